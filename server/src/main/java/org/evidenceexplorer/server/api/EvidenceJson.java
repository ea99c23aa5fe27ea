package org.evidenceexplorer.server.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evidenceexplorer.citations.evidence.ClaimEvidence;
import org.evidenceexplorer.citations.evidence.Evidence;
import org.evidenceexplorer.core.query.SearchParameters;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** What the index holds on a claim, each side as the searches that find it. */
record EvidenceJson(List<SideJson> about, List<SideJson> supporting, List<SideJson> against) {
  static EvidenceJson of(ClaimEvidence evidence, Vocabulary vocabulary) {
    return new EvidenceJson(
        SideJson.of(evidence.about(), vocabulary),
        SideJson.of(evidence.supporting(), vocabulary),
        SideJson.of(evidence.against(), vocabulary));
  }

  /**
   * A search and what it finds.
   *
   * @param studies the search's total
   * @param designs the same by design, strongest first
   * @param cited how many of them the document cites
   * @param people in those that state a number, nobody twice
   * @param parameters of the search, for {@code studies}
   */
  record SideJson(
      String label,
      long studies,
      Map<String, Long> designs,
      long cited,
      long people,
      Map<String, List<String>> parameters) {
    static List<SideJson> of(List<Evidence> sides, Vocabulary vocabulary) {
      return sides.stream().map(side -> of(side, vocabulary)).toList();
    }

    private static SideJson of(Evidence side, Vocabulary vocabulary) {
      Map<String, Long> designs = new LinkedHashMap<>();
      side.designs().forEach((design, count) -> designs.put(design.key(), count));
      return new SideJson(
          side.label(),
          side.studies(),
          designs,
          side.cited(),
          side.people(),
          SearchParameters.write(side.request(), vocabulary));
    }
  }
}
