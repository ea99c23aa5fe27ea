package org.evidenceexplorer.core.schema;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.evidenceexplorer.core.model.Term;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Values of a closed list that a concept may narrow, written {@code term.concept}. */
abstract class NarrowedTermValues implements Values {
  private static final char DOT = '.';

  private final Class<? extends Concept> kind;
  private final List<Term> terms;

  NarrowedTermValues(Class<? extends Concept> kind, Term... terms) {
    this.kind = kind;
    this.terms = List.of(terms);
  }

  /** The narrowed value, if a concept is known, and the term. */
  static SequencedSet<String> values(Term term, @Nullable String concept) {
    SequencedSet<String> values = new LinkedHashSet<>();
    if (concept != null) {
      values.add(term.key() + DOT + concept);
    }
    values.add(term.key());
    return values;
  }

  @Override
  public final String label(String value, Vocabulary vocabulary) {
    return narrowed(value)
        ? vocabulary.label(concept(value))
        : term(value).map(Term::label).orElse(value);
  }

  @Override
  public final boolean knows(String value, Vocabulary vocabulary) {
    return term(value).isPresent()
        && (!narrowed(value) || vocabulary.concept(kind, concept(value)).isPresent());
  }

  @Override
  public final List<String> broader(String value, Vocabulary vocabulary) {
    return narrowed(value) ? List.of(head(value)) : List.of();
  }

  @Override
  public final Optional<List<String>> order(Vocabulary vocabulary) {
    return Optional.of(terms.stream().map(Term::key).toList());
  }

  private Optional<Term> term(String value) {
    return terms.stream().filter(term -> term.key().equals(head(value))).findFirst();
  }

  private static boolean narrowed(String value) {
    return value.indexOf(DOT) >= 0;
  }

  private static String head(String value) {
    return narrowed(value) ? value.substring(0, value.indexOf(DOT)) : value;
  }

  private static String concept(String value) {
    return value.substring(value.indexOf(DOT) + 1);
  }
}
