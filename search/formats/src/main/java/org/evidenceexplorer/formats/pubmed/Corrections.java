package org.evidenceexplorer.formats.pubmed;

import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Notice;
import org.evidenceexplorer.core.model.Notice.Relation;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.formats.prose.Notices;
import org.evidenceexplorer.formats.prose.Prose;
import org.evidenceexplorer.formats.xml.Element;

/** PubMed's words for the ties between works. */
final class Corrections {
  private static final Map<String, Relation> RELATIONS =
      Map.ofEntries(
          Map.entry("RetractionIn", Relation.RETRACTED_BY),
          Map.entry("RetractionOf", Relation.RETRACTS),
          Map.entry("PartialRetractionIn", Relation.PARTLY_RETRACTED_BY),
          Map.entry("PartialRetractionOf", Relation.PARTLY_RETRACTS),
          Map.entry("RetractedandRepublishedIn", Relation.RETRACTED_AND_REPUBLISHED_AS),
          Map.entry("RetractedandRepublishedFrom", Relation.RETRACTED_AND_REPUBLISHED_FROM),
          Map.entry("ExpressionOfConcernIn", Relation.CONCERN_EXPRESSED_BY),
          Map.entry("ExpressionOfConcernFor", Relation.EXPRESSES_CONCERN_ABOUT),
          Map.entry("ErratumIn", Relation.CORRECTED_BY),
          Map.entry("ErratumFor", Relation.CORRECTS),
          Map.entry("CorrectedandRepublishedIn", Relation.CORRECTED_AND_REPUBLISHED_AS),
          Map.entry("CorrectedandRepublishedFrom", Relation.CORRECTED_AND_REPUBLISHED_FROM),
          Map.entry("RepublishedIn", Relation.REPUBLISHED_AS),
          Map.entry("RepublishedFrom", Relation.REPUBLISHED_FROM),
          Map.entry("UpdateIn", Relation.UPDATED_BY),
          Map.entry("UpdateOf", Relation.UPDATES),
          Map.entry("ReprintIn", Relation.REPRINTED_AS),
          Map.entry("ReprintOf", Relation.REPRINT_OF),
          Map.entry("CommentIn", Relation.COMMENTED_ON_BY),
          Map.entry("CommentOn", Relation.COMMENTS_ON),
          Map.entry("SummaryForPatientsIn", Relation.SUMMARISED_FOR_PATIENTS_BY),
          Map.entry("OriginalReportIn", Relation.ORIGINAL_REPORT),
          Map.entry("AssociatedDataset", Relation.DATA_SET),
          Map.entry("AssociatedPublication", Relation.PUBLICATION_OF_DATA));

  private Corrections() {}

  /** The tie; empty for an entry of the reference list, which old records keep here. */
  static Optional<Notice> read(Element correction) {
    String type = correction.attribute("RefType");
    if (type.equals("Cites")) {
      return Optional.empty();
    }
    NavigableSet<Identifier> targets = new TreeSet<>();
    correction
        .all("PMID")
        .forEach(pmid -> Identifier.of(Scheme.PMID, pmid.text()).ifPresent(targets::add));
    Relation relation = RELATIONS.getOrDefault(type, Relation.OTHER);
    String note = Prose.orNull(correction.textOf("Note"));
    return Optional.of(
        Notices.of(
            relation,
            targets,
            Prose.orNull(correction.textOf("RefSource")),
            relation == Relation.OTHER ? type : note));
  }
}
