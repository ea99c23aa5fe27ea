package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.IndexSearcher;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.engine.UsedConcepts;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.query.Snapshot;
import org.evidenceexplorer.core.schema.Schema;
import org.evidenceexplorer.core.schema.WorkKey;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** Changes the index; what it has not committed is found through memory and a reader of its own. */
final class LuceneWriter implements StudyWriter {
  private static final String VOCABULARY = "vocabulary";

  /**
   * The most changes held in memory before the reader is renewed: some twenty million bytes of
   * abstracts, and about as many as Lucene gathers anyway before it writes a segment.
   */
  private static final int MOST_PENDING = 2_000;

  private final Access access;
  private final IndexWriter writer;
  private final InstantSource clock;
  private final Pending pending = new Pending();
  private final Background background = new Background();
  private final UsedConcepts used;
  private Vocabulary vocabulary;
  private String stored;
  private Map<String, String> checkpoints;
  private DirectoryReader reader;

  /** A writer that goes on from the last commit. */
  LuceneWriter(Access access, IndexWriter writer, InstantSource clock, Commit last)
      throws IOException {
    this.access = access;
    this.writer = writer;
    this.clock = clock;
    this.checkpoints = last.checkpoints();
    this.reader = DirectoryReader.open(writer);
    this.vocabulary = stored().vocabulary();
    this.stored = vocabulary.fingerprint();
    this.used = new UsedConcepts(vocabulary);
  }

  /** Changes the index in the background, after what was to be done before. */
  private void soon(Access.Task change) {
    access.run(() -> background.run(change));
  }

  private Stored stored() {
    return new Stored(new IndexSearcher(reader));
  }

  @Override
  public void put(Vocabulary newer) {
    vocabulary = newer;
  }

  /** Stores what is kept of the vocabulary, if that is not stored yet. */
  private void store(Vocabulary kept) throws IOException {
    String fingerprint = kept.fingerprint();
    if (!fingerprint.equals(stored)) {
      writer.updateDocument(
          Names.owner(Names.KIND_VOCABULARY, VOCABULARY),
          Stored.document(Names.KIND_VOCABULARY, VOCABULARY, kept.packs()));
      stored = fingerprint;
    }
  }

  @Override
  public void put(Collection<Study> studies) {
    Vocabulary words = vocabulary;
    for (Study study : studies) {
      soon(() -> writer.updateDocuments(Names.owner(study.id()), StudyBlock.of(study, words)));
      used.add(study);
      pending.put(study);
    }
    renewIfMany();
  }

  @Override
  public void put(SourceDocument document) {
    soon(() ->
        writer.updateDocument(
            Names.owner(Names.KIND_DOCUMENT, document.id()),
            Stored.document(Names.KIND_DOCUMENT, document.id(), document)));
  }

  @Override
  public void remove(StudyId id) {
    soon(() -> writer.deleteDocuments(Names.owner(id)));
    pending.remove(id);
    renewIfMany();
  }

  @Override
  public Map<String, String> checkpoints() {
    return Map.copyOf(checkpoints);
  }

  @Override
  public Optional<Study> find(Identifier identifier) {
    Optional<Study> put = pending.find(identifier);
    return put.isPresent()
        ? put
        : access.get(() -> stored().find(identifier)).filter(study -> !pending.touches(study.id()));
  }

  @Override
  public List<Study> find(WorkKey key) {
    List<Study> found = new ArrayList<>(pending.find(key));
    access.get(() -> stored().find(key)).stream()
        .filter(study -> !pending.touches(study.id()))
        .forEach(found::add);
    found.sort(Comparator.comparing(Study::id));
    return found;
  }

  @Override
  public Optional<Study> findRecord(String name) {
    Optional<Study> put = pending.findRecord(name);
    return put.isPresent()
        ? put
        : access.get(() -> stored().findRecord(name)).filter(study -> !pending.touches(study.id()));
  }

  @Override
  public List<Study> candidates(String words, int most) {
    return access.get(() -> {
      renew();
      return stored().candidates(words, most);
    });
  }

  private void renewIfMany() {
    if (pending.size() >= MOST_PENDING) {
      access.run(this::renew);
    }
  }

  private void renew() throws IOException {
    background.finish();
    DirectoryReader newer = DirectoryReader.openIfChanged(reader, writer);
    if (newer != null) {
      reader.close();
      reader = newer;
    }
    pending.clear();
  }

  @Override
  public Snapshot commit(Map<String, String> positions) {
    return access.get(() -> {
      Vocabulary kept = used.of(vocabulary);
      store(kept);
      renew();
      Census census = Census.of(reader);
      Commit commit =
          new Commit(
              Schema.fingerprint(),
              kept.fingerprint(),
              clock.instant(),
              census.studies(),
              census.records(),
              Map.copyOf(positions));
      writer.setLiveCommitData(commit.write().entrySet());
      writer.commit();
      checkpoints = commit.checkpoints();
      return commit.snapshot(SegmentInfos.getLastCommitGeneration(writer.getDirectory()));
    });
  }

  @Override
  public void close() {
    background.close();
    access.run(() -> {
      reader.close();
      if (writer.isOpen()) {
        writer.rollback();
      }
    });
  }
}
