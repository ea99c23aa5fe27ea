package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.SortedDocValues;
import org.evidenceexplorer.core.query.Selection;
import org.evidenceexplorer.core.schema.Facet;

/**
 * The values of one facet in one segment, and the sets of them that findings and studies have, all
 * numbered from 0. There are few different sets, so that what is asked of a set is worked out once
 * for all studies.
 */
final class Dictionary {
  private final List<String> values;
  private final int indexed;
  private final int[][] sets;

  private Dictionary(List<String> values, int indexed, int[][] sets) {
    this.values = values;
    this.indexed = indexed;
    this.sets = sets;
  }

  static Dictionary of(SortedDocValues column) throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> values = new ArrayList<>();
    int[][] sets = new int[column.getValueCount()][];
    for (int set = 0; set < sets.length; set++) {
      List<String> members = ValueSet.read(column.lookupOrd(set).utf8ToString());
      sets[set] = new int[members.size()];
      for (int i = 0; i < sets[set].length; i++) {
        String value = members.get(i);
        Integer number = numbers.putIfAbsent(value, values.size());
        if (number == null) {
          values.add(value);
        }
        sets[set][i] = numbers.getOrDefault(value, 0);
      }
    }
    return new Dictionary(List.copyOf(values), values.size(), sets);
  }

  /** The dictionary of a segment without studies. */
  static Dictionary empty() {
    return new Dictionary(List.of(), 0, new int[0][]);
  }

  /**
   * This with those included values that are no indexed value, such as ranges, as values of their
   * own: every set with a value that they take in has them too.
   */
  Dictionary with(Facet facet, Selection selection) {
    Dictionary extended = this;
    for (String wanted : selection.included()) {
      if (!extended.values.contains(wanted)) {
        extended = extended.with(facet, wanted);
      }
    }
    return extended;
  }

  private Dictionary with(Facet facet, String wanted) {
    boolean[] takenIn = new boolean[values.size()];
    for (int value = 0; value < indexed; value++) {
      takenIn[value] = facet.matches(wanted, values.get(value));
    }
    List<String> more = new ArrayList<>(values);
    more.add(wanted);
    int[][] changed = sets.clone();
    for (int set = 0; set < sets.length; set++) {
      if (Arrays.stream(sets[set]).anyMatch(value -> takenIn[value])) {
        changed[set] = Arrays.copyOf(sets[set], sets[set].length + 1);
        changed[set][sets[set].length] = values.size();
      }
    }
    return new Dictionary(List.copyOf(more), indexed, changed);
  }

  /** Those added by {@link #with} stand at the end. */
  List<String> values() {
    return values;
  }

  /** How many of the values are indexed ones: those before the added ones. */
  int indexed() {
    return indexed;
  }

  String value(int number) {
    return values.get(number);
  }

  /** How many sets there are. */
  int size() {
    return sets.length;
  }

  /** The numbers of a set's values; not to be changed. */
  int[] set(int number) {
    return sets[number];
  }
}
