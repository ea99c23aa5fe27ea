package org.evidenceexplorer.core.query;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * What is selected in one facet.
 *
 * <p>An included value of a finding facet asks for a finding that has it together with one of the
 * included values of every other finding facet that matches any. With {@link Match#ALL}, each
 * included value asks for such a finding of its own. An excluded value leaves out every study of
 * which any finding has it.
 *
 * @param included values or ranges of which a study must have any, or all
 * @param excluded values or ranges of which a study must have none
 */
public record Selection(SequencedSet<String> included, SequencedSet<String> excluded, Match match) {
  /** Nothing is selected. */
  public static final Selection NONE =
      new Selection(new LinkedHashSet<>(), new LinkedHashSet<>(), Match.ANY);

  public Selection {
    included = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(included));
    excluded = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(excluded));
  }

  /** Whether this asks for nothing. */
  public boolean isEmpty() {
    return included.isEmpty() && excluded.isEmpty();
  }

  /** This with the included values replaced by one: there is nothing to combine it with. */
  public Selection only(String value) {
    return new Selection(one(value), without(excluded, value), Match.ANY);
  }

  /** This with one more included value, in place of its wider and narrower ones. */
  public Selection with(String value, Facet facet, Vocabulary vocabulary) {
    SequencedSet<String> values = new LinkedHashSet<>(included);
    values.removeIf(other ->
        Lineage.isAncestor(facet, vocabulary, other, value)
            || Lineage.isAncestor(facet, vocabulary, value, other));
    values.add(value);
    return new Selection(values, without(excluded, value), match);
  }

  /** This without a value, included or excluded. */
  public Selection without(String value) {
    return new Selection(without(included, value), without(excluded, value), match);
  }

  /** This with a value excluded. */
  public Selection excluding(String value) {
    SequencedSet<String> values = new LinkedHashSet<>(excluded);
    values.add(value);
    return new Selection(without(included, value), values, match);
  }

  /** This with another way to match. */
  public Selection matching(Match other) {
    return new Selection(included, excluded, other);
  }

  private static SequencedSet<String> one(String value) {
    SequencedSet<String> values = new LinkedHashSet<>();
    values.add(value);
    return values;
  }

  private static SequencedSet<String> without(SequencedSet<String> values, String value) {
    SequencedSet<String> rest = new LinkedHashSet<>(values);
    rest.remove(value);
    return rest;
  }
}
