package org.evidenceexplorer.server.api;

import java.util.List;
import org.evidenceexplorer.core.query.FacetCounts;
import org.evidenceexplorer.core.query.FacetValue;

/** A facet with its values and their counts, wide before narrow. */
record FacetCountsJson(String key, String label, String match, List<FacetValue> values, long more) {
  static FacetCountsJson of(FacetCounts counts) {
    return new FacetCountsJson(
        counts.facet().key(),
        counts.facet().label(),
        counts.match().key(),
        counts.values(),
        counts.more());
  }
}
