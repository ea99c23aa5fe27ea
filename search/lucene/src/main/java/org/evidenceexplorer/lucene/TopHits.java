package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * The first hits of a page: those with the smallest sort key, then the smallest study id. Within a
 * segment ids are compared by their number, and only where keys are equal.
 */
final class TopHits {
  private static final Comparator<TopHit> ORDER =
      Comparator.comparingLong(TopHit::key).thenComparing(TopHit::order);

  private final int size;
  private final @Nullable Position after;
  private final List<TopHit> hits = new ArrayList<>();
  private long following;

  /** Where the page before ended. */
  record Position(long key, String order) {}

  /** A hit, with its place among the segments. */
  record TopHit(long key, BytesRef order, int leaf, int document) {
    Position position() {
      return new Position(key, order.utf8ToString());
    }
  }

  TopHits(int size, @Nullable Position after) {
    this.size = size;
    this.after = after;
  }

  /** The hits of the page, in order. */
  List<TopHit> hits() {
    return hits.stream().sorted(ORDER).limit(size).toList();
  }

  /** Whether there are hits after those of the page. */
  boolean hasMore() {
    return size > 0 && following > size;
  }

  Segment segment(LeafReaderContext context) throws IOException {
    return new Segment(context);
  }

  /** A hit of one segment. */
  private static final class Entry {
    private long key;
    private int number;
    private int document;
  }

  /** Entries of which the worst is on top. */
  private static final class WorstFirst extends PriorityQueue<Entry> {
    WorstFirst(int size) {
      super(size);
    }

    @Override
    protected boolean lessThan(Entry a, Entry b) {
      return a.key > b.key || (a.key == b.key && a.number > b.number);
    }
  }

  /** The first hits of one segment. */
  final class Segment {
    private final int leaf;
    private final SortedDocValues ids;
    private final PriorityQueue<Entry> queue;
    private final int afterNumber;

    private Segment(LeafReaderContext context) throws IOException {
      this.leaf = context.ord;
      this.ids = DocValues.getSorted(context.reader(), Names.ORDER);
      this.queue = new WorstFirst(Math.max(1, size));
      this.afterNumber = after == null ? -1 : number(after.order());
    }

    /** The number of the last id that is not after this one. */
    private int number(String order) throws IOException {
      int found = ids.lookupTerm(new BytesRef(order));
      return found >= 0 ? found : -found - 2;
    }

    void collect(int document, long key) throws IOException {
      if (after != null && !isAfter(document, key)) {
        return;
      }
      following++;
      if (size == 0) {
        return;
      }
      if (queue.size() < size) {
        queue.add(set(new Entry(), document, key));
      } else if (isBetter(document, key, queue.top())) {
        set(queue.top(), document, key);
        queue.updateTop();
      }
    }

    private boolean isAfter(int document, long key) throws IOException {
      return after != null
          && (key > after.key() || (key == after.key() && number(document) > afterNumber));
    }

    private boolean isBetter(int document, long key, Entry worst) throws IOException {
      return key < worst.key || (key == worst.key && number(document) < worst.number);
    }

    private int number(int document) throws IOException {
      ids.advanceExact(document);
      return ids.ordValue();
    }

    private Entry set(Entry entry, int document, long key) throws IOException {
      entry.key = key;
      entry.number = number(document);
      entry.document = document;
      return entry;
    }

    /** Hands the segment's hits over. */
    void finish() throws IOException {
      for (Entry entry : queue) {
        BytesRef order = BytesRef.deepCopyOf(ids.lookupOrd(entry.number));
        hits.add(new TopHit(entry.key, order, leaf, entry.document));
      }
    }
  }
}
