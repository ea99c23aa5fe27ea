package org.evidenceexplorer.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.Engines;
import org.evidenceexplorer.core.failure.SearchException.IndexMissing;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyJson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program, killed at random moments of a run and started again: the index must end as that of a
 * run that nobody disturbed. {@code -Dkill.moments=50} kills more often, {@code -Dkill.seed=N} at
 * the same moments again.
 */
final class KilledRunIT {
  /** How often a run is killed before it may end. */
  private static final int MOST_OF_ONE_RUN = 3;

  private static final int MOMENTS = Integer.getInteger("kill.moments", 6);
  private static final long SEED = Long.getLong("kill.seed", System.nanoTime());

  @TempDir static Path folder;
  private static Path undisturbed = Path.of("");
  private static long nanoseconds;

  @BeforeAll
  static void runUndisturbed() throws Exception {
    new SmallLibrary(folder, new Random(7)).write();
    undisturbed = folder.resolve("undisturbed");
    long start = System.nanoTime();
    assertEnds(start(undisturbed));
    nanoseconds = System.nanoTime() - start;
  }

  private static Process start(Path index) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--add-modules",
            "jdk.incubator.vector",
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            IndexerMain.class.getName(),
            "index",
            "--index",
            "lucene:" + index,
            "--commit-every",
            "50",
            "pubmed-files:" + folder.resolve(SmallLibrary.PUBMED),
            "file:" + folder.resolve(SmallLibrary.REFERENCES),
            "document:" + folder.resolve(SmallLibrary.DOCUMENT));
    File said = folder.resolve("said").toFile();
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    return builder.redirectOutput(said).start();
  }

  private static void assertEnds(Process process) throws Exception {
    assertTrue(process.waitFor(120, TimeUnit.SECONDS), "the program should have ended");
    assertEquals(
        0, process.exitValue(), Files.readString(folder.resolve("said"), StandardCharsets.UTF_8));
  }

  /** What an index holds: its studies as they are stored, and where its sources stopped. */
  private static Map<String, String> content(Path index) {
    Map<String, String> content = new TreeMap<>();
    try (Engine engine = Engines.open("lucene:" + index);
        Stream<Study> studies = engine.searcher().studies()) {
      studies.forEach(study ->
          content.put(
              study.id().toString(), new String(StudyJson.write(study), StandardCharsets.UTF_8)));
      content.putAll(engine.searcher().checkpoints());
    } catch (IndexMissing notYet) {
      return content;
    }
    return content;
  }

  @Test
  void aRunThatWasKilledEndsAsIfItHadNotBeen() throws Exception {
    System.out.println("KilledRunIT: -Dkill.seed=" + SEED);
    Random random = new Random(SEED);
    Map<String, String> expected = content(undisturbed);
    List<Integer> killed = new ArrayList<>();
    while (killed.size() < MOMENTS) {
      Path index = folder.resolve("index" + killed.size() + "-" + random.nextInt());
      boolean ended = false;
      for (int kill = 0; kill < MOST_OF_ONE_RUN && !ended; kill++) {
        ended = hadEnded(index, random);
        if (!ended) {
          killed.add(content(index).size());
        }
      }
      assertEnds(start(index));
      assertEquals(expected, content(index), () -> "seed " + SEED + ", killed at " + killed);
    }
    System.out.println("KilledRunIT: killed with so much committed: " + killed);
  }

  /** Kills a run at some moment, unless it has ended by then. */
  private static boolean hadEnded(Path index, Random random) throws Exception {
    Process process = start(index);
    boolean ended = process.waitFor(random.nextLong(nanoseconds), TimeUnit.NANOSECONDS);
    process.destroyForcibly().waitFor();
    return ended;
  }

  @Test
  void theUndisturbedRunIsWorthDisturbing() {
    Map<String, String> content = content(undisturbed);
    assertTrue(content.size() > 1000, "more than 1000 studies expected");
    String all = String.join("\n", content.values());
    assertTrue(all.contains("\"citedBy\":[\"leaflet\"]"), "a cited study expected");
    assertTrue(all.contains("file:"), "records of the file expected");
    assertEquals("26n0030", content.get("pubmed-files:" + folder.resolve(SmallLibrary.PUBMED)));
  }
}
