package org.evidenceexplorer.indexer;

import java.io.Console;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.Engines;
import org.evidenceexplorer.indexer.run.IndexRun;
import org.evidenceexplorer.indexer.run.Pace;
import org.evidenceexplorer.indexer.run.Progress;
import org.evidenceexplorer.indexer.run.Rejects;
import org.evidenceexplorer.indexer.run.RunReport;
import org.evidenceexplorer.indexer.source.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evidence index}: reads sources into an index. */
@Command(
    name = "index",
    description = {
      "Reads sources, merges their records into studies, checks the citations of documents and"
          + " writes the index. Running it again changes only what has changed."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:failed", "2:wrong use"})
final class IndexCommand implements Callable<Integer> {
  private final Sources sources;
  private final InstantSource clock;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("UnusedVariable") // the command line itself acts on it
  private boolean help;

  @Option(
      names = "--index",
      paramLabel = Settings.URI,
      description = "The index (default: ${DEFAULT-VALUE}; environment: INDEX).")
  private @Nullable String index;

  @Parameters(
      paramLabel = Settings.SOURCE,
      description = {
        "What to read: starter:NAME, a collection that comes with the program, with its document;"
            + " document:FILE, a text with a reference list; file:PATH, a file of records or a folder"
            + " of them: PubMed XML, NBIB, RIS, BibTeX, EndNote XML or CSL-JSON;"
            + " pubmed-files:DIR, PubMed's baseline and update files; pubmed:QUERY, what a query"
            + " finds in PubMed; pmids:FILE, the records of PubMed whose numbers a file holds"
            + " (default: ${DEFAULT-VALUE})."
      })
  private List<String> arguments = List.of();

  IndexCommand(Sources sources, InstantSource clock) {
    this.sources = sources;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    List<Source> named = arguments.stream().distinct().map(sources::of).toList();
    String uri = Objects.requireNonNull(index);
    PrintWriter errors = Objects.requireNonNull(spec).commandLine().getErr();
    try (Engine engine = Engines.open(uri);
        Rejects rejects = new Rejects(uri, errors)) {
      Progress progress = new Progress(errors, onTerminal(), clock);
      RunReport report = new IndexRun(engine, clock, progress, rejects, Pace.STANDARD).read(named);
      print(report, rejects, uri);
      return report.complete() ? Failures.DONE : Failures.FAILED;
    }
  }

  private void print(RunReport report, Rejects rejects, String uri) {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    report.lines().forEach(out::println);
    rejects.written().ifPresent(file -> out.println("what was rejected, and why: " + file));
    out.println("index: " + uri);
  }

  @SuppressWarnings(
      "SystemConsoleNull") // from JDK 25 on it is null again where there is no terminal
  private static boolean onTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }
}
