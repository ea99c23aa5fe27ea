package org.evidenceexplorer.indexer;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.evidenceexplorer.citations.check.CitationSource;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.vocabulary.TopicPack;
import org.evidenceexplorer.indexer.mesh.MeshStore;
import org.evidenceexplorer.indexer.run.IndexRun;
import org.evidenceexplorer.indexer.run.Pace;
import org.evidenceexplorer.indexer.run.Progress;
import org.evidenceexplorer.indexer.run.Rejects;
import org.evidenceexplorer.indexer.run.RunReport;
import org.evidenceexplorer.indexer.source.Source;
import org.evidenceexplorer.indexer.source.SourceFailure;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What the commands that write an index have in common. */
final class IndexOptions {
  private final Lookups lookups;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

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

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what was found, joined, excluded and kept to a file of JSON as well.")
  private @Nullable Path report;

  @Option(
      names = "--commit-every",
      paramLabel = "STUDIES",
      defaultValue = "50000",
      description = {
        "After how many changed studies a long run makes what it has durable and visible"
            + " (default: ${DEFAULT-VALUE}; in any case each minute)."
      })
  private long commitEvery;

  @Option(
      names = "--online",
      description = {
        "Look up in PubMed, Europe PMC and Crossref what the index does not have of the citations"
            + " of documents, and take in the works that are certainly meant."
      })
  private boolean online;

  @Option(
      names = "--mesh",
      paramLabel = Settings.MESH_FILE,
      description = {
        "The imported MeSH, used if it is there (default: ${DEFAULT-VALUE}; environment: MESH)."
      })
  private @Nullable Path mesh;

  IndexOptions(Lookups lookups) {
    this.lookups = lookups;
  }

  String uri() {
    return Objects.requireNonNull(index);
  }

  PrintWriter out() {
    return Objects.requireNonNull(command).commandLine().getOut();
  }

  PrintWriter errors() {
    return Objects.requireNonNull(command).commandLine().getErr();
  }

  /** The progress of a run; a quiet one is shown on a terminal only. */
  Progress progress(boolean quiet, InstantSource clock) {
    PrintWriter to = quiet && !onTerminal() ? new PrintWriter(Writer.nullWriter()) : errors();
    return new Progress(to, onTerminal(), clock);
  }

  /** Reads sources into the index, and writes the report file if one was asked for. */
  RunReport run(
      Engine engine,
      List<Source> sources,
      Rejects rejects,
      Progress progress,
      InstantSource clock) {
    Pace pace = new Pace(commitEvery, Pace.STANDARD.time());
    List<CitationSource> places = online ? lookups.online(errors()) : List.of();
    List<TopicPack> packs = new MeshStore(Objects.requireNonNull(mesh)).pack().stream().toList();
    RunReport done =
        new IndexRun(engine, clock, progress, rejects, pace).lookingUp(places).read(sources, packs);
    if (report != null) {
      write(report, done.json());
    }
    return done;
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      throw new SourceFailure("%s: cannot be written (%s)".formatted(file, e.getMessage()), e);
    }
  }

  void print(RunReport done, Rejects rejects) {
    done.lines().forEach(out()::println);
    rejects.written().ifPresent(file -> out().println("what was rejected, and why: " + file));
    out().println("index: " + uri());
  }

  @SuppressWarnings(
      "SystemConsoleNull") // from JDK 25 on it is null again where there is no terminal
  private static boolean onTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }
}
