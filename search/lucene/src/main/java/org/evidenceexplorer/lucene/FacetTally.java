package org.evidenceexplorer.lucene;

import java.util.List;
import java.util.Map;
import org.apache.lucene.util.FixedBitSet;
import org.evidenceexplorer.core.query.FacetValue;
import org.evidenceexplorer.core.schema.Facet;
import org.jspecify.annotations.Nullable;

/**
 * Counts the studies of one segment for each value of one facet, as {@link FacetValue} promises:
 * without the facet's own included values, or, where all of them are asked for, with one more.
 *
 * <p>Most studies count for one whole set of values: the sets are counted, and taken apart only at
 * the end. Only where some of a study's findings count, and differ, are single values told apart.
 */
final class FacetTally {
  private final Facet facet;
  private final int bit;
  private final Columns.Column column;
  private final @Nullable Criterion all;
  private final Demands demands;
  private final long[] bySet;
  private final long[] byValue;
  private final long[] reached;
  private long step;

  FacetTally(Facet facet, SegmentRequest request) {
    this.facet = facet;
    this.bit = Criterion.bit(facet);
    this.column = request.column(facet);
    this.all = request.asksAll(facet).orElse(null);
    this.demands =
        new Demands(
            all != null || facet.of() == Facet.Of.STUDY ? List.of() : request.ofAllFindings());
    this.bySet = new long[column.dictionary().size()];
    this.byValue = new long[column.dictionary().values().size()];
    this.reached = new long[byValue.length];
  }

  Facet facet() {
    return facet;
  }

  /** Counts a study that has no excluded value. */
  void count(Candidate study) {
    if (facet.of() == Facet.Of.STUDY) {
      countStudy(study);
    } else if (study.failed() == 0) {
      countFindings(study);
    }
  }

  private void countStudy(Candidate study) {
    if (!study.findingsMatch() || (study.failed() & ~bit) != 0) {
      return;
    }
    if (all == null || study.failed() == 0) {
      bySet[column.set(study.study())]++;
    } else {
      FixedBitSet met = study.met(all);
      for (int value : column.dictionary().set(column.set(study.study()))) {
        byValue[value] += all.replacesMissing(value, met) ? 1 : 0;
      }
    }
  }

  private void countFindings(Candidate study) {
    int meeting = study.meeting(bit);
    if (meeting == 0 || (all != null && (study.unmet() & ~bit) != 0)) {
      return;
    }
    boolean whole = demands.isNone() && (study.unmet() & bit) == 0;
    if (whole && meeting == study.findings()) {
      bySet[column.set(study.study())]++;
    } else if (whole && meeting == 1) {
      bySet[column.set(theOne(study))]++;
    } else {
      countValues(study);
    }
  }

  /** The document of the one finding that counts. */
  private int theOne(Candidate study) {
    int finding = 0;
    while (!study.meets(finding, bit)) {
      finding++;
    }
    return study.document(finding);
  }

  /** Counts each value once that a finding has for every demand. */
  private void countValues(Candidate study) {
    for (int demand = 0; demand < demands.size(); demand++) {
      for (int finding = 0; finding < study.findings(); finding++) {
        int document = study.document(finding);
        if (study.meets(finding, bit) && demands.isMetBy(document, demand)) {
          for (int value : column.dictionary().set(column.set(document))) {
            reach(study, value, demand);
          }
        }
      }
    }
    step += demands.size();
  }

  /** Lets a value climb from one demand to the next; it counts when it has met the last. */
  private void reach(Candidate study, int value, int demand) {
    boolean climbs = demand == 0 ? reached[value] <= step : reached[value] == step + demand;
    if (!climbs) {
      return;
    }
    reached[value] = step + demand + 1;
    if (demand + 1 == demands.size()
        && (all == null || all.replacesMissing(value, study.met(all)))) {
      byValue[value]++;
    }
  }

  /** Adds this segment's counts to those of the others. */
  void addTo(Map<String, Long> counts) {
    Dictionary dictionary = column.dictionary();
    for (int set = 0; set < bySet.length; set++) {
      if (bySet[set] > 0) {
        for (int value : dictionary.set(set)) {
          byValue[value] += bySet[set];
        }
      }
    }
    for (int value = 0; value < byValue.length; value++) {
      if (byValue[value] > 0) {
        counts.merge(dictionary.value(value), byValue[value], Long::sum);
      }
    }
  }
}
