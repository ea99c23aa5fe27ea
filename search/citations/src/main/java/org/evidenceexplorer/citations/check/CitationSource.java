package org.evidenceexplorer.citations.check;

import org.evidenceexplorer.core.model.Citation;

/**
 * A place that may know the works which citations mean: an index, or a service. It proposes; what
 * counts is decided by {@link CitationChecker}. A new place implements this, and is given to the
 * checker in the order in which places are asked.
 */
public interface CitationSource {
  /** Its name in verdicts. */
  String name();

  /** The works that a citation may mean. */
  Answer ask(Citation citation);
}
