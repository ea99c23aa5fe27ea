package org.evidenceexplorer.bench.classification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evidenceexplorer.bench.data.DataFolder;
import org.evidenceexplorer.core.model.Record;

/** A record whose publication types tell what it is. */
record LabelledDesign(String set, Record record) {
  private static final Set<String> REVIEWS = Set.of("Systematic Review", "Meta-Analysis");

  /** Every labelled record once. */
  static List<LabelledDesign> all(DataFolder data) {
    Map<String, LabelledDesign> all = new LinkedHashMap<>();
    add(all, "nbib", data.nbib());
    add(all, "genuine", data.pubmedXml("genuine"));
    add(
        all,
        "rebuilt",
        data.pubmedXml("rebuilt").stream().filter(LabelledDesign::genuineTypes).toList());
    return List.copyOf(all.values());
  }

  private static void add(Map<String, LabelledDesign> all, String set, List<Record> records) {
    for (Record record : records) {
      all.putIfAbsent(record.provenance().sourceId(), new LabelledDesign(set, record));
    }
  }

  /** A lone {@code Journal Article} stands for unknown in the rebuilt records. */
  private static boolean genuineTypes(Record record) {
    List<String> types = record.bibliography().publicationTypes();
    return !types.isEmpty() && !types.equals(List.of("Journal Article"));
  }

  boolean randomised() {
    return record.bibliography().publicationTypes().contains("Randomized Controlled Trial");
  }

  boolean systematicReview() {
    return record.bibliography().publicationTypes().stream().anyMatch(REVIEWS::contains);
  }

  Split split() {
    return Split.of(record.provenance().sourceId());
  }
}
