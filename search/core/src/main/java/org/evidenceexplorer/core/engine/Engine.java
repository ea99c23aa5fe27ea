package org.evidenceexplorer.core.engine;

/**
 * One index, opened. A new engine is a module that implements this and {@link EngineProvider}, and
 * passes {@code EngineContract}.
 */
public interface Engine extends AutoCloseable {
  /**
   * Answers questions on the newest committed state; safe for all threads; open until the engine
   * closes.
   *
   * @throws org.evidenceexplorer.core.failure.SearchException.IndexMissing if nothing was ever
   *     committed
   * @throws org.evidenceexplorer.core.failure.SearchException.SchemaMismatch if it was written with
   *     another schema
   */
  StudySearcher searcher();

  /**
   * The one writer; begins an index where there is none.
   *
   * @throws org.evidenceexplorer.core.failure.SearchException.IndexBusy if another is open
   * @throws org.evidenceexplorer.core.failure.SearchException.SchemaMismatch if the index was
   *     written with another schema
   */
  StudyWriter writer();

  @Override
  void close();
}
