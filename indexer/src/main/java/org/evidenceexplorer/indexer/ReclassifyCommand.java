package org.evidenceexplorer.indexer;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.Engines;
import org.evidenceexplorer.core.vocabulary.TopicPack;
import org.evidenceexplorer.indexer.mesh.MeshStore;
import org.evidenceexplorer.indexer.run.Reclassification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code evidence reclassify}: applies the rules of now to the studies of an index. */
@Command(
    name = "reclassify",
    description = {
      "Applies the rules of now and the imported MeSH to the studies of the index, from what it"
          + " stores and without any network, and tells what changed by facet and by rule."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:failed", "2:wrong use"})
final class ReclassifyCommand implements Callable<Integer> {
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

  @Option(
      names = "--mesh",
      paramLabel = Settings.MESH_FILE,
      description = "The imported MeSH (default: ${DEFAULT-VALUE}; environment: MESH).")
  private @Nullable Path mesh;

  @Override
  public Integer call() {
    List<TopicPack> packs = new MeshStore(Objects.requireNonNull(mesh)).pack().stream().toList();
    try (Engine engine = Engines.open(Objects.requireNonNull(index))) {
      Reclassification.of(engine, packs)
          .forEach(Objects.requireNonNull(spec).commandLine().getOut()::println);
    }
    return Failures.DONE;
  }
}
