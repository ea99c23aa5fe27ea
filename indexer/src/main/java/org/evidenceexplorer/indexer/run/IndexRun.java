package org.evidenceexplorer.indexer.run;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.evidenceexplorer.citations.check.CitationSource;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.vocabulary.TopicPack;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.evidenceexplorer.indexer.source.Forecast;
import org.evidenceexplorer.indexer.source.Source;

/**
 * Reads sources into an index: records are merged into studies, and documents are checked against
 * the studies of now. What was read becomes durable and visible now and then while a run goes on,
 * each time whole and with the position of its source, so that a run that was stopped can go on
 * there. A run that changes nothing commits nothing.
 */
public final class IndexRun {
  private final Engine engine;
  private final InstantSource clock;
  private final Progress progress;
  private final Rejects rejects;
  private final Pace pace;
  private final List<CitationSource> lookups;

  /** A run on an index. */
  public IndexRun(
      Engine engine, InstantSource clock, Progress progress, Rejects rejects, Pace pace) {
    this(engine, clock, progress, rejects, pace, List.of());
  }

  private IndexRun(
      Engine engine,
      InstantSource clock,
      Progress progress,
      Rejects rejects,
      Pace pace,
      List<CitationSource> lookups) {
    this.engine = engine;
    this.clock = clock;
    this.progress = progress;
    this.rejects = rejects;
    this.pace = pace;
    this.lookups = List.copyOf(lookups);
  }

  /** The same, looking up in these places what the index lacks of the citations of documents. */
  public IndexRun lookingUp(List<CitationSource> places) {
    return new IndexRun(engine, clock, progress, rejects, pace, places);
  }

  /** What a run would read from a source now; nothing is written. */
  public static Forecast forecast(Engine engine, Source source) {
    Before before = Before.in(engine);
    String position =
        before
            .searcher()
            .map(searcher -> searcher.checkpoints().get(source.name()))
            .orElse(Commits.NO_POSITION);
    return source.forecast(before.held(Commits.told(position)));
  }

  /**
   * Reads these sources, one after the other. One that fails keeps the others from nothing; the
   * report says why it failed.
   */
  public RunReport read(List<Source> sources) {
    return read(sources, List.of());
  }

  /**
   * The same with further vocabulary, such as MeSH.
   *
   * @param packs each in place of an older one
   */
  public RunReport read(List<Source> sources, List<TopicPack> packs) {
    Instant start = clock.instant();
    Before before = Before.in(engine);
    Vocabulary vocabulary = before.with(sources, packs);
    try (StudyWriter writer = engine.writer()) {
      Commits commits = new Commits(writer, clock, pace);
      Reading reading = new Reading(writer, before, vocabulary, commits, progress, rejects);
      List<RunReport.Tally> tallies = sources.stream().map(reading::read).toList();
      RunReport.Changed changed = reading.finish(lookups, clock);
      return new RunReport(tallies, changed, Duration.between(start, clock.instant()));
    } finally {
      progress.end();
    }
  }
}
