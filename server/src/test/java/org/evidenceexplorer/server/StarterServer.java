package org.evidenceexplorer.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.Engines;
import org.evidenceexplorer.core.engine.StudySearcher;

/**
 * The starter collection, indexed by the indexer's own program as {@code make run} does it, and
 * served on a free port.
 */
final class StarterServer implements AutoCloseable {
  private static final long INDEXING_SECONDS = 120;

  private final Engine engine;
  private final EvidenceServer server;

  private StarterServer(Engine engine, EvidenceServer server) {
    this.engine = engine;
    this.server = server;
  }

  /** Indexes into a folder and serves from it. */
  static StarterServer start(Path folder) throws IOException, InterruptedException {
    String index = "lucene:" + folder.resolve("index");
    index(index, folder.resolve("indexer.log"));
    Engine engine = Engines.open(index);
    Settings settings = Settings.from(Map.of(Settings.INDEX, index, Settings.PORT, "0"));
    return new StarterServer(engine, EvidenceServer.start(settings, engine.searcher()));
  }

  private static void index(String index, Path log) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.evidenceexplorer.indexer.IndexerMain",
                    "index",
                    "--index",
                    index))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertTrue(process.waitFor(INDEXING_SECONDS, TimeUnit.SECONDS), "indexing should have ended");
    assertEquals(0, process.exitValue(), () -> read(log));
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return "no log: " + e.getMessage();
    }
  }

  /** Where it answers. */
  URI address() {
    return server.address();
  }

  /** What it answers from. */
  StudySearcher searcher() {
    return engine.searcher();
  }

  @Override
  public void close() {
    server.close();
    engine.close();
  }
}
