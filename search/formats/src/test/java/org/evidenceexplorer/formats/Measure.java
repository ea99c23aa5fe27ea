package org.evidenceexplorer.formats;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidenceexplorer.formats.record.Origin;
import org.evidenceexplorer.formats.record.ReadRecord;
import org.evidenceexplorer.formats.record.RecordReader;

/**
 * A program that reads every file of a folder, and prints what was read and rejected, how fast, and
 * the most memory that was in use.
 */
public final class Measure {
  private Measure() {}

  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
        for (Path file : sorted) {
          measure(file);
        }
      }
    }
  }

  private static void measure(Path file) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    Map<String, String> reasons = new TreeMap<>();
    long most = 0;
    long start = System.nanoTime();
    long startOfWork = work();
    try (InputStream in = Files.newInputStream(file);
        RecordReader reader = Formats.open(in, new Origin("file", null))) {
      for (Optional<ReadRecord> item = reader.next(); item.isPresent(); item = reader.next()) {
        long count = counts.merge(item.get().getClass().getSimpleName(), 1L, Long::sum);
        if (item.get() instanceof ReadRecord.Rejected rejected) {
          reasons.putIfAbsent(rejected.where(), rejected.why());
        }
        if (count % 1000 == 0) {
          most = Math.max(most, used());
        }
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    long read = counts.getOrDefault("Parsed", 0L);
    System.out.printf(
        "%s %s %.0f records/s, %.0f per processor second, %d MB%n",
        file.getFileName(),
        counts,
        read / seconds,
        read * 1e9 / (work() - startOfWork + 1),
        Math.max(most, used()) >> 20);
    reasons.entrySet().stream()
        .limit(3)
        .forEach(reason -> System.out.println("    " + reason.getKey() + ": " + reason.getValue()));
  }

  /** The processor time of this thread, which other programs do not disturb. */
  private static long work() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
