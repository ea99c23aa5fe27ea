package org.evidenceexplorer.lucene;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;
import org.evidenceexplorer.core.schema.Facet;

/** Counts the studies of one segment for every value of every facet. */
final class SegmentTally {
  private final List<FacetTally> facets;
  private final FacetTally[] ofStudies;
  private final FacetTally[] all;
  private final Map<Facet, Map<String, Long>> removed = new EnumMap<>(Facet.class);

  SegmentTally(SegmentRequest request) {
    facets = Arrays.stream(Facet.values()).map(facet -> new FacetTally(facet, request)).toList();
    all = facets.toArray(FacetTally[]::new);
    ofStudies =
        facets.stream()
            .filter(tally -> tally.facet().of() == Facet.Of.STUDY)
            .toArray(FacetTally[]::new);
  }

  /** Counts a study that matches the words. */
  void count(Candidate study) {
    switch (study.exclusions()) {
      case 0 -> {
        for (FacetTally facet : study.failed() == 0 ? all : ofStudies) {
          facet.count(study);
        }
      }
      case 1 -> countRemoved(study);
      default -> {
        // lifting one exclusion would not bring it back
      }
    }
  }

  /** A study with one excluded value is what that exclusion removes. */
  private void countRemoved(Candidate study) {
    if (study.isIncluded()) {
      Criterion criterion = study.excludedBy();
      FixedBitSet values = criterion.excludedBy(study.study());
      String value = criterion.excluded(values.nextSetBit(0));
      removed
          .computeIfAbsent(criterion.facet(), facet -> new HashMap<>())
          .merge(value, 1L, Long::sum);
    }
  }

  /** Adds this segment's counts to those of the others. */
  void addTo(Map<Facet, Map<String, Long>> counts) {
    for (FacetTally tally : facets) {
      Map<String, Long> sum = counts.computeIfAbsent(tally.facet(), facet -> new HashMap<>());
      tally.addTo(sum);
      removed
          .getOrDefault(tally.facet(), Map.of())
          .forEach((value, count) -> sum.merge(value, count, Long::sum));
    }
  }
}
