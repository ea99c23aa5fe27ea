package org.evidenceexplorer.indexer.memory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.EngineProvider;

/** Opens {@code memory:NAME}: the same index for the same name; breaks at a name with NUL. */
public final class MemoryEngineProvider implements EngineProvider {
  private static final Map<String, Engine> OPENED = new ConcurrentHashMap<>();

  @Override
  public String scheme() {
    return "memory";
  }

  @Override
  public Engine open(String uri) {
    if (uri.indexOf('\u0000') >= 0) {
      throw new IllegalStateException("an engine that breaks");
    }
    return OPENED.computeIfAbsent(uri, MemoryEngine::new);
  }
}
