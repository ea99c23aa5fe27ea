package org.evidenceexplorer.indexer;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.Engines;
import org.evidenceexplorer.indexer.run.Progress;
import org.evidenceexplorer.indexer.run.Rejects;
import org.evidenceexplorer.indexer.run.RunReport;
import org.evidenceexplorer.indexer.source.Source;
import org.evidenceexplorer.indexer.source.SourceFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code evidence update}: reads all sources of an index again. */
@Command(
    name = "update",
    description = {
      "Reads every source of the index again: what is new is added, what has changed is replaced,"
          + " what is gone is removed. Says nothing if nothing has changed and all could be read,"
          + " as suits a timer. Names of files are looked for from the folder it runs in."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:failed, or a source could not be read to its end", "2:wrong use"})
final class UpdateCommand implements Callable<Integer> {
  private final Function<String, Source> sources;
  private final InstantSource clock;

  @Mixin private final IndexOptions options;

  /**
   * The command.
   *
   * @param sources the source that a name means
   */
  UpdateCommand(Function<String, Source> sources, Lookups lookups, InstantSource clock) {
    this.sources = sources;
    this.options = new IndexOptions(lookups);
    this.clock = clock;
  }

  @Override
  public Integer call() {
    try (Engine engine = Engines.open(options.uri())) {
      List<Source> found = new ArrayList<>();
      List<String> lost = new ArrayList<>();
      for (String name : engine.searcher().checkpoints().keySet()) {
        find(name, found, lost);
      }
      boolean read = read(engine, found);
      lost.forEach(options.errors()::println);
      return read && lost.isEmpty() ? Failures.DONE : Failures.FAILED;
    }
  }

  private void find(String name, List<Source> found, List<String> lost) {
    try {
      found.add(sources.apply(name));
    } catch (SourceFailure | WrongUse failure) {
      lost.add("%s: cannot be read again: %s".formatted(name, failure.getMessage()));
    }
  }

  private boolean read(Engine engine, List<Source> found) {
    try (Rejects rejects = new Rejects(options.uri(), options.errors())) {
      Progress progress = options.progress(true, clock);
      RunReport report = options.run(engine, found, rejects, progress, clock);
      if (!report.complete() || !report.changed().isNothing()) {
        options.print(report, rejects);
      }
      return report.complete();
    }
  }
}
