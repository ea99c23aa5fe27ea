package org.evidenceexplorer.indexer.merge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.model.Notice.Relation;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.RetractionCheck;
import org.evidenceexplorer.core.model.RetractionStatus;
import org.jspecify.annotations.Nullable;

/**
 * How a work stands with regard to retraction, from what all of its records state. The gravest
 * statement of any record wins. That there is none counts only from services that collect notices,
 * and is enough for {@code clean} only if two of them collect on their own.
 *
 * @param checked one for each source that has something to say, by name
 */
record Retraction(RetractionStatus status, List<RetractionCheck> checked) {
  /**
   * Services whose silence counts, and who collects their notices: Europe PMC repeats PubMed's, so
   * that both together are one witness.
   */
  private static final Map<String, String> COLLECTORS =
      Map.of("pubmed", "pubmed", "europepmc", "pubmed", "crossref", "crossref");

  private static final int WITNESSES = 2;
  private static final String TYPE = "Retracted Publication";

  /** How publishers mark the title of a work that they have retracted. */
  private static final Pattern TITLE =
      Pattern.compile("(?i)[\\[(]?retracted( article| chapter)?\\s?[:\\])].*");

  /** Some publishers give the notice the marked title of the work that it retracts. */
  private static final String NOTICE = "Retraction of Publication";

  private static final Set<Relation> WITHDRAWING =
      EnumSet.of(Relation.RETRACTED_BY, Relation.RETRACTED_AND_REPUBLISHED_AS);
  private static final Set<Relation> DOUBTING =
      EnumSet.of(Relation.CONCERN_EXPRESSED_BY, Relation.PARTLY_RETRACTED_BY);
  private static final Set<Relation> CORRECTING =
      EnumSet.of(Relation.CORRECTED_BY, Relation.CORRECTED_AND_REPUBLISHED_AS);

  static Retraction of(Collection<Record> records) {
    Map<String, List<Record>> bySource =
        records.stream()
            .collect(
                Collectors.groupingBy(
                    record -> record.provenance().source(), TreeMap::new, Collectors.toList()));
    List<RetractionCheck> checked =
        bySource.entrySet().stream()
            .map(entry -> check(entry.getKey(), entry.getValue()))
            .filter(Retraction::counts)
            .toList();
    return new Retraction(status(checked), checked);
  }

  private static RetractionCheck check(String source, List<Record> records) {
    return new RetractionCheck(source, gravest(records), earliest(records));
  }

  private static RetractionStatus gravest(List<Record> records) {
    return records.stream()
        .map(Retraction::stated)
        .min(Comparator.naturalOrder())
        .orElse(RetractionStatus.CLEAN);
  }

  /** What was asked first is what may be out of date. */
  private static @Nullable LocalDate earliest(List<Record> records) {
    return records.stream()
        .map(record -> record.provenance().fetched())
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static boolean counts(RetractionCheck check) {
    return check.status() != RetractionStatus.CLEAN || COLLECTORS.containsKey(check.source());
  }

  private static RetractionStatus status(List<RetractionCheck> checked) {
    RetractionStatus gravest =
        checked.stream()
            .map(RetractionCheck::status)
            .min(Comparator.naturalOrder())
            .orElse(RetractionStatus.UNKNOWN);
    long witnesses =
        checked.stream().map(check -> COLLECTORS.get(check.source())).distinct().count();
    return gravest == RetractionStatus.CLEAN && witnesses < WITNESSES
        ? RetractionStatus.UNKNOWN
        : gravest;
  }

  private static RetractionStatus stated(Record record) {
    boolean titled = TITLE.matcher(record.bibliography().title()).matches() && !isNotice(record);
    if (titled || hasType(record, TYPE) || has(record, WITHDRAWING)) {
      return RetractionStatus.RETRACTED;
    }
    if (has(record, DOUBTING)) {
      return RetractionStatus.CONCERN;
    }
    return has(record, CORRECTING) ? RetractionStatus.CORRECTION_PUBLISHED : RetractionStatus.CLEAN;
  }

  private static boolean isNotice(Record record) {
    return hasType(record, NOTICE) || has(record, EnumSet.of(Relation.RETRACTS));
  }

  private static boolean hasType(Record record, String type) {
    return record.bibliography().publicationTypes().stream().anyMatch(type::equalsIgnoreCase);
  }

  private static boolean has(Record record, Set<Relation> relations) {
    return record.details().notices().stream()
        .anyMatch(notice -> relations.contains(notice.relation()));
  }
}
