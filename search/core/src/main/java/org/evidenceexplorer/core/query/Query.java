package org.evidenceexplorer.core.query;

import java.time.LocalDate;
import java.util.List;

/**
 * The words of a question, read. A new operator is one record here: every engine and printer then
 * asks for its case.
 */
public sealed interface Query {

  /** Every study. */
  record Everything() implements Query {}

  /**
   * One word.
   *
   * @param scope where it is looked for: a scope of text
   * @param exact whether it matches as it stands; else its inflections match too
   */
  record Word(String text, Scope scope, boolean exact) implements Query {
    /** A word in any field, in any inflection. */
    public Word(String text) {
      this(text, Scope.ANYWHERE, false);
    }
  }

  /**
   * Words in this order next to each other in one field.
   *
   * @param scope a scope of text
   * @param exact as of a {@link Word}
   */
  record Phrase(String text, Scope scope, boolean exact) implements Query {
    /** A phrase in any field, in any inflection. */
    public Phrase(String text) {
      this(text, Scope.ANYWHERE, false);
    }
  }

  /**
   * A word or phrase of which only the beginning of the last word is given; its words match as they
   * stand. In a scope of values, the beginning of a value.
   */
  record Prefix(String text, Scope scope) implements Query {}

  /**
   * Words in any order and inflection, near each other in one field.
   *
   * @param distance the most other words between the first and the last of them
   * @param scope a scope of text
   */
  record Near(String text, int distance, Scope scope) implements Query {}

  /**
   * A whole value, such as an author's name, a journal or an identifier.
   *
   * @param scope a scope of values
   */
  record Value(String text, Scope scope) implements Query {}

  /**
   * Published from one day to another, both included: the stated part of a study's date must lie
   * wholly in between.
   */
  record Published(LocalDate first, LocalDate last) implements Query {}

  /** All of these. */
  record And(List<Query> clauses) implements Query {
    public And {
      clauses = List.copyOf(clauses);
    }
  }

  /** Any of these. */
  record Or(List<Query> clauses) implements Query {
    public Or {
      clauses = List.copyOf(clauses);
    }
  }

  /** Every study that this does not match. */
  record Not(Query clause) implements Query {}
}
