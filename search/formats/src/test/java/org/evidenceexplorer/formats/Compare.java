package org.evidenceexplorer.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.formats.record.Origin;
import org.evidenceexplorer.formats.record.ReadRecord;
import org.evidenceexplorer.formats.record.Reading;
import org.evidenceexplorer.formats.record.RecordReader;
import org.evidenceexplorer.formats.record.RoundTrip;

/**
 * A program that reads every file of some folders, writes each record in every format that has a
 * writer, reads it again, and prints how often which fact did not come back the same.
 */
public final class Compare {
  private Compare() {}

  public static void main(String[] folders) throws IOException {
    List<Record> records = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          records.addAll(read(file));
        }
      }
    }
    System.out.println(records.size() + " records");
    for (Format format : List.of(Format.NBIB, Format.RIS, Format.CSL_JSON, Format.BIBTEX)) {
      compare(format, records);
    }
  }

  private static List<Record> read(Path file) throws IOException {
    List<Record> records = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        RecordReader reader = Formats.open(in, new Origin("file", null))) {
      for (Optional<ReadRecord> item = reader.next(); item.isPresent(); item = reader.next()) {
        if (item.get() instanceof ReadRecord.Parsed parsed) {
          records.add(parsed.record());
        }
      }
    }
    return records;
  }

  private static void compare(Format format, List<Record> records) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, String> examples = new LinkedHashMap<>();
    for (Record record : records) {
      String text = RoundTrip.written(out -> format.writer(out).orElseThrow(), List.of(record));
      List<ReadRecord> items = Reading.items(format::reader, text);
      if (items.size() == 1 && items.getFirst() instanceof ReadRecord.Parsed(Record again)) {
        for (String name : RoundTrip.differences(record, again)) {
          int count = counts.merge(name, 1, Integer::sum);
          String example =
              RoundTrip.shown(name, record) + "\n      " + RoundTrip.shown(name, again);
          examples.putIfAbsent(name + (count & 1), example);
        }
      } else {
        counts.merge("(not one record)", 1, Integer::sum);
        examples.putIfAbsent("(not one record)", items + "\n" + text);
      }
    }
    System.out.println(format.key() + " " + counts);
    examples.forEach((name, example) -> System.out.println("  " + name + "\n      " + example));
  }
}
