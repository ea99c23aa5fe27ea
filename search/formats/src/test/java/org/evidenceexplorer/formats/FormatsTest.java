package org.evidenceexplorer.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.formats.record.ReadRecord;
import org.evidenceexplorer.formats.record.Reading;
import org.evidenceexplorer.formats.record.RoundTrip;
import org.evidenceexplorer.formats.record.Samples;
import org.junit.jupiter.api.Test;

final class FormatsTest {
  private static final Map<String, Format> TEXTS = new LinkedHashMap<>();

  static {
    TEXTS.put("<PubmedArticleSet></PubmedArticleSet>", Format.PUBMED_XML);
    TEXTS.put("<?xml version=\"1.0\"?>\n<!DOCTYPE x>\n<PubmedBookArticleSet>", Format.PUBMED_XML);
    TEXTS.put("<?xml version=\"1.0\"?><xml><records><record>", Format.ENDNOTE_XML);
    TEXTS.put("\n\nPMID- 1\nTI  - A\nAB  - TY  - JOUR\n", Format.NBIB);
    TEXTS.put("Record #1\nTY  - JOUR\nAB  - @article{x,\n", Format.RIS);
    TEXTS.put("DB  - X\nTI  - A\nTY  - JOUR\n", Format.RIS);
    TEXTS.put("% a comment\n@ARTICLE {x,\n title = {\nTY  - JOUR\n}}", Format.BIBTEX);
    TEXTS.put(" [ {\"title\": \"<PubmedArticle>\"}]", Format.CSL_JSON);
    TEXTS.put("{\n\"type\": \"book\"}", Format.CSL_JSON);
    TEXTS.put("[]", Format.CSL_JSON);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void tellsFormatsFromContent() {
    TEXTS.forEach((text, format) ->
        assertEquals(
            Optional.of(format), Formats.detect(text.getBytes(StandardCharsets.UTF_8)), text));
  }

  @Test
  void tellsFormatsInOtherEncodingsToo() {
    for (Charset charset :
        List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertEquals(
          Optional.of(Format.RIS),
          Formats.detect("TY  - JOUR\n".getBytes(charset)),
          charset.name());
    }
    assertEquals(
        Optional.of(Format.RIS),
        Formats.detect("\uFEFFTY  - JOUR\n".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void knowsNothingOfOtherTexts() {
    for (String text :
        List.of("", "hello", "%0 Journal Article\n%T x", "<html>", "FN X\nPT J\n", "[1, 2]")) {
      assertEquals(Optional.empty(), Formats.detect(text.getBytes(StandardCharsets.UTF_8)), text);
      assertEquals(1, Reading.rejections(Formats::open, text).size(), text);
    }
  }

  @Test
  void readsWhatEveryWriterWrotePlainAndCompressed() throws IOException {
    for (Format format : List.of(Format.NBIB, Format.RIS, Format.CSL_JSON, Format.BIBTEX)) {
      String text =
          RoundTrip.written(
              out -> format.writer(out).orElseThrow(),
              List.of(Samples.article(), Samples.chapter()));
      List<Record> plain = Reading.records(Formats::open, text);
      assertEquals(2, plain.size(), format.key());
      List<ReadRecord> packed =
          Reading.items(Formats::open, packed(text.getBytes(StandardCharsets.UTF_8)));
      assertEquals(plain.stream().map(ReadRecord.Parsed::new).toList(), packed, format.key());
    }
  }

  @Test
  void reportsACompressedFileThatIsCutShort() throws IOException {
    for (Format format : List.of(Format.NBIB, Format.RIS, Format.CSL_JSON, Format.BIBTEX)) {
      String text =
          RoundTrip.written(
              out -> format.writer(out).orElseThrow(),
              List.of(Samples.article(), Samples.chapter()));
      byte[] whole = packed(text.getBytes(StandardCharsets.UTF_8));
      for (int length : List.of(whole.length - 2, whole.length / 2, 12, 5)) {
        List<ReadRecord> items = Reading.items(Formats::open, Arrays.copyOf(whole, length));
        assertTrue(
            items.getLast() instanceof ReadRecord.Rejected, format.key() + " " + length + items);
      }
    }
  }
}
