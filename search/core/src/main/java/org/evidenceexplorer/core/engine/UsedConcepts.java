package org.evidenceexplorer.core.engine;

import java.util.HashSet;
import java.util.Set;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * Which concepts the studies of an index use, so that an engine keeps no more of a large vocabulary
 * than that. What no study uses any more stays until the index is built anew.
 */
public final class UsedConcepts {
  private final Set<String> ids = new HashSet<>();

  /**
   * Begins with what an index holds already.
   *
   * @param kept the vocabulary of its last commit
   */
  public UsedConcepts(Vocabulary kept) {
    kept.concepts().map(Concept::id).forEach(ids::add);
  }

  /** Notes what a study uses. */
  public void add(Study study) {
    for (Finding finding : study.classification().findings()) {
      ids.add(finding.condition());
      ids.add(finding.intervention());
      ids.add(finding.outcome().concept());
    }
  }

  /** The part of a vocabulary to keep. */
  public Vocabulary of(Vocabulary vocabulary) {
    return vocabulary.narrowedTo(ids);
  }
}
