package org.evidenceexplorer.lucene;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.evidenceexplorer.core.query.Match;
import org.evidenceexplorer.core.query.Selection;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** What a selection asks of one facet, worked out for every set of values in one segment. */
final class Criterion {
  private static final List<Facet> FACETS = List.of(Facet.values());
  private static final FixedBitSet NONE = new FixedBitSet(0);

  private final Facet facet;
  private final int bit;
  private final Columns.Column column;
  private final boolean all;
  private final List<String> included;
  private final List<String> excluded;
  private final FixedBitSet[] includedOf;
  private final FixedBitSet[] excludedOf;
  private final boolean[] met;
  private final int[] exclusions;
  private final FixedBitSet[] wider;

  /**
   * Works out a selection.
   *
   * @param column with the selection's ranges in its dictionary
   */
  Criterion(Facet facet, Selection selection, Columns.Column column, Vocabulary vocabulary) {
    this.facet = facet;
    this.bit = bit(facet);
    this.column = column;
    this.all = selection.match() == Match.ALL;
    this.included = List.copyOf(selection.included());
    this.excluded = List.copyOf(selection.excluded());
    this.includedOf = ofSets(included);
    this.excludedOf = ofSets(excluded);
    this.met = met();
    this.exclusions = Arrays.stream(excludedOf).mapToInt(FixedBitSet::cardinality).toArray();
    this.wider = all ? wider(vocabulary) : new FixedBitSet[0];
  }

  /** For each set, which of the wanted values it has. */
  private FixedBitSet[] ofSets(List<String> wanted) {
    FixedBitSet[] ofValues = ofValues(wanted);
    Dictionary dictionary = column.dictionary();
    FixedBitSet[] ofSets = new FixedBitSet[wanted.isEmpty() ? 0 : dictionary.size()];
    for (int set = 0; set < ofSets.length; set++) {
      ofSets[set] = new FixedBitSet(wanted.size());
      for (int value : dictionary.set(set)) {
        ofSets[set].or(ofValues[value]);
      }
    }
    return ofSets;
  }

  private FixedBitSet[] ofValues(List<String> wanted) {
    List<String> values = column.dictionary().values();
    FixedBitSet[] ofValues = new FixedBitSet[wanted.isEmpty() ? 0 : values.size()];
    for (int value = 0; value < ofValues.length; value++) {
      ofValues[value] = new FixedBitSet(wanted.size());
      for (int i = 0; value < column.dictionary().indexed() && i < wanted.size(); i++) {
        if (facet.matches(wanted.get(i), values.get(value))) {
          ofValues[value].set(i);
        }
      }
    }
    return ofValues;
  }

  /** For each set, whether it has one of the included values, or all. */
  private boolean[] met() {
    boolean[] sets = new boolean[includedOf.length];
    for (int set = 0; set < sets.length; set++) {
      int count = includedOf[set].cardinality();
      sets[set] = all ? count == included.size() : count > 0;
    }
    return sets;
  }

  /** For each included value, the numbers of all wider ones. */
  private FixedBitSet[] wider(Vocabulary vocabulary) {
    List<String> values = column.dictionary().values();
    FixedBitSet[] wider = new FixedBitSet[included.size()];
    for (int i = 0; i < wider.length; i++) {
      wider[i] = new FixedBitSet(values.size());
      for (String above : facet.withBroader(included.get(i), vocabulary)) {
        int value = values.indexOf(above);
        if (value >= 0 && !above.equals(included.get(i))) {
          wider[i].set(value);
        }
      }
    }
    return wider;
  }

  /** The one bit that a facet has among all. */
  static int bit(Facet facet) {
    return 1 << FACETS.indexOf(facet);
  }

  int bit() {
    return bit;
  }

  Facet facet() {
    return facet;
  }

  /** Whether every included value is asked for, also where none is included yet. */
  boolean isAll() {
    return all;
  }

  boolean includes() {
    return !included.isEmpty();
  }

  boolean excludes() {
    return !excluded.isEmpty();
  }

  int includedCount() {
    return included.size();
  }

  String excluded(int number) {
    return excluded.get(number);
  }

  /** The included values that a document has, by number. */
  FixedBitSet included(int document) {
    return includedOf.length == 0 ? NONE : includedOf[column.set(document)];
  }

  /** Whether a document, taken alone, has what is included: one of the values, or all. */
  boolean isMetBy(int document) {
    return met[column.set(document)];
  }

  /** How many of the excluded values a document has. */
  int exclusions(int document) {
    return exclusions[column.set(document)];
  }

  /** The excluded values that a document has, by number. */
  FixedBitSet excludedBy(int document) {
    return excludedOf[column.set(document)];
  }

  /**
   * Whether adding a value would replace all included ones that are missing: those narrower than
   * it.
   */
  boolean replacesMissing(int value, FixedBitSet met) {
    for (int i = 0; i < wider.length; i++) {
      if (!met.get(i) && !wider[i].get(value)) {
        return false;
      }
    }
    return true;
  }
}
