package org.evidenceexplorer.web;

import java.util.List;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.Study;

/**
 * What an index has around a study.
 *
 * @param citing the source documents that cite it
 * @param named studies that its records name: notices, trial registrations, articles of a trial
 */
public record Surroundings(List<SourceDocument> citing, List<Study> named) {
  /** Nothing is around it. */
  public static final Surroundings NONE = new Surroundings(List.of(), List.of());

  public Surroundings {
    citing = List.copyOf(citing);
    named = List.copyOf(named);
  }
}
