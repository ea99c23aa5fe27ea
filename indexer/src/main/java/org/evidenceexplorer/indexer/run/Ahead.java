package org.evidenceexplorer.indexer.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.Source;
import org.evidenceexplorer.indexer.source.SourceFailure;

/**
 * Reads a source in a thread of its own, a little ahead of the one that merges, so that fetching,
 * unpacking and parsing go on beside writing. The items are pushed from the stream, never pulled: a
 * stream that expands one thing into many would gather them all when pulled.
 */
final class Ahead implements AutoCloseable {
  private static final int BATCH = 32;
  private static final int BATCHES = 8;

  private final BlockingQueue<Batch> queue = new ArrayBlockingQueue<>(BATCHES);
  private final Thread reader;

  private Ahead(Source source, Held held) {
    this.reader =
        Thread.ofPlatform()
            .daemon()
            .name("reading " + source.name())
            .unstarted(() -> read(source, held));
  }

  /** What comes over from the reading thread. */
  private sealed interface Batch {
    record Items(List<Item> items) implements Batch {}

    record End() implements Batch {}

    record Failed(Throwable cause) implements Batch {}
  }

  /** The reading thread is to end. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Gives every item of a source, in order, in the thread of the caller.
   *
   * @throws SourceFailure if the source throws it, after the items before it
   */
  static void forEach(Source source, Held held, Consumer<Item> to) {
    try (Ahead ahead = new Ahead(source, held)) {
      ahead.reader.start();
      ahead.drain(to);
    }
  }

  private void drain(Consumer<Item> to) {
    while (true) {
      switch (take()) {
        case Batch.Items batch -> batch.items().forEach(to);
        case Batch.Failed failed -> throw rethrown(failed.cause());
        case Batch.End end -> {
          return;
        }
      }
    }
  }

  private Batch take() {
    try {
      return queue.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SourceFailure("interrupted", e);
    }
  }

  private static RuntimeException rethrown(Throwable cause) {
    return switch (cause) {
      case RuntimeException failure -> failure;
      case Error error -> throw error;
      default -> new IllegalStateException(cause);
    };
  }

  private void read(Source source, Held held) {
    Filling filling = new Filling();
    try (Stream<Item> items = source.items(held)) {
      items.forEachOrdered(filling::add);
      filling.flush();
      put(new Batch.End());
    } catch (Stopped stopped) {
      return;
    } catch (RuntimeException | Error e) {
      fail(filling, e);
    }
  }

  private void fail(Filling filling, Throwable cause) {
    try {
      filling.flush();
      put(new Batch.Failed(cause));
    } catch (Stopped stopped) {
      // Nobody waits for the failure any more.
    }
  }

  private void put(Batch batch) {
    try {
      queue.put(batch);
    } catch (InterruptedException e) {
      throw new Stopped();
    }
  }

  /** Gathers items, so that the threads meet less often. */
  private final class Filling {
    private List<Item> items = new ArrayList<>(BATCH);

    void add(Item item) {
      items.add(item);
      if (items.size() == BATCH) {
        flush();
      }
    }

    void flush() {
      if (!items.isEmpty()) {
        put(new Batch.Items(items));
        items = new ArrayList<>(BATCH);
      }
    }
  }

  @Override
  public void close() {
    reader.interrupt();
  }
}
