package org.evidenceexplorer.formats.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.formats.input.Bytes;
import org.evidenceexplorer.formats.input.Encoding;

/** The characters of a file of XML, in the encoding that it states. */
public final class XmlText {
  private static final int HEAD = 200;

  /** XML's EncName begins with a letter; Java throws at a name that does not. */
  private static final Pattern STATED =
      Pattern.compile(
          "<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]{0,39})[\"']");

  private XmlText() {}

  public static Reader of(InputStream in) throws IOException {
    InputStream marked = in.markSupported() ? in : new BufferedInputStream(in);
    return new InputStreamReader(marked, charset(Bytes.head(marked, HEAD)));
  }

  private static Charset charset(byte[] head) {
    Charset told = Encoding.of(head);
    Matcher stated = STATED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    boolean wide = !told.equals(StandardCharsets.UTF_8);
    return !wide && stated.find() && Charset.isSupported(stated.group(1))
        ? Charset.forName(stated.group(1))
        : told;
  }
}
