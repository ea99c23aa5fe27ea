package org.evidenceexplorer.formats.nbib;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.formats.record.Draft;
import org.evidenceexplorer.formats.record.Origin;
import org.evidenceexplorer.formats.tagged.TaggedReader;
import org.evidenceexplorer.formats.tagged.Tags;
import org.jspecify.annotations.Nullable;

/**
 * Reads NBIB: a tag of up to four characters, a hyphen and a value; values go on in indented lines;
 * a blank line or the next PMID ends a record. The format has no end mark: a file counts as cut
 * short if its last record lacks the closing source line ({@code SO}) that those before it have.
 */
public final class NbibReader extends TaggedReader {
  private static final Pattern TAG =
      Pattern.compile("([A-Z][A-Z0-9]{1,3}) {0,2}-(?: (.*)|(\\S.*)?)");

  private boolean sourced;

  public NbibReader(InputStream in, Origin origin) throws IOException {
    super(in, origin);
  }

  @Override
  protected void line(String line) {
    Matcher tag = TAG.matcher(line);
    if (line.isBlank()) {
      finish();
    } else if (Character.isWhitespace(line.charAt(0)) && !tags().isEmpty()) {
      tags().goOn(" ", line.strip());
    } else if (tag.matches()) {
      if (tag.group(1).equals("PMID") && tags().has("PMID")) {
        finish();
      }
      tags().begin(tag.group(1), value(tag));
    } else {
      noise(line);
    }
  }

  private static String value(Matcher tag) {
    String value = tag.group(2) == null ? tag.group(3) : tag.group(2);
    return value == null ? "" : value.strip();
  }

  private void finish() {
    sourced |= tags().has("SO");
    endRecord();
  }

  @Override
  protected @Nullable String incomplete(Tags last) {
    return sourced && !last.has("SO")
        ? "a source line (SO) as in the records before expected, found the end of the file"
        : null;
  }

  @Override
  protected Draft draft(Tags tags) {
    return new NbibRecord(tags).draft();
  }
}
