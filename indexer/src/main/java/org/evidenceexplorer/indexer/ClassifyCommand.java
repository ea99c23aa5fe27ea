package org.evidenceexplorer.indexer;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.Engines;
import org.evidenceexplorer.core.failure.SearchException.IndexMissing;
import org.evidenceexplorer.core.model.StudyJson;
import org.evidenceexplorer.core.vocabulary.TopicPack;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.evidenceexplorer.indexer.classify.Classifier;
import org.evidenceexplorer.indexer.file.FileSource;
import org.evidenceexplorer.indexer.mesh.MeshStore;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evidence classify}: says what the records of a file are about; writes no index. */
@Command(
    name = "classify",
    description = {
      "Says what each record of a file is and found, one line of JSON each, every value with its"
          + " receipt. Uses the topics of the index, if there is one, and the imported MeSH."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:failed, or a record could not be read", "2:wrong use"})
final class ClassifyCommand implements Callable<Integer> {
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
      description = "Whose topics are used (default: ${DEFAULT-VALUE}; environment: INDEX).")
  private @Nullable String index;

  @Option(
      names = "--mesh",
      paramLabel = Settings.MESH_FILE,
      description = "The imported MeSH (default: ${DEFAULT-VALUE}; environment: MESH).")
  private @Nullable Path mesh;

  @Parameters(
      paramLabel = "FILE",
      description = "Records in any format that can be read, or a folder of such files.")
  private @Nullable Path file;

  @Override
  public Integer call() {
    Vocabulary vocabulary = vocabulary();
    Classifier classifier = new Classifier(vocabulary);
    AtomicLong rejected = new AtomicLong();
    try (Stream<Item> items = FileSource.of(Objects.requireNonNull(file)).items(Held.NOTHING)) {
      // Not by its iterator, which would first gather all that the source has.
      items.forEachOrdered(item -> {
        if (!print(item, classifier, vocabulary)) {
          rejected.incrementAndGet();
        }
      });
    }
    return rejected.get() == 0 ? Failures.DONE : Failures.FAILED;
  }

  /** Whether an item could be read. */
  private boolean print(Item item, Classifier classifier, Vocabulary vocabulary) {
    if (item instanceof Item.Rejected rejected) {
      errors().println("rejected: %s: %s".formatted(rejected.where(), rejected.why()));
      return false;
    }
    if (item instanceof Item.Found found) {
      ClassificationJson read =
          ClassificationJson.of(found.record(), classifier.classify(found.record()), vocabulary);
      out().println(StudyJson.mapper().writeValueAsString(read));
    }
    return true;
  }

  private Vocabulary vocabulary() {
    List<TopicPack> packs =
        new ArrayList<>(new MeshStore(Objects.requireNonNull(mesh)).pack().stream().toList());
    try (Engine engine = Engines.open(Objects.requireNonNull(index))) {
      engine.searcher().vocabulary().packs().stream()
          .filter(pack -> packs.isEmpty() || !pack.holdsMesh())
          .forEach(pack -> packs.add(0, pack));
    } catch (IndexMissing none) {
      // MeSH alone, then: a file can be classified before there is an index
    }
    return Vocabulary.of(packs);
  }

  private PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }

  private PrintWriter errors() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }
}
