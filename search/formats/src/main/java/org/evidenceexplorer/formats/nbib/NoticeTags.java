package org.evidenceexplorer.formats.nbib;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.evidenceexplorer.core.model.Notice.Relation;

/** MEDLINE's tags for the ties between works. */
final class NoticeTags {
  private static final Map<Relation, String> TAGS = new EnumMap<>(Relation.class);

  static {
    TAGS.put(Relation.RETRACTED_BY, "RIN");
    TAGS.put(Relation.RETRACTS, "ROF");
    TAGS.put(Relation.PARTLY_RETRACTED_BY, "PRIN");
    TAGS.put(Relation.PARTLY_RETRACTS, "PROF");
    TAGS.put(Relation.RETRACTED_AND_REPUBLISHED_AS, "RRI");
    TAGS.put(Relation.RETRACTED_AND_REPUBLISHED_FROM, "RRF");
    TAGS.put(Relation.CONCERN_EXPRESSED_BY, "ECI");
    TAGS.put(Relation.EXPRESSES_CONCERN_ABOUT, "ECF");
    TAGS.put(Relation.CORRECTED_BY, "EIN");
    TAGS.put(Relation.CORRECTS, "EFR");
    TAGS.put(Relation.CORRECTED_AND_REPUBLISHED_AS, "CRI");
    TAGS.put(Relation.CORRECTED_AND_REPUBLISHED_FROM, "CRF");
    TAGS.put(Relation.REPUBLISHED_AS, "RPI");
    TAGS.put(Relation.REPUBLISHED_FROM, "RPF");
    TAGS.put(Relation.UPDATED_BY, "UIN");
    TAGS.put(Relation.UPDATES, "UOF");
    TAGS.put(Relation.COMMENTED_ON_BY, "CIN");
    TAGS.put(Relation.COMMENTS_ON, "CON");
    TAGS.put(Relation.SUMMARISED_FOR_PATIENTS_BY, "SPIN");
    TAGS.put(Relation.ORIGINAL_REPORT, "ORI");
  }

  private NoticeTags() {}

  static Optional<Relation> relation(String tag) {
    return TAGS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(tag))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** The tag, empty for ties that MEDLINE has none for. */
  static Optional<String> tag(Relation relation) {
    return Optional.ofNullable(TAGS.get(relation));
  }
}
