package org.evidenceexplorer.core.text.match;

import java.util.List;

/** The terms of an index that begin alike. */
@FunctionalInterface
public interface Endings {
  /** The most different terms that one beginning of a question may stand for. */
  int MOST = 1_000;

  /**
   * Terms of one field of the index, in any order.
   *
   * @param name as {@link TextQuery#name} gives it
   * @param most as many are enough, even if there are more
   */
  List<String> of(String name, String beginning, int most);
}
