package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.evidenceexplorer.core.failure.SearchException.IndexBusy;
import org.evidenceexplorer.core.failure.SearchException.IndexUnavailable;

/** The engine's edge: where Lucene's failures become those that a caller can act on. */
record Access(String uri) {
  /** Something done with the index. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  /** Something done with the index that answers nothing. */
  @FunctionalInterface
  interface Task {
    void run() throws IOException;
  }

  <T> T get(Work<T> work) {
    try {
      return work.run();
    } catch (LockObtainFailedException e) {
      throw new IndexBusy(uri, e);
    } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
      throw new IndexUnavailable("index %s cannot be used: %s".formatted(uri, reason(e)), e);
    }
  }

  void run(Task task) {
    get(() -> {
      task.run();
      return uri;
    });
  }

  private static String reason(Exception failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
