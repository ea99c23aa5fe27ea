package org.evidenceexplorer.citations.evidence;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.query.SearchRequest;

/**
 * What the index holds on one side of a claim: a search, and what it finds.
 *
 * @param label what is counted, in plain words
 * @param request the search, with the default filters, from its first page
 * @param studies exactly the search's total
 * @param designs how many of them are of each design; designs without a study are left out
 * @param cited how many of them the document itself cites
 * @param people the people in those of them that state a number; where several report the same
 *     patients, the largest number counts once
 */
public record Evidence(
    String label,
    SearchRequest request,
    long studies,
    SortedMap<Design, Long> designs,
    long cited,
    long people) {
  public Evidence {
    designs = Collections.unmodifiableSortedMap(new TreeMap<>(designs));
  }
}
