package org.evidenceexplorer.indexer.pubmed;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evidenceexplorer.formats.record.Origin;
import org.evidenceexplorer.formats.record.ReadRecord;
import org.evidenceexplorer.indexer.remote.Call;
import org.evidenceexplorer.indexer.remote.Fault;
import org.evidenceexplorer.indexer.remote.Media;
import org.evidenceexplorer.indexer.remote.Remote;
import org.evidenceexplorer.indexer.remote.Reply;
import org.evidenceexplorer.indexer.remote.Service;
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

  private final Remote remote;
  private final Service service;
  private final InstantSource clock;

  Eutils(Services services, InstantSource clock) {
    this.remote = services.remote();
    this.service = services.ncbi().eutils();
    this.clock = clock;
  }

  /** The day as NCBI may count it: that of Greenwich, which is ahead of theirs. */
  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  /** What NCBI asks of everybody and the settings do not give; empty if nothing. */
  Optional<String> advice() {
    boolean known =
        service.carried().stream().anyMatch(parameter -> parameter.name().equals("email"));
    return known
        ? Optional.empty()
        : Optional.of(
            "CONTACT_EMAIL is not set: NCBI asks for the mail address of who answers for the calls,"
                + " and may block your network without it (docs/online.md)");
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
    return remote.ask(call, new SearchReader(most));
  }

  /** Fetches records, in smaller pieces where they are too large together. */
  Reply<Fetched> fetch(List<Integer> pmids) {
    Call call =
        call(Media.XML, "efetch.fcgi").with("retmode", "xml").with("id", joined(pmids, ","));
    Reply<Fetched> reply = remote.ask(call, new FetchReader(pmids, new Origin(PUBMED, today())));
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
    List<org.evidenceexplorer.core.model.Record> records = new ArrayList<>(one.records());
    records.addAll(other.records());
    List<ReadRecord.Rejected> rejected = new ArrayList<>(one.rejected());
    rejected.addAll(other.rejected());
    one.missing().addAll(other.missing());
    return new Reply.Answered<>(new Fetched(records, rejected, one.missing()));
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
    return Call.post(service, media, program).with("db", PUBMED);
  }

  private static String joined(List<Integer> pmids, String between) {
    return pmids.stream().map(String::valueOf).collect(Collectors.joining(between));
  }
}
