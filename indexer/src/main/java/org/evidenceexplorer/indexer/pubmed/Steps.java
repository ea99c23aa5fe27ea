package org.evidenceexplorer.indexer.pubmed;

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
import org.evidenceexplorer.indexer.source.Item;

/** Items that are made in steps, each when those before it are used up. */
interface Steps {
  /** The next items, perhaps none; empty at the end. */
  Optional<List<Item>> next();

  /** The items one by one; only those of one step are held. */
  default Stream<Item> items() {
    Iterator<Item> items =
        new Iterator<>() {
          private final Deque<Item> waiting = new ArrayDeque<>();
          private boolean ended;

          @Override
          public boolean hasNext() {
            while (waiting.isEmpty() && !ended) {
              Optional<List<Item>> step = Steps.this.next();
              ended = step.isEmpty();
              step.ifPresent(waiting::addAll);
            }
            return !waiting.isEmpty();
          }

          @Override
          public Item next() {
            if (!hasNext()) {
              throw new NoSuchElementException("no further item");
            }
            return waiting.remove();
          }
        };
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED), false);
  }
}
