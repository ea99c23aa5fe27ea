package org.evidenceexplorer.bench.load;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.Engines;
import org.evidenceexplorer.indexer.file.FileSource;
import org.evidenceexplorer.indexer.run.IndexRun;
import org.evidenceexplorer.indexer.run.Pace;
import org.evidenceexplorer.indexer.run.Progress;
import org.evidenceexplorer.indexer.run.Rejects;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;

/**
 * Reads a folder of records, first alone and then into a new index, as often as is said, and prints
 * records per second of the clock and of processor time. The first rounds warm the machine up.
 */
public final class LoadMain {
  private LoadMain() {}

  /** Measures {@code FOLDER [ROUNDS]}. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
    for (int round = 1; round <= rounds; round++) {
      measure("read", () -> read(folder));
      measure("read to searchable", () -> load(folder));
    }
  }

  /** Something that reads records and says how many. */
  private interface Work {
    long run() throws IOException;
  }

  private static void measure(String what, Work work) throws IOException {
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long clock = System.nanoTime();
    long processor = processorTime();
    long records = work.run();
    double seconds = (System.nanoTime() - clock) / 1e9;
    double busy = (processorTime() - processor) / 1e9;
    long peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.out.printf(
        "%-18s %,d records, %.1f s, %,.0f/s; %.1f s of processors, %,.0f/s; heap peak %,d MB%n",
        what, records, seconds, records / seconds, busy, records / busy, peak >> 20);
  }

  private static Stream<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP);
  }

  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }

  private static long read(Path folder) {
    try (Stream<Item> items = FileSource.of(folder).items(Held.NOTHING)) {
      return items.filter(Item.Found.class::isInstance).count();
    }
  }

  private static long load(Path folder) throws IOException {
    Path place = Files.createTempDirectory("load");
    try (Engine engine = Engines.open("lucene:" + place.resolve("index"))) {
      PrintWriter out = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
      InstantSource clock = InstantSource.system();
      return new IndexRun(
              engine,
              clock,
              new Progress(out, false, clock),
              new Rejects("memory", out),
              Pace.STANDARD)
          .read(List.of(FileSource.of(folder)))
          .changed()
          .studies();
    } finally {
      delete(place);
    }
  }

  private static void delete(Path place) throws IOException {
    try (Stream<Path> all = Files.walk(place)) {
      all.sorted(Comparator.reverseOrder()).forEach(LoadMain::remove);
    }
  }

  private static void remove(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
