package org.evidenceexplorer.indexer.document;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evidenceexplorer.citations.check.CitationSource;
import org.evidenceexplorer.citations.document.DocumentReader;
import org.evidenceexplorer.citations.document.ReadDocument;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.model.CheckedCitation;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.model.Verdict;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.evidenceexplorer.indexer.merge.Merger;
import org.evidenceexplorer.indexer.source.Item;

/**
 * The documents of an index. All of them are read and checked in every run, those of earlier runs
 * too, because their verdicts and claims hang on the studies and the vocabulary of now. A document
 * cites the studies that its citations certainly mean: verified or corrected ones, no candidates.
 */
public final class Documents {
  /** The index itself, as verdicts name it. */
  public static final String INDEX = "index";

  private final StudyWriter writer;
  private final Merger merger;
  private final Map<String, SourceDocument> before = new LinkedHashMap<>();
  private final DocumentReader reader;
  private final Citations citations;

  /**
   * The documents of an index.
   *
   * @param before those of the last commit
   * @param lookups where citations are looked up that the index does not have; may be none
   */
  public Documents(
      StudyWriter writer,
      Merger merger,
      List<SourceDocument> before,
      Vocabulary vocabulary,
      InstantSource clock,
      List<CitationSource> lookups) {
    this.writer = writer;
    this.merger = merger;
    before.forEach(document -> this.before.put(document.id(), document));
    this.reader = new DocumentReader(vocabulary);
    this.citations = new Citations(writer, merger, lookups, clock);
  }

  /**
   * Writes these documents beside those of before, each with what is known of its citations now,
   * and marks the studies that they cite.
   *
   * @return how many documents were written; one that says the same as before is not
   */
  public int write(List<Item.Document> read) {
    Map<String, SourceDocument> now = new LinkedHashMap<>();
    before.forEach((id, document) -> now.put(id, checked(id, document.origin(), document.text())));
    DocumentIds ids = new DocumentIds(List.copyOf(before.values()));
    for (Item.Document document : read) {
      String id = ids.of(document.name(), document.origin());
      now.put(id, checked(id, document.origin(), document.text()));
    }
    List<SourceDocument> changed =
        now.values().stream().filter(document -> !saysTheSame(document)).toList();
    changed.forEach(writer::put);
    mark(now.values().stream().toList());
    return changed.size();
  }

  private SourceDocument checked(String id, String origin, String text) {
    ReadDocument document = reader.read(text);
    return new SourceDocument(
        id,
        document.title(),
        origin,
        document.text(),
        document.claims(),
        citations.check(document.citations(), earlier(id)));
  }

  private List<CheckedCitation> earlier(String id) {
    SourceDocument document = before.get(id);
    return document == null ? List.of() : document.citations();
  }

  private boolean saysTheSame(SourceDocument document) {
    SourceDocument earlier = before.get(document.id());
    return earlier != null && timeless(earlier).equals(timeless(document));
  }

  /** A document without the times at which its citations were checked. */
  private static SourceDocument timeless(SourceDocument document) {
    return new SourceDocument(
        document.id(),
        document.title(),
        document.origin(),
        document.text(),
        document.claims(),
        document.citations().stream().map(Documents::timeless).toList());
  }

  private static CheckedCitation timeless(CheckedCitation checked) {
    Verdict verdict = checked.verdict();
    List<Verdict.Check> checks =
        verdict.checked().stream()
            .map(check -> new Verdict.Check(check.source(), check.answer(), null))
            .toList();
    return new CheckedCitation(
        checked.citation(),
        new Verdict(
            verdict.outcome(),
            verdict.study(),
            verdict.mismatches(),
            verdict.notCompared(),
            checks));
  }

  private void mark(List<SourceDocument> now) {
    Map<StudyId, Set<String>> citing = new TreeMap<>();
    before.values().stream()
        .flatMap(Documents::cited)
        .flatMap(this::find)
        .forEach(study -> citing.put(study.id(), new TreeSet<>()));
    for (SourceDocument document : now) {
      cited(document)
          .flatMap(this::find)
          .forEach(study ->
              citing.computeIfAbsent(study.id(), id -> new TreeSet<>()).add(document.id()));
    }
    citing.forEach((id, documents) -> find(id).forEach(study -> mark(study, documents)));
  }

  private void mark(Study study, Set<String> documents) {
    if (!study.standing().citedBy().equals(documents)) {
      merger.put(study.citedBy(documents));
    }
  }

  private Stream<Study> find(StudyId id) {
    return writer.find(id.identifier()).stream();
  }

  private static Stream<StudyId> cited(SourceDocument document) {
    List<StudyId> studies = new ArrayList<>();
    for (CheckedCitation checked : document.citations()) {
      Verdict verdict = checked.verdict();
      if (verdict.study() != null && Citations.isCertain(verdict.outcome())) {
        studies.add(verdict.study());
      }
    }
    return studies.stream();
  }
}
