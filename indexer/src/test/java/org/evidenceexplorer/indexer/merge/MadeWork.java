package org.evidenceexplorer.indexer.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Provenance;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Summary;

/**
 * A work that never was, as sources tell of it: with some of its identifiers or none, its title
 * written in different ways, now and then with the title or an identifier of a neighbour.
 */
record MadeWork(int number, Random random) {
  private static final List<String> SUBJECTS = List.of("Lamps", "Rivers", "Tea");

  /** One or two states of the record that a source has of it. */
  List<Record> states(String source) {
    List<Record> states = new ArrayList<>();
    for (int version = 1; version <= 1 + random.nextInt(2); version++) {
      states.add(state(source, version));
    }
    return states;
  }

  private Record state(String source, int version) {
    return new Record(
        new Provenance(source, "r" + number, List.of(), null, null, null, version),
        new TreeSet<>(identifiers(source)),
        bibliography(source),
        new Summary(
            Summary.Kind.ABSTRACT,
            List.of(new Summary.Section(null, source + " on " + number + " in state " + version))),
        List.of(),
        Classification.NOT_STATED,
        List.of());
  }

  private Set<Identifier> identifiers(String source) {
    int near = random.nextInt(12) == 0 ? number + 1 : number;
    String pmid = "pmid:" + (100 + near);
    String doi = "doi:10.1000/w" + near;
    Stream<String> all =
        switch (source) {
          case "pubmed" -> Stream.of("pmid:" + (100 + number), random.nextBoolean() ? doi : pmid);
          case "europepmc" ->
              random.nextBoolean() ? Stream.of(pmid, "pmcid:PMC" + near) : Stream.of(doi);
          case "crossref" -> Stream.of(doi);
          case "preprints" -> Stream.of("doi:10.1101/p" + number);
          default -> random.nextBoolean() ? Stream.of() : Stream.of(doi);
        };
    return all.map(text -> Identifier.parse(text).orElseThrow()).collect(Collectors.toSet());
  }

  private Bibliography bibliography(String source) {
    int near = random.nextInt(12) == 0 ? number + 1 : number;
    String title = SUBJECTS.get(near % SUBJECTS.size()) + " in the year " + near;
    return new Bibliography(
        random.nextBoolean() ? title : title.toUpperCase(Locale.ROOT) + ".",
        List.of(Author.person("Okafor", random.nextBoolean() ? "N" : "Ngozi")),
        random.nextBoolean(),
        new Publication(
            random.nextBoolean() ? "Journal of Sleep" : null,
            null,
            PartialDate.of(2001 + random.nextInt(10) / 9),
            random.nextBoolean() ? "4" : null,
            null,
            null),
        null,
        source.equals("preprints") ? List.of("Preprint") : List.of("Journal Article"));
  }
}
