package org.evidenceexplorer.core.query;

import java.util.ArrayList;
import java.util.List;

/** Parts joined so far, from left to right. */
final class JoinedParts {
  private final List<Query> clauses = new ArrayList<>();
  private boolean any;
  private int depth;

  JoinedParts(QueryPart first) {
    clauses.add(first.query());
    depth = first.depth();
  }

  /** Joins one more part to all before it. */
  void add(boolean orElse, QueryPart part) {
    if (clauses.size() > 1 && any != orElse) {
      Query before = query();
      clauses.clear();
      clauses.add(before);
    } else if (clauses.size() > 1) {
      depth--;
    } else {
      takeApart(orElse);
    }
    any = orElse;
    clauses.add(part.query());
    depth = Math.max(depth, part.depth()) + 1;
  }

  int depth() {
    return depth;
  }

  /** What comes first and is joined in the same way in brackets needs none. */
  private void takeApart(boolean orElse) {
    List<Query> parts =
        switch (clauses.getFirst()) {
          case Query.And(List<Query> all) when !orElse -> all;
          case Query.Or(List<Query> each) when orElse -> each;
          default -> List.of();
        };
    if (!parts.isEmpty()) {
      clauses.clear();
      clauses.addAll(parts);
      depth--;
    }
  }

  private Query query() {
    return any ? new Query.Or(clauses) : new Query.And(clauses);
  }

  QueryPart part() {
    return new QueryPart(clauses.size() == 1 ? clauses.getFirst() : query(), depth, 0);
  }
}
