package org.evidenceexplorer.core.engine;

import java.time.InstantSource;
import org.junit.jupiter.api.Nested;

/**
 * What every engine must do, by chapters. The test of an engine extends this and says how to open
 * an empty index.
 */
public abstract class EngineContract {
  /** Opens an empty index, which keeps a state for an hour after a newer one took its place. */
  protected abstract Engine open(InstantSource clock);

  @Nested
  final class Writing extends WritingContract {
    @Override
    Engine open(InstantSource clock) {
      return EngineContract.this.open(clock);
    }
  }

  @Nested
  final class Words extends WordsContract {
    @Override
    Engine open(InstantSource clock) {
      return EngineContract.this.open(clock);
    }
  }

  @Nested
  final class Fields extends FieldsContract {
    @Override
    Engine open(InstantSource clock) {
      return EngineContract.this.open(clock);
    }
  }

  @Nested
  final class Advice extends AdviceContract {
    @Override
    Engine open(InstantSource clock) {
      return EngineContract.this.open(clock);
    }
  }

  @Nested
  final class Filters extends FiltersContract {
    @Override
    Engine open(InstantSource clock) {
      return EngineContract.this.open(clock);
    }
  }

  @Nested
  final class Pages extends PagesContract {
    @Override
    Engine open(InstantSource clock) {
      return EngineContract.this.open(clock);
    }
  }

  @Nested
  final class Maps extends MapsContract {
    @Override
    Engine open(InstantSource clock) {
      return EngineContract.this.open(clock);
    }
  }

  @Nested
  final class Counts extends CountsContract {
    @Override
    Engine open(InstantSource clock) {
      return EngineContract.this.open(clock);
    }
  }
}
