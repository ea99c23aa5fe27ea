package org.evidenceexplorer.web;

import java.util.List;
import java.util.Map;
import org.evidenceexplorer.core.query.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around it.
 *
 * @param title of the page, for the browser
 * @param question what stands in the search box
 * @param narrowing whether the page has the form of filters, to which the search box then belongs
 * @param snapshot what the page was answered from; null if from nothing
 */
record Frame(
    Site site,
    String title,
    Section current,
    String question,
    boolean narrowing,
    @Nullable Snapshot snapshot) {

  /** The parts of the site. */
  enum Section {
    START,
    SEARCH,
    MAP,
    DOCUMENTS,
    NONE
  }

  /** The title in full. */
  String fullTitle() {
    return title.isEmpty() ? site.name() : title + " – " + site.name();
  }

  /** Sources with their number of records, for the foot of the page. */
  List<String> sources() {
    return snapshot == null ? List.of() : sources(snapshot);
  }

  static List<String> sources(Snapshot snapshot) {
    return snapshot.records().entrySet().stream().map(Frame::source).toList();
  }

  private static String source(Map.Entry<String, Long> source) {
    return source.getKey() + ": " + Numbers.count(source.getValue(), "record", "records");
  }
}
