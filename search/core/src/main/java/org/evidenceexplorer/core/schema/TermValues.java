package org.evidenceexplorer.core.schema;

import java.util.List;
import java.util.Optional;
import org.evidenceexplorer.core.model.Term;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** Values that are a closed list, in the list's order. */
abstract class TermValues implements Values {
  private final List<Term> terms;

  TermValues(Term... terms) {
    this.terms = List.of(terms);
  }

  @Override
  public final String label(String value, Vocabulary vocabulary) {
    return find(value).map(Term::label).orElse(value);
  }

  @Override
  public final boolean knows(String value, Vocabulary vocabulary) {
    return find(value).isPresent();
  }

  @Override
  public final Optional<List<String>> order(Vocabulary vocabulary) {
    return Optional.of(terms.stream().map(Term::key).toList());
  }

  private Optional<Term> find(String value) {
    return terms.stream().filter(term -> term.key().equals(value)).findFirst();
  }
}
