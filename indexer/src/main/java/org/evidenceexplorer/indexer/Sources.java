package org.evidenceexplorer.indexer;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.indexer.bulk.BulkSource;
import org.evidenceexplorer.indexer.crossref.NoticesSource;
import org.evidenceexplorer.indexer.document.DocumentSource;
import org.evidenceexplorer.indexer.europepmc.EuropePmcSource;
import org.evidenceexplorer.indexer.file.FileSource;
import org.evidenceexplorer.indexer.pubmed.PubmedSource;
import org.evidenceexplorer.indexer.remote.Services;
import org.evidenceexplorer.indexer.source.Source;
import org.evidenceexplorer.indexer.starter.StarterSource;
import org.evidenceexplorer.indexer.trials.TrialsSource;

/** The sources by the word before the colon. A new source is its package and one line here. */
final class Sources {
  private final Map<String, Function<String, Source>> byScheme = new TreeMap<>();

  /**
   * The sources.
   *
   * @param services made when a source asks for them
   */
  Sources(Supplier<Services> services, InstantSource clock) {
    byScheme.put(StarterSource.SCHEME, Sources::starter);
    byScheme.put(DocumentSource.SCHEME, file -> DocumentSource.of(path(file)));
    byScheme.put(FileSource.SCHEME, file -> FileSource.of(path(file)));
    byScheme.put(BulkSource.SCHEME, folder -> BulkSource.of(path(folder)));
    byScheme.put(PubmedSource.QUERY, query -> PubmedSource.query(query, services.get(), clock));
    byScheme.put(PubmedSource.FILE, file -> PubmedSource.file(path(file), services.get(), clock));
    byScheme.put(
        PubmedSource.REFERENCES,
        work -> PubmedSource.references(identifier(work), services.get(), clock));
    byScheme.put(
        PubmedSource.CITED_BY,
        work -> PubmedSource.citedBy(identifier(work), services.get(), clock));
    byScheme.put(EuropePmcSource.SCHEME, query -> EuropePmcSource.of(query, services.get(), clock));
    byScheme.put(TrialsSource.SCHEME, query -> new TrialsSource(query, services.get(), clock));
    byScheme.put(NoticesSource.SCHEME, service -> notices(service, services, clock));
  }

  /**
   * The source that an argument names, as in {@code document:leaflet.txt}.
   *
   * @throws WrongUse if there is none of its scheme or name
   */
  Source of(String argument) {
    int colon = argument.indexOf(':');
    Function<String, Source> source = colon < 0 ? null : byScheme.get(argument.substring(0, colon));
    String rest = argument.substring(colon + 1);
    if (source == null || rest.isBlank()) {
      throw new WrongUse(
          "a source expected, %s and what to read, found \"%s\""
              .formatted(String.join(": or ", byScheme.keySet()) + ":", argument));
    }
    return source.apply(rest);
  }

  private static Source starter(String name) {
    return StarterSource.of(name)
        .orElseThrow(() -> new WrongUse("no starter collection is named \"%s\"".formatted(name)));
  }

  private static Identifier identifier(String work) {
    return Identifier.parse(work)
        .orElseThrow(
            () -> new WrongUse("a PMID, PMCID or DOI expected, found \"%s\"".formatted(work)));
  }

  private static Source notices(String service, Supplier<Services> services, InstantSource clock) {
    if (!service.equals(NoticesSource.SERVICE)) {
      throw new WrongUse(
          "notices:%s expected, found \"notices:%s\"".formatted(NoticesSource.SERVICE, service));
    }
    return new NoticesSource(services.get(), clock);
  }

  private static Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new WrongUse("a file expected, found \"%s\"".formatted(file));
    }
  }
}
