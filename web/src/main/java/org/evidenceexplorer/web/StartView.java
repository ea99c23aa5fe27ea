package org.evidenceexplorer.web;

import java.util.List;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.query.EvidenceMap;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.Snapshot;
import org.evidenceexplorer.core.vocabulary.TopicPack;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * The first page.
 *
 * @param topics names of the topics in the index
 * @param wholeMap the map of this page on a page of its own
 */
record StartView(
    SearchPage all,
    MapTable table,
    List<SourceDocument> documents,
    List<String> topics,
    List<SetAside> setAside,
    String wholeMap) {

  static StartView of(
      SearchPage all, EvidenceMap map, List<SourceDocument> documents, Vocabulary vocabulary) {
    Links links = new Links(vocabulary);
    return new StartView(
        all,
        MapTable.overview(map, vocabulary),
        documents,
        vocabulary.packs().stream().map(TopicPack::label).toList(),
        SetAside.of(all, links::search, vocabulary),
        links.map(map.request()));
  }

  Snapshot snapshot() {
    return all.snapshot();
  }
}
