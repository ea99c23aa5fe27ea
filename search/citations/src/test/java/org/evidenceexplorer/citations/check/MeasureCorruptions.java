package org.evidenceexplorer.citations.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.Study;
import org.jspecify.annotations.Nullable;

/**
 * Measures corrupted citations of real records: the first argument is a file in MEDLINE format, the
 * second, if there is one, the seed.
 */
final class MeasureCorruptions {
  private static final Pattern BLANK_LINE = Pattern.compile("\\R\\s*\\R");

  private MeasureCorruptions() {}

  /** Prints what was not matched, then the figures. */
  public static void main(String[] arguments) throws IOException {
    Works works = new Works();
    for (String record :
        BLANK_LINE.splitAsStream(Files.readString(Path.of(arguments[0]))).toList()) {
      Study study = study(record);
      if (study != null) {
        works.add(study);
      }
    }
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    System.out.println(works.all().size() + " records");
    System.out.println(CorruptionTally.of(works, 500, seed));
  }

  private static @Nullable Study study(String record) {
    Map<String, String> fields = new HashMap<>();
    List<String> authors = new ArrayList<>();
    for (String line : record.replaceAll("\\R {6}", " ").lines().toList()) {
      if (line.length() < 6 || line.charAt(4) != '-') {
        continue;
      }
      String tag = line.substring(0, 4).strip();
      String value = line.substring(6).replaceAll("\\s+", " ").strip();
      if (tag.equals("AU") && value.strip().indexOf(' ') > 0) {
        String name = value.replaceFirst(" (?:[JS]r|2nd|3rd|I{2,3}|IV)$", "");
        authors.add(name.indexOf(32) > 0 ? name : name + " A");
      }
      fields.putIfAbsent(tag, value);
    }
    if (!fields.containsKey("PMID") || fields.getOrDefault("TI", "").isBlank()) {
      return null;
    }
    String date = fields.getOrDefault("DP", "");
    Integer year = date.matches("\\d{4}.*") ? Integer.valueOf(date.substring(0, 4)) : null;
    return Works.work(
        fields.getOrDefault("TI", ""),
        authors,
        Works.in(
            fields.get("JT"),
            fields.get("TA"),
            year,
            fields.get("VI"),
            fields.get("IP"),
            fields.get("PG")),
        "pmid:" + fields.get("PMID"));
  }
}
