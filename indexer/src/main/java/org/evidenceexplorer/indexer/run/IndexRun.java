package org.evidenceexplorer.indexer.run;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.evidenceexplorer.indexer.document.Documents;
import org.evidenceexplorer.indexer.merge.Merger;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.Source;

/**
 * Reads sources into an index: records are merged into studies, documents are checked against the
 * studies of now, and everything becomes visible in one commit. A run that changes nothing commits
 * nothing.
 */
public final class IndexRun {
  private final Engine engine;
  private final InstantSource clock;
  private final Progress progress;
  private final Rejects rejects;

  /** A run on an index. */
  public IndexRun(Engine engine, InstantSource clock, Progress progress, Rejects rejects) {
    this.engine = engine;
    this.clock = clock;
    this.progress = progress;
    this.rejects = rejects;
  }

  /** Reads these sources, one after the other. */
  public RunReport read(List<Source> sources) {
    Instant start = clock.instant();
    Before before = Before.in(engine);
    Vocabulary vocabulary = before.with(sources);
    try (StudyWriter writer = engine.writer()) {
      writer.put(vocabulary);
      Reading reading = new Reading(writer, before);
      List<RunReport.Tally> tallies = sources.stream().map(reading::read).toList();
      RunReport.Changed changed = reading.finish(vocabulary);
      return new RunReport(tallies, changed, Duration.between(start, clock.instant()));
    } finally {
      progress.end();
    }
  }

  /** What is read before it is committed. */
  private final class Reading {
    private final StudyWriter writer;
    private final Before before;
    private final Map<String, String> positions;
    private final Merger merger;
    private final Sweep sweep;
    private final List<Item.Document> documents = new ArrayList<>();

    Reading(StudyWriter writer, Before before) {
      this.writer = writer;
      this.before = before;
      this.positions = new TreeMap<>(writer.checkpoints());
      this.merger = new Merger(writer);
      this.sweep = new Sweep(writer, merger);
    }

    RunReport.Tally read(Source source) {
      if (source.complete()) {
        sweep.expectAllOf(source.name());
      }
      long read = 0;
      long merged = 0;
      long rejected = 0;
      List<String> remarks = new ArrayList<>();
      try (Stream<Item> items = source.items(before.held(positions.get(source.name())))) {
        for (Iterator<Item> next = items.iterator(); next.hasNext(); ) {
          switch (next.next()) {
            case Item.Found found -> {
              read++;
              merged += merger.add(found.record()) ? 1 : 0;
              sweep.seen(found.record());
            }
            case Item.Rejected reject -> {
              rejected++;
              rejects.add(source.name(), reject);
            }
            case Item.Document document -> documents.add(document);
            case Item.Withdrawn withdrawn -> withdraw(withdrawn);
            case Item.Reached reached -> positions.put(source.name(), reached.position());
            case Item.Expected expected -> {}
            case Item.Remark remark -> remarks.add(remark.text());
          }
          progress.tell("%s: %d read, %d rejected".formatted(source.name(), read, rejected));
        }
      }
      return new RunReport.Tally(source.name(), read, merged, rejected, remarks);
    }

    private void withdraw(Item.Withdrawn withdrawn) {
      writer.find(withdrawn.identifier()).ifPresent(study -> merger.drop(study, withdrawn::names));
    }

    RunReport.Changed finish(Vocabulary vocabulary) {
      boolean sameWords = vocabulary.fingerprint().equals(before.vocabulary().fingerprint());
      before.searcher().ifPresent(searcher -> sweep.over(searcher, !sameWords));
      progress.tell("checking the citations of documents");
      int written =
          new Documents(writer, merger, before.documents(), vocabulary, clock).write(documents);
      boolean changed =
          written > 0
              || merger.written() > 0
              || merger.removed() > 0
              || !sameWords
              || !positions.equals(writer.checkpoints())
              || before.searcher().isEmpty();
      if (changed) {
        writer.commit(positions);
      }
      return new RunReport.Changed(merger.written(), merger.removed(), written, changed);
    }
  }
}
