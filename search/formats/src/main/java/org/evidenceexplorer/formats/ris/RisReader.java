package org.evidenceexplorer.formats.ris;

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
 * Reads RIS: two characters, two spaces, a hyphen and a value; {@code ER} ends a record, and so
 * does the next {@code TY}. Values go on in lines without a tag; blank lines and what stands
 * between records are stepped over. A last record without {@code ER} is handed out and reported.
 */
public final class RisReader extends TaggedReader {
  private static final Pattern TAG = Pattern.compile("([A-Z][A-Z0-9]) {1,2}-(?: ?(.*))");

  public RisReader(InputStream in, Origin origin) throws IOException {
    super(in, origin);
  }

  @Override
  protected void line(String line) {
    Matcher tag = TAG.matcher(line);
    if (!tag.matches()) {
      if (!line.isBlank() && !tags().isEmpty()) {
        tags().goOn("\n", line.strip());
      }
    } else if (tag.group(1).equals("ER")) {
      endRecord();
    } else {
      // Some exports put tags before the type; so only a second type begins the next record.
      if (tag.group(1).equals("TY") && tags().has("TY")) {
        endRecord();
      }
      tags().begin(tag.group(1), tag.group(2).strip());
    }
  }

  @Override
  protected @Nullable String incomplete(Tags last) {
    return "ER expected, found the end of the file: the last record may be cut short";
  }

  @Override
  protected Draft draft(Tags tags) {
    return new RisRecord(tags).draft();
  }
}
