package org.evidenceexplorer.indexer.pubmed;

import java.util.OptionalInt;
import org.evidenceexplorer.indexer.remote.BodyCheck.Checked;
import tools.jackson.databind.JsonNode;

/**
 * Reads the answer of {@code elink} for one record. It is one if it has a set for the record; a set
 * without links is an answer too.
 */
final class LinkReader {
  private LinkReader() {}

  static Checked<PmidSet> read(JsonNode root, String name) {
    JsonNode set = root.path("linksets").path(0);
    String error = set.path("ERROR").asString("");
    if (!error.isBlank()) {
      return NcbiError.judged(error);
    }
    if (!set.has("ids")) {
      return new Checked.Passing<>("a set of links", "none");
    }
    PmidSet links = new PmidSet();
    for (JsonNode database : set.path("linksetdbs").values()) {
      if (database.path("linkname").asString("").equals(name)) {
        for (JsonNode link : database.path("links").values()) {
          String id = link.isObject() ? link.path("id").asString("") : link.asString("");
          OptionalInt pmid = PmidSet.parse(id);
          if (pmid.isEmpty()) {
            return new Checked.Lasting<>("PMIDs", id);
          }
          links.add(pmid.getAsInt());
        }
      }
    }
    return new Checked.Good<>(links);
  }
}
