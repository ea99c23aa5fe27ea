package org.evidenceexplorer.lucene;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** How a set of a facet's values is written as one word of a column. */
final class ValueSet {
  private static final String SEPARATOR = "\n";

  private ValueSet() {}

  static String write(Collection<String> values) {
    return String.join(SEPARATOR, new TreeSet<>(values));
  }

  static List<String> read(String written) {
    return written.isEmpty() ? List.of() : Arrays.asList(written.split(SEPARATOR, -1));
  }
}
