package org.evidenceexplorer.formats.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class XmlTextTest {
  private static String read(String text, Charset charset) throws IOException {
    try (Reader reader = XmlText.of(new ByteArrayInputStream(text.getBytes(charset)))) {
      StringWriter out = new StringWriter();
      reader.transferTo(out);
      return out.toString();
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, UTF-8", "ISO-8859-1, ISO-8859-1", "-8, UTF-8", "none-such, UTF-8"})
  void readsInTheStatedEncodingOrElseInUtf8(String stated, String written) throws IOException {
    String text = "<?xml version=\"1.0\" encoding=\"" + stated + "\"?><a>é</a>";
    assertEquals(text, read(text, Charset.forName(written)));
  }

  @ParameterizedTest
  @CsvSource({"UTF-16BE", "UTF-16LE"})
  void readsWideTextByItsFirstBytes(String wide) throws IOException {
    String text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>é</a>";
    assertEquals("\uFEFF" + text, read("\uFEFF" + text, Charset.forName(wide)));
    assertEquals("<a/>", read("<a/>", StandardCharsets.UTF_8));
  }
}
