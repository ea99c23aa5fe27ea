package org.evidenceexplorer.bench.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evidenceexplorer.core.model.Record;

/** Reads MEDLINE's tagged format, of records that indexing has finished. */
final class Nbib {
  private final List<Record> records = new ArrayList<>();
  private Map<String, List<String>> fields = new HashMap<>();
  private List<String> open = new ArrayList<>();

  private Nbib() {}

  static List<Record> read(Path file) throws IOException {
    Nbib reader = new Nbib();
    Files.readAllLines(file).forEach(reader::line);
    reader.finish();
    return reader.records;
  }

  private void line(String line) {
    if (line.startsWith("      ")) {
      int last = open.size() - 1;
      open.set(last, open.get(last) + " " + line.strip());
    } else if (line.length() > 5 && line.startsWith("- ", 4)) {
      String tag = line.substring(0, 4).strip();
      if (tag.equals("PMID")) {
        finish();
      }
      open = fields.computeIfAbsent(tag, _ -> new ArrayList<>());
      open.add(line.substring(6));
    }
  }

  private void finish() {
    if (first("STAT").equals("MEDLINE")) {
      records.add(
          Records.of(
              "nbib",
              first("PMID"),
              first("TI"),
              Records.unlabelled(first("AB")),
              fields.getOrDefault("PT", List.of()),
              fields.getOrDefault("MH", List.of())));
    }
    fields = new HashMap<>();
  }

  private String first(String tag) {
    return fields.getOrDefault(tag, List.of("")).getFirst();
  }
}
