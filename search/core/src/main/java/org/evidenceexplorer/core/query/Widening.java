package org.evidenceexplorer.core.query;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which other names of concepts a question's words gain.
 *
 * @param exact whether they gain none
 * @param off keys of names ({@link Expansion.Name#key}) that are switched off
 */
public record Widening(boolean exact, SortedSet<String> off) {
  /** Every name is searched for. */
  public static final Widening ALL = new Widening(false, new TreeSet<>());

  public Widening {
    off = Collections.unmodifiableSortedSet(new TreeSet<>(off));
  }

  /** This with no name at all, or with those that are not switched off. */
  public Widening exactly(boolean words) {
    return new Widening(words, off);
  }

  /** This with a name switched on or off. */
  public Widening with(String key, boolean on) {
    SortedSet<String> changed = new TreeSet<>(off);
    if (on) {
      changed.remove(key);
    } else {
      changed.add(key);
    }
    return new Widening(exact, changed);
  }

  /** Whether a name is searched for. */
  boolean takesIn(String key) {
    return !exact && !off.contains(key);
  }
}
