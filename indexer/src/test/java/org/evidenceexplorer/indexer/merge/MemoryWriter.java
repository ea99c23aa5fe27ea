package org.evidenceexplorer.indexer.merge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.query.Snapshot;
import org.evidenceexplorer.core.text.Analysis;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** Studies in a map. */
final class MemoryWriter implements StudyWriter {
  final Map<StudyId, Study> studies = new TreeMap<>();

  @Override
  public Optional<Study> find(Identifier identifier) {
    Study named = studies.get(new StudyId(identifier));
    return named == null
        ? studies.values().stream()
            .filter(study -> study.aliases().contains(identifier))
            .findFirst()
        : Optional.of(named);
  }

  @Override
  public List<Study> candidates(String words, int most) {
    List<String> wanted = Analysis.EXACT.terms(words);
    return studies.values().stream()
        .filter(study ->
            Analysis.EXACT.terms(study.bibliography().title()).stream().anyMatch(wanted::contains))
        .limit(most)
        .toList();
  }

  @Override
  public void put(Collection<Study> all) {
    all.forEach(study -> studies.put(study.id(), study));
  }

  @Override
  public void remove(StudyId id) {
    studies.remove(id);
  }

  @Override
  public void put(Vocabulary vocabulary) {}

  @Override
  public void put(SourceDocument document) {}

  @Override
  public Map<String, String> checkpoints() {
    return Map.of();
  }

  @Override
  public Snapshot commit(Map<String, String> checkpoints) {
    return new Snapshot("1", Instant.EPOCH, "", studies.size(), new TreeMap<>());
  }

  @Override
  public void close() {}
}
