package org.evidenceexplorer.lucene;

import java.time.Duration;
import java.time.InstantSource;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.EngineContract;

final class LuceneMemoryContractTest extends EngineContract {
  @Override
  protected Engine open(InstantSource clock) {
    return new LuceneEngine(new Place.Memory("lucene:mem"), clock, Duration.ofHours(1));
  }
}
