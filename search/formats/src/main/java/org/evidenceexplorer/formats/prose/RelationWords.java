package org.evidenceexplorer.formats.prose;

import java.util.Locale;
import java.util.Map;
import org.evidenceexplorer.core.model.Notice.Relation;

/**
 * PubMed's words for the ties between works, in either spelling: {@code RetractionIn} in XML,
 * {@code Retraction in} in Europe PMC, which has the same notices and those of preprints.
 */
public final class RelationWords {
  private static final Map<String, Relation> RELATIONS =
      Map.ofEntries(
          Map.entry("retractionin", Relation.RETRACTED_BY),
          Map.entry("retractionof", Relation.RETRACTS),
          Map.entry("partialretractionin", Relation.PARTLY_RETRACTED_BY),
          Map.entry("partialretractionof", Relation.PARTLY_RETRACTS),
          Map.entry("retractedandrepublishedin", Relation.RETRACTED_AND_REPUBLISHED_AS),
          Map.entry("retractedandrepublishedfrom", Relation.RETRACTED_AND_REPUBLISHED_FROM),
          Map.entry("expressionofconcernin", Relation.CONCERN_EXPRESSED_BY),
          Map.entry("expressionofconcernfor", Relation.EXPRESSES_CONCERN_ABOUT),
          Map.entry("erratumin", Relation.CORRECTED_BY),
          Map.entry("erratumfor", Relation.CORRECTS),
          Map.entry("correctedandrepublishedin", Relation.CORRECTED_AND_REPUBLISHED_AS),
          Map.entry("correctedandrepublishedfrom", Relation.CORRECTED_AND_REPUBLISHED_FROM),
          Map.entry("republishedin", Relation.REPUBLISHED_AS),
          Map.entry("republishedfrom", Relation.REPUBLISHED_FROM),
          Map.entry("updatein", Relation.UPDATED_BY),
          Map.entry("updateof", Relation.UPDATES),
          Map.entry("reprintin", Relation.REPRINTED_AS),
          Map.entry("reprintof", Relation.REPRINT_OF),
          Map.entry("commentin", Relation.COMMENTED_ON_BY),
          Map.entry("commenton", Relation.COMMENTS_ON),
          Map.entry("summaryforpatientsin", Relation.SUMMARISED_FOR_PATIENTS_BY),
          Map.entry("originalreportin", Relation.ORIGINAL_REPORT),
          Map.entry("associateddataset", Relation.DATA_SET),
          Map.entry("associatedpublication", Relation.PUBLICATION_OF_DATA),
          Map.entry("preprintin", Relation.HAS_PREPRINT),
          Map.entry("preprintof", Relation.PREPRINT_OF));

  private RelationWords() {}

  /** What the other work is to the one of the record; other for a word that is not known. */
  public static Relation of(String word) {
    String letters = word.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    return RELATIONS.getOrDefault(letters, Relation.OTHER);
  }
}
