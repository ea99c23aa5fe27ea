package org.evidenceexplorer.indexer.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidenceexplorer.citations.check.Answer;
import org.evidenceexplorer.citations.check.CitationSource;
import org.evidenceexplorer.core.model.Citation;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;

/** A place where citations are looked up, with the works that it proposed for one document. */
final class Remembering implements CitationSource {
  private final CitationSource place;
  private final Map<StudyId, Study> proposed = new HashMap<>();

  Remembering(CitationSource place) {
    this.place = place;
  }

  @Override
  public String name() {
    return place.name();
  }

  @Override
  public void announce(List<Citation> citations) {
    proposed.clear();
    place.announce(citations);
  }

  @Override
  public Answer ask(Citation citation) {
    Answer answer = place.ask(citation);
    if (answer instanceof Answer.Found(List<Study> candidates)) {
      candidates.forEach(study -> proposed.put(study.id(), study));
    }
    return answer;
  }

  Optional<Study> proposed(StudyId id) {
    return Optional.ofNullable(proposed.get(id));
  }
}
