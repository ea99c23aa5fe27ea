package org.evidenceexplorer.core.engine;

import java.util.List;
import java.util.Optional;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Study;

/** Finds single studies. */
public interface StudyFinder {
  /** The study that has this identifier, or ever had it. */
  Optional<Study> find(Identifier identifier);

  /**
   * Studies that may be meant by words of a title, authors or a journal, best first: those that
   * hold any of the words, for the caller to verify.
   *
   * @param most the most studies to answer
   */
  List<Study> candidates(String words, int most);
}
