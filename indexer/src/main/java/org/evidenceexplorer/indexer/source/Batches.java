package org.evidenceexplorer.indexer.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Items that are made some at a time, as they are asked for. */
public final class Batches {
  private Batches() {}

  /** Makes items. */
  @FunctionalInterface
  public interface Maker {
    /** The next items, which may be none; empty when all are made. */
    Optional<List<Item>> next();
  }

  /** The items in order; nothing is made before the first is asked for. */
  public static Stream<Item> of(Maker maker) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            new Items(maker), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  private static final class Items implements Iterator<Item> {
    private final Maker maker;
    private final Deque<Item> ready = new ArrayDeque<>();
    private boolean over;

    Items(Maker maker) {
      this.maker = maker;
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && !over) {
        maker.next().ifPresentOrElse(ready::addAll, () -> over = true);
      }
      return !ready.isEmpty();
    }

    @Override
    public Item next() {
      if (!hasNext()) {
        throw new NoSuchElementException("all items are read");
      }
      return ready.remove();
    }
  }
}
