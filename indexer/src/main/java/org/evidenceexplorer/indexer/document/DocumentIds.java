package org.evidenceexplorer.indexer.document;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evidenceexplorer.core.model.SourceDocument;

/** Names documents: a document of an origin seen before keeps its id, another one gets its own. */
final class DocumentIds {
  private static final int LONGEST = 80;

  /** The facet of citing documents says so of a study that none cites. */
  private static final String TAKEN = "none";

  private final Map<String, String> originOf = new HashMap<>();

  DocumentIds(List<SourceDocument> before) {
    originOf.put(TAKEN, "");
    before.forEach(document -> originOf.put(document.id(), document.origin()));
  }

  /** The id of a document: its name in lower-case words and hyphens, numbered if it is taken. */
  String of(String name, String origin) {
    String plain = plain(name);
    String id = plain;
    for (int number = 2; !originOf.getOrDefault(id, origin).equals(origin); number++) {
      id = plain + "-" + number;
    }
    originOf.put(id, origin);
    return id;
  }

  private static String plain(String name) {
    String words =
        name.replaceFirst("(?<=.)\\.[^.]*$", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String shortened = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    return shortened.isEmpty() ? "document" : shortened.replaceFirst("-+$", "");
  }
}
