package org.evidenceexplorer.lucene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Selection;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** The filters of a request, worked out for the columns of one segment. */
final class SegmentRequest {
  private final Columns columns;
  private final Map<Facet, Columns.Column> extended = new EnumMap<>(Facet.class);
  private final Map<Facet, Criterion> criteria = new EnumMap<>(Facet.class);

  SegmentRequest(SearchRequest request, Columns columns, Vocabulary vocabulary) {
    this.columns = columns;
    for (Facet facet : Facet.values()) {
      Columns.Column column = columns.column(facet);
      Selection selection = request.selection(facet);
      if (!selection.isEmpty()) {
        column = new Columns.Column(column.sets(), column.dictionary().with(facet, selection));
        criteria.put(facet, new Criterion(facet, selection, column, vocabulary));
      }
      extended.put(facet, column);
    }
  }

  /** A facet's column, with the request's ranges in its dictionary. */
  Columns.Column column(Facet facet) {
    return extended.getOrDefault(facet, columns.column(facet));
  }

  /** The document of a study's first finding. */
  int first(int study) {
    return columns.first(study);
  }

  /** The criterion of a facet that asks for all of its values. */
  Optional<Criterion> asksAll(Facet facet) {
    return Optional.ofNullable(criteria.get(facet)).filter(Criterion::isAll);
  }

  /** The criteria that exclude values. */
  List<Criterion> excluding() {
    return criteria.values().stream().filter(Criterion::excludes).toList();
  }

  /** The criteria that include values of facets of studies. */
  List<Criterion> ofStudies() {
    return including(Facet.Of.STUDY);
  }

  /** The criteria that ask each finding for any of their values. */
  List<Criterion> ofFindings() {
    return including(Facet.Of.FINDING).stream().filter(criterion -> !criterion.isAll()).toList();
  }

  /** The criteria that ask for a finding for each of their values. */
  List<Criterion> ofAllFindings() {
    return including(Facet.Of.FINDING).stream().filter(Criterion::isAll).toList();
  }

  private List<Criterion> including(Facet.Of of) {
    List<Criterion> including = new ArrayList<>(criteria.values());
    including.removeIf(criterion -> !criterion.includes() || criterion.facet().of() != of);
    return including;
  }
}
