package org.evidenceexplorer.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.formats.input.Bytes;
import org.evidenceexplorer.formats.input.Encoding;
import org.evidenceexplorer.formats.record.Origin;
import org.evidenceexplorer.formats.record.ReadRecord;
import org.evidenceexplorer.formats.record.RecordReader;

/**
 * The door to files of records: tells a file's format from its content, never from its name, and
 * unpacks gzip on the way.
 *
 * <pre>{@code
 * try (RecordReader reader = Formats.open(stream, new Origin("file:refs.txt", today))) {
 *   for (var item = reader.next(); item.isPresent(); item = reader.next()) {
 *     switch (item.get()) { ... }
 *   }
 * }
 * }</pre>
 */
public final class Formats {
  /** How far into a file the first mark of its format may be, in bytes. */
  private static final int HEAD = 65_536;

  private static final Pattern XML = Pattern.compile("<(?:[A-Za-z?]|!(?:--|DOCTYPE))");
  private static final Pattern PUBMED =
      Pattern.compile("<(?:Pubmed(?:Book)?Article(?:Set)?|eFetchResult|DeleteCitation)[\\s/>]");
  private static final Pattern ENDNOTE = Pattern.compile("<(?:xml|records|record)[\\s>]");
  private static final Pattern JSON = Pattern.compile("\\[\\s*(?:\\{|])|\\{\\s*(?:\"|})");
  private static final Map<Format, Pattern> LINES = new EnumMap<>(Format.class);

  static {
    LINES.put(Format.NBIB, Pattern.compile("(?m)^(?:PMID|PMCR|OWN |STAT|FAU |BTI |CTI )-"));
    LINES.put(
        Format.RIS,
        Pattern.compile("(?m)^(?:TY|T1|TI|AU|A1|DB|ID|JF|PY|Y1) {1,2}-(?: |$|(?=\\S))"));
    LINES.put(
        Format.BIBTEX, Pattern.compile("(?mi)^\\s*+@\\s?(?!import|media)[a-z]\\w*+\\s*+[{(]"));
  }

  private Formats() {}

  /**
   * A reader for a file of any known format, compressed or not; closing it closes the stream. A
   * file of no known format reads as a single rejection.
   */
  public static RecordReader open(InputStream in, Origin origin) throws IOException {
    BufferedInputStream plain;
    byte[] head;
    try {
      plain = new BufferedInputStream(Bytes.unpacked(in), HEAD);
      head = Bytes.head(plain, HEAD);
    } catch (IOException e) {
      if (!Bytes.isOfContent(e)) {
        throw e;
      }
      return new Refusal(in, "the compressed file is cut short or damaged: " + e.getMessage());
    }
    Optional<Format> format = detect(head);
    return format.isPresent()
        ? format.get().reader(plain, origin)
        : new Refusal(
            plain,
            "PubMed XML, NBIB, RIS, CSL-JSON, BibTeX or EndNote XML expected, found something else");
  }

  /** The format of a file that begins with these bytes, which are not compressed. */
  public static Optional<Format> detect(byte[] head) {
    Charset charset = Encoding.of(head);
    String text =
        new String(
                head,
                charset.equals(StandardCharsets.UTF_8) ? StandardCharsets.ISO_8859_1 : charset)
            .replaceFirst("^(?:\u00EF\u00BB\u00BF|\uFEFF)?\\s*+", "");
    if (XML.matcher(text).lookingAt()) {
      return xml(text);
    }
    if (JSON.matcher(text).lookingAt()) {
      return Optional.of(Format.CSL_JSON);
    }
    return lines(text);
  }

  private static Optional<Format> xml(String text) {
    Matcher pubmed = PUBMED.matcher(text);
    Matcher endnote = ENDNOTE.matcher(text);
    if (pubmed.find()) {
      return Optional.of(Format.PUBMED_XML);
    }
    return endnote.find() ? Optional.of(Format.ENDNOTE_XML) : Optional.empty();
  }

  /** The format whose mark comes first: a record of one may quote another. */
  private static Optional<Format> lines(String text) {
    Optional<Format> found = Optional.empty();
    int first = Integer.MAX_VALUE;
    for (Map.Entry<Format, Pattern> entry : LINES.entrySet()) {
      Matcher mark = entry.getValue().matcher(text);
      if (mark.find() && mark.start() < first) {
        first = mark.start();
        found = Optional.of(entry.getKey());
      }
    }
    return found;
  }

  /** Reads as one rejection. */
  private static final class Refusal implements RecordReader {
    private final InputStream in;
    private final String why;
    private boolean said;

    Refusal(InputStream in, String why) {
      this.in = in;
      this.why = why;
    }

    @Override
    public Optional<ReadRecord> next() {
      boolean first = !said;
      said = true;
      return first ? Optional.of(new ReadRecord.Rejected("line 1", why)) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
