package org.evidenceexplorer.citations.check;

import java.util.List;
import org.evidenceexplorer.core.model.Study;

/** What a source answers when it is asked for a citation. */
public sealed interface Answer {
  /**
   * Works that may be meant, best first; the checker verifies each of them.
   *
   * @param candidates may be empty, which is a miss
   */
  record Found(List<Study> candidates) implements Answer {
    public Found {
      candidates = List.copyOf(candidates);
    }
  }

  /** It has no such work. */
  record Missed() implements Answer {}

  /** It could not be asked, or gave no answer: never a miss. */
  record Unavailable(String why) implements Answer {}
}
