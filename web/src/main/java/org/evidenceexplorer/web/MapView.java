package org.evidenceexplorer.web;

import java.util.List;
import org.evidenceexplorer.core.query.EvidenceMap;
import org.evidenceexplorer.core.query.MapRequest;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * An evidence map with what narrows it.
 *
 * @param turned the same map with rows and columns changed over
 * @param search the studies of the map as a list
 */
record MapView(EvidenceMap map, MapTable table, Narrowing narrowing, String turned, String search) {

  static MapView of(EvidenceMap map, SearchPage page, Vocabulary vocabulary) {
    Links links = new Links(vocabulary);
    MapRequest request = map.request();
    Address here = search -> links.map(new MapRequest(search, request.rows(), request.columns()));
    return new MapView(
        map,
        MapTable.of(map, vocabulary),
        Narrowing.of(Links.MAP, page, here, vocabulary),
        links.map(new MapRequest(request.search(), request.columns(), request.rows())),
        links.search(request.search().with(SearchRequest.Page.FIRST)));
  }

  List<Choice> rows() {
    return Choice.of(map.request().rows());
  }

  List<Choice> columns() {
    return Choice.of(map.request().columns());
  }

  String count() {
    return Numbers.studies(map.total());
  }

  String title() {
    return "Evidence map: %s by %s"
        .formatted(
            Numbers.inSentence(map.request().rows().label()),
            Numbers.inSentence(map.request().columns().label()));
  }
}
