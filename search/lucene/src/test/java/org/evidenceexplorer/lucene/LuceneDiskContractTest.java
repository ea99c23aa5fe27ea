package org.evidenceexplorer.lucene;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.EngineContract;
import org.junit.jupiter.api.io.TempDir;

final class LuceneDiskContractTest extends EngineContract {
  @TempDir private Path folder = Path.of("");

  @Override
  protected Engine open(InstantSource clock) {
    Path index = folder.resolve("index");
    return new LuceneEngine(new Place.Disk("lucene:" + index, index), clock, Duration.ofHours(1));
  }
}
