package org.evidenceexplorer.indexer.classify;

import java.util.List;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Receipt;
import org.evidenceexplorer.core.vocabulary.Concept;

/** A concept that a study is about, with the reason. */
record Assigned(Concept concept, Receipt receipt) {
  /** The only one there is; not stated if there are several or none. */
  static String only(List<Assigned> all) {
    return all.size() == 1 ? all.getFirst().concept().id() : Finding.NOT_STATED;
  }

  /** The reasons for it. */
  static List<Receipt> receipts(List<Assigned> all) {
    return all.size() == 1 ? List.of(all.getFirst().receipt()) : List.of();
  }
}
