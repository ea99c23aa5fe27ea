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
    mixinStandardHelpOptions = true,
    description = {
      "Reads sources, merges their records into studies, checks the citations of documents and"
          + " writes the index. Running it again changes only what has changed."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:failed", "2:wrong use"})
final class IndexCommand implements Callable<Integer> {
  private final Settings settings;
  private final InstantSource clock;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--index",
      paramLabel = "URI",
      description = "The index (environment: INDEX; else lucene:data/index).")
  private @Nullable String index;

  @Parameters(
      paramLabel = "SOURCE",
      description = {
        "What to read: starter:NAME, a collection that comes with the program, with its document;"
            + " document:FILE, a text with a reference list. Without any: the collection that the"
            + " program is set up with."
      })
  private @Nullable List<String> arguments;

  IndexCommand(Settings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    List<String> named = arguments == null ? settings.sources() : arguments;
    List<Source> sources = named.stream().distinct().map(Sources::of).toList();
    String uri = index == null ? settings.index() : index;
    PrintWriter errors = Objects.requireNonNull(spec).commandLine().getErr();
    try (Engine engine = Engines.open(uri);
        Rejects rejects = new Rejects(uri, errors)) {
      Progress progress = new Progress(errors, onTerminal(), clock);
      RunReport report = new IndexRun(engine, clock, progress, rejects).read(sources);
      print(report, rejects, uri);
    }
    return Failures.DONE;
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
