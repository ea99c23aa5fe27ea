package org.evidenceexplorer.citations.check;

import java.util.List;
import org.evidenceexplorer.core.model.Citation;

/**
 * A place that may know the works which citations mean: an index, or a service. It proposes; what
 * counts is decided by {@link CitationChecker}. A new place implements this, and is given to the
 * checker in the order in which places are asked.
 */
public interface CitationSource {
  /** Its name in verdicts. */
  String name();

  /**
   * Says which citations are about to be asked for, perhaps not all of them: a service can be asked
   * for many at once.
   */
  default void announce(List<Citation> citations) {}

  /** The works that a citation may mean. */
  Answer ask(Citation citation);
}
