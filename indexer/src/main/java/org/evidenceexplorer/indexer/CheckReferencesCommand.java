package org.evidenceexplorer.indexer;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evidenceexplorer.citations.check.CitationChecker;
import org.evidenceexplorer.citations.check.CitationJson;
import org.evidenceexplorer.citations.check.CitationSource;
import org.evidenceexplorer.citations.check.FinderSource;
import org.evidenceexplorer.citations.references.ReferenceList;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.Engines;
import org.evidenceexplorer.core.failure.SearchException.IndexMissing;
import org.evidenceexplorer.core.model.CheckedCitation;
import org.evidenceexplorer.core.model.StudyJson;
import org.evidenceexplorer.indexer.document.Documents;
import org.evidenceexplorer.indexer.source.TextFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code evidence check-references}: says what became of each entry of a reference list. */
@Command(
    name = "check-references",
    description = {
      "Cuts the reference list of a text and checks each entry against the index: verified,"
          + " corrected, candidate, not-indexed or unresolved. Changes nothing."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:done", "1:failed", "2:wrong use"})
final class CheckReferencesCommand implements Callable<Integer> {
  private final Lookups lookups;
  private final InstantSource clock;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  @SuppressWarnings("UnusedVariable") // the command line itself acts on it
  private boolean help;

  @Parameters(paramLabel = "FILE", description = "A text with a reference list, in UTF-8.")
  private @Nullable Path file;

  @Option(
      names = "--index",
      paramLabel = Settings.URI,
      description = "The index (default: ${DEFAULT-VALUE}; environment: INDEX).")
  private @Nullable String index;

  @Option(
      names = "--online",
      description = "Ask PubMed, Europe PMC and Crossref too, for what the index does not have.")
  private boolean online;

  @Option(
      names = "--format",
      paramLabel = "json|text",
      converter = FormatConverter.class,
      description = "json, an array with one object per entry, or text for reading (default).")
  private Format format = Format.TEXT;

  /** How the answer is written. */
  enum Format {
    JSON,
    TEXT;

    static Format of(String word) {
      return Arrays.stream(values())
          .filter(format -> format.name().equalsIgnoreCase(word))
          .findFirst()
          .orElseThrow(() ->
              new TypeConversionException("json or text expected, found \"%s\"".formatted(word)));
    }
  }

  /** Reads a format's word. */
  static final class FormatConverter implements ITypeConverter<Format> {
    @Override
    public Format convert(String word) {
      return Format.of(word);
    }
  }

  CheckReferencesCommand(Lookups lookups, InstantSource clock) {
    this.lookups = lookups;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    String text = TextFile.read(Objects.requireNonNull(file));
    List<CheckedCitation> checked = check(text);
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    switch (format) {
      case JSON -> out.println(json(checked));
      case TEXT -> CitationLines.of(checked).forEach(out::println);
    }
    return Failures.DONE;
  }

  private List<CheckedCitation> check(String text) {
    try (Engine engine = Engines.open(Objects.requireNonNull(index))) {
      List<CitationSource> sources = new ArrayList<>();
      inIndex(engine).ifPresent(sources::add);
      if (online) {
        sources.addAll(lookups.online(errors()));
      }
      return new CitationChecker(sources, clock).check(ReferenceList.cut(text));
    }
  }

  /** The index; where services are asked too, there need be none. */
  private Optional<CitationSource> inIndex(Engine engine) {
    try {
      return Optional.of(new FinderSource(Documents.INDEX, engine.searcher()));
    } catch (IndexMissing none) {
      if (!online) {
        throw none;
      }
      errors().println(none.getMessage() + "; only services are asked");
      return Optional.empty();
    }
  }

  private PrintWriter errors() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }

  private static String json(List<CheckedCitation> checked) {
    return StudyJson.mapper()
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(checked.stream().map(CitationJson::of).toList());
  }
}
