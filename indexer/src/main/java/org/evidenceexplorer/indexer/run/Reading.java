package org.evidenceexplorer.indexer.run;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.evidenceexplorer.citations.check.CitationSource;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.Snapshot;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.evidenceexplorer.indexer.classify.Classifier;
import org.evidenceexplorer.indexer.document.Documents;
import org.evidenceexplorer.indexer.merge.Arrival;
import org.evidenceexplorer.indexer.merge.Merger;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.Source;
import org.evidenceexplorer.indexer.source.SourceFailure;

/** One run under way. */
final class Reading {
  private final StudyWriter writer;
  private final Before before;
  private final Vocabulary vocabulary;
  private final boolean newWords;
  private final Commits commits;
  private final Progress progress;
  private final Rejects rejects;
  private final Merger merger;
  private final Sweep sweep;
  private final List<Item.Document> documents = new ArrayList<>();

  /** Begins; with another vocabulary than before, by reading all studies of before with it. */
  Reading(
      StudyWriter writer,
      Before before,
      Vocabulary vocabulary,
      Commits commits,
      Progress progress,
      Rejects rejects) {
    this.writer = writer;
    this.before = before;
    this.vocabulary = vocabulary;
    this.newWords = !vocabulary.edition().equals(before.vocabulary().edition());
    this.commits = commits;
    this.progress = progress;
    this.rejects = rejects;
    this.merger = new Merger(writer, new Classifier(vocabulary)::classify);
    this.sweep = new Sweep(writer, merger);
    writer.put(vocabulary);
    if (newWords) {
      before.searcher().ifPresent(this::readAnew);
    }
  }

  /** Comes before all else: no commit may hold the new vocabulary and studies read with the old. */
  private void readAnew(StudySearcher searcher) {
    try (Stream<Study> studies = searcher.studies()) {
      studies.forEach(study -> {
        merger.reclassify(study);
        progress.tell("reading the studies with the new vocabulary");
      });
    }
  }

  RunReport.Tally read(Source source) {
    SourceReading reading = new SourceReading(source);
    try {
      Ahead.forEach(source, before.held(commits.position(source.name())), reading::take);
      reading.ended();
    } catch (SourceFailure failure) {
      reading.tally.failed(String.valueOf(failure.getMessage()));
    }
    return reading.tally.done();
  }

  RunReport.Changed finish(List<CitationSource> lookups, InstantSource clock) {
    before.searcher().ifPresent(sweep::over);
    progress.tell("checking the citations of documents");
    int written =
        new Documents(writer, merger, before.documents(), vocabulary, clock, lookups)
            .write(documents);
    boolean begins = newWords || before.searcher().isEmpty();
    boolean committed = commits.finish(merger.changes(), begins, written > 0);
    return new RunReport.Changed(
        merger.begun(), merger.changed(), merger.removed(), written, committed, studies());
  }

  /** How many studies there are now. */
  private long studies() {
    return commits
        .last()
        .or(() -> before.searcher().map(StudySearcher::snapshot))
        .map(Snapshot::studies)
        .orElse(0L);
  }

  /** One source under way. */
  private final class SourceReading {
    private final Source source;
    private final Tallying tally;

    SourceReading(Source source) {
      this.source = source;
      this.tally = new Tallying(source.name());
      progress.begin(source.name());
    }

    void take(Item item) {
      switch (item) {
        case Item.Found found -> tally.found(add(found.record()));
        case Item.Rejected rejected -> {
          tally.rejected(rejected.why());
          rejects.add(source.name(), rejected);
        }
        case Item.Document document -> documents.add(document);
        case Item.Withdrawn withdrawn -> withdraw(withdrawn);
        case Item.Reached reached ->
            commits.reached(source.name(), reached.position(), merger.changes());
        case Item.Expected expected -> progress.expect(expected.records());
        case Item.Remark remark -> tally.remark(remark.text());
      }
      progress.at(tally.read(), tally.rejected());
    }

    private Arrival add(Record record) {
      return source.complete() && !sweep.seen(record)
          ? merger.addIfNewer(record)
          : merger.add(record);
    }

    private void withdraw(Item.Withdrawn withdrawn) {
      writer
          .find(withdrawn.identifier())
          .filter(study -> study.records().stream().anyMatch(withdrawn::names))
          .ifPresent(study -> {
            merger.drop(study, withdrawn::names);
            tally.withdrawn();
          });
    }

    void ended() {
      commits.ended(source.name());
      if (source.complete()) {
        sweep.sawAllOf(source.name());
      }
    }
  }
}
