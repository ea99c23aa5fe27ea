package org.evidenceexplorer.indexer;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.Engines;
import org.evidenceexplorer.indexer.run.IndexRun;
import org.evidenceexplorer.indexer.run.Progress;
import org.evidenceexplorer.indexer.run.Rejects;
import org.evidenceexplorer.indexer.run.RunReport;
import org.evidenceexplorer.indexer.source.Forecast;
import org.evidenceexplorer.indexer.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code evidence index}: reads sources into an index. */
@Command(
    name = "index",
    description = {
      "Reads sources, merges their records into studies, checks the citations of documents and"
          + " writes the index. Running it again changes only what has changed."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:failed, or a source could not be read to its end", "2:wrong use"})
final class IndexCommand implements Callable<Integer> {
  private final Sources sources;
  private final InstantSource clock;

  @Mixin private final IndexOptions options;

  @Option(names = "--dry-run", description = "Only say what would be read; nothing is written.")
  private boolean dryRun;

  @Parameters(
      paramLabel = Settings.SOURCE,
      description = {
        "What to read: starter:NAME, a collection that comes with the program, with its document;"
            + " document:FILE, a text with a reference list; file:PATH, a file of records or a folder"
            + " of them: PubMed XML, NBIB, RIS, BibTeX, EndNote XML or CSL-JSON;"
            + " pubmed-files:DIR, PubMed's baseline and update files; pubmed:QUERY, what a query"
            + " finds in PubMed; pmids:FILE, the records of PubMed whose numbers a file holds;"
            + " references:ID and cited-by:ID, the works that a work cites and those that cite it;"
            + " europepmc:QUERY, what a query finds in Europe PMC, preprints included;"
            + " trials:QUERY, registrations at ClinicalTrials.gov; notices:crossref, what Crossref"
            + " says of retractions and corrections of the works in the index"
            + " (default: ${DEFAULT-VALUE})."
      })
  private List<String> arguments = List.of();

  IndexCommand(Sources sources, Lookups lookups, InstantSource clock) {
    this.sources = sources;
    this.options = new IndexOptions(lookups);
    this.clock = clock;
  }

  @Override
  public Integer call() {
    List<Source> named = arguments.stream().distinct().map(sources::of).toList();
    try (Engine engine = Engines.open(options.uri())) {
      return dryRun ? forecast(engine, named) : read(engine, named);
    }
  }

  private int forecast(Engine engine, List<Source> named) {
    for (Source source : named) {
      Forecast forecast = IndexRun.forecast(engine, source);
      options.out().println(source.name() + ": " + forecast.words());
    }
    return Failures.DONE;
  }

  private int read(Engine engine, List<Source> named) {
    try (Rejects rejects = new Rejects(options.uri(), options.errors())) {
      Progress progress = options.progress(false, clock);
      RunReport report = options.run(engine, named, rejects, progress, clock);
      options.print(report, rejects);
      return report.complete() ? Failures.DONE : Failures.FAILED;
    }
  }
}
