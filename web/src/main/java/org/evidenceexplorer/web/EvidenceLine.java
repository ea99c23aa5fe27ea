package org.evidenceexplorer.web;

import java.util.List;
import org.evidenceexplorer.citations.evidence.Evidence;

/**
 * What the index holds on one side of a claim, as a line.
 *
 * @param href the studies
 */
record EvidenceLine(Evidence evidence, String href, Segments segments) {

  static List<EvidenceLine> of(List<Evidence> all, Links links, long most) {
    return all.stream()
        .map(evidence ->
            new EvidenceLine(
                evidence, links.search(evidence.request()), Segments.of(evidence.designs(), most)))
        .toList();
  }

  boolean isEmpty() {
    return evidence.studies() == 0;
  }

  String label() {
    return evidence.label();
  }

  String studies() {
    return Numbers.sentence(Numbers.studies(evidence.studies()));
  }

  /** How many of the studies the document cites, in words. */
  String cited() {
    return evidence.cited() == 0
        ? "none cited by this document"
        : Numbers.of(evidence.cited()) + " cited by this document";
  }

  /** The people in the studies that state a number, in words. */
  String people() {
    return evidence.people() == 0
        ? "number of people not stated"
        : Numbers.count(evidence.people(), "person", "people") + " where the number is stated";
  }
}
