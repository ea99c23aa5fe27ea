package org.evidenceexplorer.indexer.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BatchesTest {
  private final Deque<List<Item>> batches = new ArrayDeque<>();
  private int made;

  private Optional<List<Item>> next() {
    made++;
    return Optional.ofNullable(batches.poll());
  }

  private static Item item(String text) {
    return new Item.Remark(text);
  }

  @Test
  void makesABatchWhenItIsAskedFor() {
    batches.add(List.of(item("a"), item("b")));
    batches.add(List.of());
    batches.add(List.of(item("c")));
    Iterator<Item> items = Batches.of(this::next).iterator();
    assertEquals(0, made);
    assertEquals(item("a"), items.next());
    assertEquals(item("b"), items.next());
    assertEquals(1, made);
    assertEquals(item("c"), items.next());
    assertEquals(3, made);
    assertEquals(false, items.hasNext());
  }

  @Test
  void nothingMoreIsMadeAfterTheEnd() {
    assertEquals(List.of(), Batches.of(this::next).toList());
    assertEquals(1, made);
  }
}
