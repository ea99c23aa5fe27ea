package org.evidenceexplorer.indexer.pubmed;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.formats.record.Origin;
import org.evidenceexplorer.formats.record.ReadRecord;
import org.evidenceexplorer.indexer.remote.Call;
import org.evidenceexplorer.indexer.remote.Fault;
import org.evidenceexplorer.indexer.remote.Media;
import org.evidenceexplorer.indexer.remote.Reply;
import org.evidenceexplorer.indexer.remote.Services;

/**
 * NCBI's E-utilities for PubMed. Everything is posted: queries and lists may be long, and a key in
 * a form is in no address.
 */
final class Eutils {
  /** The service, as in the provenance of its records. */
  static final String PUBMED = "pubmed";

  /** The most records that PubMed lists of one query. */
  static final int CAP = 9_999;

  /** Records that are fetched with one call. */
  static final int BATCH = 200;

  private final Services services;
  private final InstantSource clock;

  Eutils(Services services, InstantSource clock) {
    this.services = services;
    this.clock = clock;
  }

  /** The day as NCBI may count it: that of Greenwich, which is ahead of theirs. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** What a person must do to be welcome; empty if nothing. */
  Optional<String> advice() {
    return services.advice();
  }

  /** Counts what a query finds and lists the first of it. */
  Reply<SearchAnswer> search(String query, Optional<Window> window, int most) {
    Call call =
        call(Media.JSON, "esearch.fcgi")
            .with("term", query)
            .with("retmode", "json")
            .with("retmax", String.valueOf(most));
    if (window.isPresent()) {
      call =
          call.with("datetype", window.get().kind().key())
              .with("mindate", window.get().first())
              .with("maxdate", window.get().last());
    }
    return services.remote().ask(call, new SearchReader(most));
  }

  /** Fetches records, in smaller pieces where they are too large together. */
  Reply<Fetched> fetch(List<Integer> pmids) {
    Call call =
        call(Media.XML, "efetch.fcgi").with("retmode", "xml").with("id", joined(pmids, ","));
    Reply<Fetched> reply =
        services.remote().ask(call, new FetchReader(pmids, new Origin(PUBMED, today())));
    boolean tooLarge =
        reply instanceof Reply.Failed<Fetched>(Fault fault) && fault.kind() == Fault.Kind.TOO_LARGE;
    return tooLarge && pmids.size() > 1 ? halves(pmids) : reply;
  }

  private Reply<Fetched> halves(List<Integer> pmids) {
    int middle = pmids.size() / 2;
    Reply<Fetched> first = fetch(pmids.subList(0, middle));
    if (!(first instanceof Reply.Answered<Fetched>(Fetched one))) {
      return first;
    }
    Reply<Fetched> second = fetch(pmids.subList(middle, pmids.size()));
    if (!(second instanceof Reply.Answered<Fetched>(Fetched other))) {
      return second;
    }
    List<Record> records = new ArrayList<>(one.records());
    records.addAll(other.records());
    List<ReadRecord.Rejected> rejected = new ArrayList<>(one.rejected());
    rejected.addAll(other.rejected());
    one.missing().addAll(other.missing());
    return new Reply.Answered<>(new Fetched(records, rejected, one.missing()));
  }

  /** The records to which a link of this name leads from a record; empty if there is none. */
  Reply<PmidSet> links(int pmid, String name) {
    Call call =
        call(Media.JSON, "elink.fcgi")
            .with("dbfrom", PUBMED)
            .with("cmd", "neighbor")
            .with("linkname", name)
            .with("retmode", "json")
            .with("id", String.valueOf(pmid));
    return services.remote().ask(call, new JsonReader<>(root -> LinkReader.read(root, name)));
  }

  /** Those of these records that PubMed has, changed in a window if one is given. */
  PmidSet existing(PmidSet pmids, Optional<Window> window) {
    PmidSet asked = pmids.minus(new PmidSet());
    PmidSet existing = new PmidSet();
    while (!asked.isEmpty()) {
      String query = joined(asked.take(BATCH), "[uid] OR ") + "[uid]";
      existing.addAll(search(query, window, BATCH).orFail().pmids());
    }
    return existing;
  }

  private Call call(Media media, String program) {
    return Call.post(services.ncbi().eutils(), media, program).with("db", PUBMED);
  }

  private static String joined(List<Integer> pmids, String between) {
    return pmids.stream().map(String::valueOf).collect(Collectors.joining(between));
  }
}
