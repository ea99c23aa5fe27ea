package org.evidenceexplorer.indexer;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.evidenceexplorer.indexer.mesh.DescriptorFile;
import org.evidenceexplorer.indexer.mesh.MeshDescriptor;
import org.evidenceexplorer.indexer.mesh.MeshStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evidence vocabulary}: what is known beside the topics. */
@Command(
    name = "vocabulary",
    description = "Keeps vocabularies that are larger than a topic.",
    synopsisSubcommandLabel = "COMMAND")
final class VocabularyCommand {
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("UnusedVariable") // the command line itself acts on it
  private boolean help;

  /** {@code evidence vocabulary import}: takes in NLM's file of MeSH descriptors. */
  @Command(
      name = "import",
      description = {
        "Takes in NLM's file of MeSH descriptors (desc2026.xml, plain or gzipped) in place of the one"
            + " before. Runs of index and reclassify from then on use it."
      },
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {"0:done", "1:failed", "2:wrong use"})
  static final class Import implements Callable<Integer> {
    private final MeshStore store;

    @Spec private @Nullable CommandSpec spec;

    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // the command line itself acts on it
    private boolean help;

    @Parameters(paramLabel = "FILE", description = "The file of descriptors.")
    private @Nullable Path file;

    Import(MeshStore store) {
      this.store = store;
    }

    @Override
    public Integer call() {
      List<MeshDescriptor> descriptors = DescriptorFile.read(Objects.requireNonNull(file));
      store.replace(descriptors);
      PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
      out.println("%d descriptors: %s".formatted(descriptors.size(), store.file()));
      return Failures.DONE;
    }
  }
}
