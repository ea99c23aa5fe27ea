package org.evidenceexplorer.indexer.run;

import java.util.Arrays;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Fingerprint;

/**
 * A set of names of records that keeps eight bytes of each, hashed into a table at most half full:
 * of a million names, two have the same eight bytes with a chance of one in thirty million.
 */
final class RecordNames {
  /** Stands for an empty place of the table. */
  private static final long NONE = 0;

  private long[] table = new long[1024];
  private int size;

  /**
   * Adds a name.
   *
   * @return false if it was there
   */
  boolean add(String name) {
    if (2 * size >= table.length) {
      grow();
    }
    boolean added = put(table, key(name));
    size += added ? 1 : 0;
    return added;
  }

  boolean contains(String name) {
    long key = key(name);
    return table[place(table, key)] == key;
  }

  private static long key(String name) {
    long key = Long.parseUnsignedLong(Fingerprint.of(Stream.of(name)), 16);
    return key == NONE ? 1 : key;
  }

  private void grow() {
    long[] larger = new long[Math.multiplyExact(table.length, 2)];
    Arrays.stream(table).filter(key -> key != NONE).forEach(key -> put(larger, key));
    table = larger;
  }

  private static boolean put(long[] table, long key) {
    int place = place(table, key);
    boolean isNew = table[place] == NONE;
    table[place] = key;
    return isNew;
  }

  /** Where a key is, or is to be put: the place that its bits say, or the next free one. */
  private static int place(long[] table, long key) {
    int mask = table.length - 1;
    int place = Long.hashCode(key) & mask;
    while (table[place] != NONE && table[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }
}
