package org.evidenceexplorer.lucene;

import java.util.Arrays;

/** Gives each of many numbers a place from 0 on, in the order in which they first come. */
final class Slots {
  private static final int FREE = -1;

  private long[] keys = new long[64];
  private int[] table = filled(128);
  private int size;

  /** The place of a number. */
  int of(long key) {
    int at = start(key);
    while (table[at] != FREE) {
      if (keys[table[at]] == key) {
        return table[at];
      }
      at = (at + 1) & (table.length - 1);
    }
    return add(key, at);
  }

  private int add(long key, int at) {
    if (size == keys.length) {
      grow();
      return of(key);
    }
    keys[size] = key;
    table[at] = size;
    return size++;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, keys.length * 2);
    table = filled(table.length * 2);
    for (int slot = 0; slot < size; slot++) {
      int at = start(keys[slot]);
      while (table[at] != FREE) {
        at = (at + 1) & (table.length - 1);
      }
      table[at] = slot;
    }
  }

  /** Multiplicative hashing by the golden ratio. */
  private int start(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & (table.length - 1);
  }

  private static int[] filled(int length) {
    int[] table = new int[length];
    Arrays.fill(table, FREE);
    return table;
  }

  /** How many numbers there are. */
  int size() {
    return size;
  }

  /** The number at a place. */
  long key(int slot) {
    return keys[slot];
  }
}
