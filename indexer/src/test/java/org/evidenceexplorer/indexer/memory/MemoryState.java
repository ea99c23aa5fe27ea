package org.evidenceexplorer.indexer.memory;

import java.util.Map;
import java.util.TreeMap;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** One committed state. */
record MemoryState(
    int generation,
    Vocabulary vocabulary,
    Map<StudyId, Study> studies,
    Map<String, SourceDocument> documents,
    Map<String, String> checkpoints) {
  static final MemoryState EMPTY =
      new MemoryState(0, Vocabulary.EMPTY, Map.of(), Map.of(), Map.of());

  MemoryState {
    studies = new TreeMap<>(studies);
    documents = new TreeMap<>(documents);
    checkpoints = Map.copyOf(checkpoints);
  }
}
