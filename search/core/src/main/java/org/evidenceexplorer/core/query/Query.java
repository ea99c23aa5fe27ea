package org.evidenceexplorer.core.query;

import java.util.List;

/**
 * The words of a question, read. A new operator is one record here: every engine and printer then
 * asks for its case.
 */
public sealed interface Query {

  /** Every study. */
  record Everything() implements Query {}

  /** One word, in any field; its inflections match too. */
  record Word(String text) implements Query {}

  /** Words in this order next to each other in one field. */
  record Phrase(String text) implements Query {}

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
