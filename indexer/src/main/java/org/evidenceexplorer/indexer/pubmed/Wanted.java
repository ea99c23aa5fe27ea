package org.evidenceexplorer.indexer.pubmed;

import java.util.List;
import java.util.OptionalInt;
import org.evidenceexplorer.indexer.source.Forecast;
import org.evidenceexplorer.indexer.source.Item;

/** Which records of PubMed a source wants. */
interface Wanted {
  /** What a run would fetch from an empty index. */
  Forecast forecast();

  /** The records that are wanted now. */
  Listed list();

  /** Those of the wanted records that changed in a window. */
  PmidSet changed(Window window, PmidSet listed);

  /**
   * Records that were wanted by an earlier run, and that PubMed may have no more.
   *
   * @param before what was wanted then
   * @param listed what is wanted now
   */
  Doubt doubt(PmidSet before, PmidSet listed);

  /**
   * Wanted records.
   *
   * @param said what a person must know of how they were found, and what of them is no PMID
   */
  record Listed(PmidSet pmids, List<Item> said) {
    public Listed {
      said = List.copyOf(said);
    }
  }

  /**
   * Records that PubMed may have no more.
   *
   * @param known a record that it has for certain: asked for with the others, it tells an answer
   *     from none
   */
  record Doubt(PmidSet pmids, OptionalInt known) {
    static final Doubt NONE = new Doubt(new PmidSet(), OptionalInt.empty());
  }
}
