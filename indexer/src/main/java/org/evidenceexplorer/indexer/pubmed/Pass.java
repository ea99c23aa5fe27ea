package org.evidenceexplorer.indexer.pubmed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Provenance;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.formats.record.ReadRecord;
import org.evidenceexplorer.indexer.pubmed.Wanted.Doubt;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.SourceFailure;

/**
 * One run of a source of PubMed: everything wanted is listed; what the index lacks is fetched, then
 * what changed since the last run; then PubMed is asked for what is no longer listed. A run that
 * ends early has its records in the index, and the next run lists anew and fetches the rest.
 */
final class Pass implements Steps {
  /** NCBI's days begin and end at other times than ours, and changes are listed late. */
  private static final int OVERLAP_DAYS = 2;

  private final Eutils eutils;
  private final Wanted wanted;
  private final Held held;
  private final LocalDate begun;
  private final Optional<Position> before;
  private PmidSet listed = new PmidSet();
  private PmidSet toFetch = new PmidSet();
  private Doubt doubt = Doubt.NONE;
  private String onTheWay = "";
  private Stage stage = Stage.PLAN;

  /** What a run does, in this order. */
  private enum Stage {
    PLAN,
    FETCH,
    DOUBT,
    END,
    OVER
  }

  Pass(Eutils eutils, Wanted wanted, Held held) {
    this.eutils = eutils;
    this.wanted = wanted;
    this.held = held;
    this.begun = eutils.today();
    this.before = held.position().flatMap(Position::parse);
  }

  @Override
  public Optional<List<Item>> next() {
    return switch (stage) {
      case PLAN -> Optional.of(plan());
      case FETCH -> Optional.of(toFetch.isEmpty() ? then(Stage.DOUBT) : fetch());
      case DOUBT -> Optional.of(doubt.pmids().isEmpty() ? then(Stage.END) : lookForDoubtful());
      case END -> Optional.of(end());
      case OVER -> Optional.empty();
    };
  }

  private List<Item> then(Stage next) {
    stage = next;
    return List.of();
  }

  private List<Item> plan() {
    List<Item> items = new ArrayList<>();
    eutils.advice().ifPresent(advice -> items.add(new Item.Remark(advice)));
    Wanted.Listed now = wanted.list();
    items.addAll(now.said());
    listed = now.pmids();
    PmidSet stale = new PmidSet();
    listed.stream().forEach(pmid -> sort(pmid, stale));
    if (before.isPresent()) {
      LocalDate since = before.get().since().minusDays(OVERLAP_DAYS);
      Window window = new Window(Window.Kind.CHANGED, since, begun.plusDays(1));
      toFetch.addAll(wanted.changed(window, listed).and(stale));
      doubt = held(wanted.doubt(before.get().listed(), listed));
    }
    onTheWay = onTheWay();
    items.add(new Item.Expected((long) toFetch.size() + doubt.pmids().size()));
    stage = Stage.FETCH;
    return items;
  }

  /** What the index lacks is to be fetched; what it has from an earlier day may be stale. */
  private void sort(int pmid, PmidSet stale) {
    Optional<Provenance> has = record(pmid);
    if (has.isEmpty()) {
      toFetch.add(pmid);
    } else if (has.get().fetched() == null || begun.isAfter(has.get().fetched())) {
      stale.add(pmid);
    }
  }

  /** Where the index has PubMed's record of this number from, if it has it. */
  private Optional<Provenance> record(int pmid) {
    Identifier identifier = identifier(pmid);
    return held.find(identifier).stream()
        .flatMap(study -> study.records().stream())
        .map(Record::provenance)
        .filter(from -> from.source().equals(Eutils.PUBMED))
        .filter(from -> from.sourceId().equals(identifier.value()))
        .findFirst();
  }

  private Doubt held(Doubt all) {
    PmidSet held = new PmidSet();
    all.pmids().stream().filter(pmid -> record(pmid).isPresent()).forEach(held::add);
    return new Doubt(held, all.known());
  }

  private List<Item> fetch() {
    Fetched fetched = eutils.fetch(toFetch.take(Eutils.BATCH)).orFail();
    List<Item> items = new ArrayList<>();
    fetched.records().forEach(record -> items.add(new Item.Found(record)));
    if (fetched.missing().isEmpty()) {
      fetched
          .rejected()
          .forEach(reject -> items.add(new Item.Rejected(reject.where(), reject.why())));
    }
    fetched.missing().stream()
        .forEach(
            pmid -> items.add(new Item.Rejected(identifier(pmid).toString(), whyMissing(fetched))));
    items.add(new Item.Reached(onTheWay));
    return items;
  }

  private static String whyMissing(Fetched fetched) {
    String broken =
        fetched.rejected().stream().map(ReadRecord.Rejected::why).collect(Collectors.joining("; "));
    return broken.isEmpty()
        ? "a record expected, PubMed answered none"
        : "a record expected, found none that can be read: " + broken;
  }

  /** Asks for the doubtful together with one that PubMed has: else an outage would look alike. */
  private List<Item> lookForDoubtful() {
    if (doubt.known().isEmpty()) {
      Item remark =
          new Item.Remark(
              "PubMed lists none of %,d records of before: they are kept as they are"
                  .formatted(doubt.pmids().size()));
      listed.addAll(doubt.pmids());
      doubt = Doubt.NONE;
      return List.of(remark);
    }
    int known = doubt.known().getAsInt();
    List<Integer> asked = new ArrayList<>(doubt.pmids().take(Eutils.BATCH - 1));
    asked.add(known);
    Fetched fetched = eutils.fetch(asked).orFail();
    if (fetched.missing().contains(known)) {
      throw new SourceFailure(
          "PubMed E-utilities: a record of pmid:%d expected, which it lists, found none"
              .formatted(known));
    }
    List<Item> items = new ArrayList<>();
    fetched.records().stream()
        .filter(record -> !record.identifiers().contains(identifier(known)))
        .forEach(record -> items.add(new Item.Found(record)));
    fetched.missing().stream()
        .forEach(pmid -> items.add(new Item.Withdrawn(Eutils.PUBMED, identifier(pmid))));
    items.add(new Item.Reached(onTheWay));
    return items;
  }

  /** Nothing that was wanted is forgotten before it was looked for. */
  private String onTheWay() {
    PmidSet all = listed.minus(new PmidSet());
    before.ifPresent(position -> all.addAll(position.listed()));
    return new Position(before.map(Position::since).orElse(begun), all).toString();
  }

  private List<Item> end() {
    stage = Stage.OVER;
    return List.of(new Item.Reached(new Position(begun, listed).toString()));
  }

  private static Identifier identifier(int pmid) {
    return new Identifier(Scheme.PMID, String.valueOf(pmid));
  }
}
