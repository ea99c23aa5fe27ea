package org.evidenceexplorer.indexer.classify;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.Receipt.Rule;
import org.jspecify.annotations.Nullable;

/** How large a result is, as the authors put it: numbers with their units, never reckoned with. */
final class Magnitude {
  static final Rule NAME = new Rule("effect.magnitude", 1);
  private static final String NUMBER = "[-+]?\\d+(?:[.,]\\d+)*";

  private static final Pattern STATED =
      Pattern.compile(
          "(?:(?:mean |risk |adjusted |absolute |relative |weighted )*(?:difference|odds ratio|risk ratio|hazard ratio"
              + "|relative risk|or|rr|hr|md|smd|reduction|increase)s?,?(?: of| was|:|;)? ?(?:\\[?\\(?(?:or|hr|rr|md)\\)?\\]?,? ?)?[=:]? ?"
              + NUMBER
              + " ?%?(?: ?[\\p{L}/]{1,12})?(?:[,;]? ?[\\[(]?(?:95 ?% ?)?(?:ci|confidence interval)[^)\\]]{3,40}[)\\]]?)?"
              + "|"
              + NUMBER
              + " ?(?:%|\\p{L}{1,10})?(?: ?(?:\u00b1|\\+/-) ?"
              + NUMBER
              + ")?(?: ?%| [\\p{L}/]{1,8})? (?:vs\\.?|versus|compared (?:with|to)|and) "
              + NUMBER
              + "(?: ?%)?(?: ?(?:\u00b1|\\+/-) ?"
              + NUMBER
              + ")?(?: (?!p\\b)[\\p{L}/]{1,8}(?=[,;.)]|$))?"
              + "|(?:by|to) "
              + NUMBER
              + " ?(?:%|[\\p{L}/]{1,10}))");

  private Magnitude() {}

  /** The first magnitude in a clause, null if it states none. */
  static @Nullable Quote in(Clause clause) {
    Matcher stated = STATED.matcher(clause.folded());
    return stated.find() ? clause.quote(stated.start(), stated.end()) : null;
  }
}
