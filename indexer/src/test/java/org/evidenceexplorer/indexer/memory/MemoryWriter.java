package org.evidenceexplorer.indexer.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.query.Snapshot;
import org.evidenceexplorer.core.schema.WorkKey;
import org.evidenceexplorer.core.text.Analysis;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** Studies in a map. */
public final class MemoryWriter implements StudyWriter {
  private static final Map<String, Set<String>> TERMS = new ConcurrentHashMap<>();

  private MemoryState before;
  private final Consumer<MemoryState> commit;
  private final Map<StudyId, Study> studies;
  private final Map<String, SourceDocument> documents;
  private Vocabulary vocabulary;

  /** A writer that commits nowhere. */
  public MemoryWriter() {
    this(MemoryState.EMPTY, state -> {});
  }

  MemoryWriter(MemoryState before, Consumer<MemoryState> commit) {
    this.before = before;
    this.commit = commit;
    this.studies = new TreeMap<>(before.studies());
    this.documents = new TreeMap<>(before.documents());
    this.vocabulary = before.vocabulary();
  }

  /** All studies. */
  public Map<StudyId, Study> studies() {
    return studies;
  }

  @Override
  public Optional<Study> find(Identifier identifier) {
    return find(studies, identifier);
  }

  static Optional<Study> find(Map<StudyId, Study> studies, Identifier identifier) {
    Study named = studies.get(new StudyId(identifier));
    return named == null
        ? studies.values().stream()
            .filter(study -> study.aliases().contains(identifier))
            .findFirst()
        : Optional.of(named);
  }

  @Override
  public List<Study> find(WorkKey key) {
    return studies.values().stream().filter(study -> WorkKey.of(study).contains(key)).toList();
  }

  @Override
  public Optional<Study> findRecord(String name) {
    return studies.values().stream()
        .filter(study -> study.records().stream().anyMatch(record -> record.name().equals(name)))
        .findFirst();
  }

  @Override
  public List<Study> candidates(String words, int most) {
    return candidates(studies, words, most);
  }

  static List<Study> candidates(Map<StudyId, Study> studies, String words, int most) {
    Set<String> wanted = terms(words);
    return studies.values().stream()
        .filter(study -> common(study, wanted) > 0)
        .sorted(Comparator.comparingLong(study -> -common(study, wanted)))
        .limit(most)
        .toList();
  }

  private static long common(Study study, Set<String> wanted) {
    return terms(study.bibliography().title()).stream().filter(wanted::contains).count();
  }

  private static Set<String> terms(String text) {
    return TERMS.computeIfAbsent(text, title -> Set.copyOf(Analysis.EXACT.terms(title)));
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
  public void put(Vocabulary newVocabulary) {
    vocabulary = newVocabulary;
  }

  @Override
  public void put(SourceDocument document) {
    documents.put(document.id(), document);
  }

  @Override
  public Map<String, String> checkpoints() {
    return before.checkpoints();
  }

  @Override
  public Snapshot commit(Map<String, String> checkpoints) {
    int generation = before.generation() + 1;
    before = new MemoryState(generation, vocabulary, studies, documents, checkpoints);
    commit.accept(before);
    return new Snapshot(
        "" + generation, Instant.EPOCH, vocabulary.fingerprint(), studies.size(), new TreeMap<>());
  }

  @Override
  public void close() {}
}
