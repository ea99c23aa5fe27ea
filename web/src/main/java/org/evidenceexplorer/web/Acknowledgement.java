package org.evidenceexplorer.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidenceexplorer.core.query.Snapshot;

/**
 * What a service asks to be shown where its data are: the E-utilities ask for NCBI's disclaimer and
 * copyright notice (NCBI Bookshelf, NBK25497), the others for being named.
 *
 * @param words of this project's own
 * @param terms the service's terms
 */
record Acknowledgement(String words, Outward terms) {
  private static final Map<String, Acknowledgement> BY_SOURCE =
      new TreeMap<>(
          Map.of(
              "pubmed",
              of(
                  "PubMed records by courtesy of the U.S. National Library of Medicine, which has not"
                      + " reviewed or endorsed this site; abstracts may be under their publishers'"
                      + " copyright.",
                  "NCBI disclaimer and copyright notice",
                  "https://www.ncbi.nlm.nih.gov/home/about/policies/"),
              "europepmc",
              of(
                  "Records of Europe PMC; each abstract is under its own licence.",
                  "Europe PMC terms",
                  "https://europepmc.org/Copyright"),
              "crossref",
              of(
                  "Notices and metadata of Crossref and Retraction Watch.",
                  "Crossref terms",
                  "https://www.crossref.org/documentation/retrieve-metadata/"),
              "clinicaltrials",
              of(
                  "Registrations of ClinicalTrials.gov, as their sponsors entered them.",
                  "ClinicalTrials.gov terms",
                  "https://clinicaltrials.gov/about-site/terms-conditions")));

  private static Acknowledgement of(String words, String terms, String href) {
    return new Acknowledgement(words, new Outward(terms, Optional.of(href)));
  }

  /** Those of the services whose records an index holds. */
  static List<Acknowledgement> of(Snapshot snapshot) {
    return snapshot.records().keySet().stream()
        .flatMap(source -> Stream.ofNullable(BY_SOURCE.get(source)))
        .toList();
  }
}
