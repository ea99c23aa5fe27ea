package org.evidenceexplorer.indexer.pubmed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.TextFile;

/**
 * A text file of PMIDs.
 *
 * @param rejected what in it is none
 */
record PmidFile(PmidSet pmids, List<Item> rejected) {
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
  private static final Pattern PREFIX = Pattern.compile("(?i)^pmid:");

  static PmidFile read(Path file) {
    PmidSet pmids = new PmidSet();
    List<Item> rejected = new ArrayList<>();
    List<String> lines = TextFile.read(file).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      for (String word : BETWEEN.splitAsStream(lines.get(i)).toList()) {
        String number = PREFIX.matcher(word).replaceFirst("");
        OptionalInt pmid = PmidSet.parse(number);
        pmid.ifPresent(pmids::add);
        if (pmid.isEmpty() && !number.isEmpty()) {
          String where = "%s:%d".formatted(file.getFileName(), i + 1);
          rejected.add(new Item.Rejected(where, "a PMID expected, found \"" + word + "\""));
        }
      }
    }
    return new PmidFile(pmids, rejected);
  }

  Wanted.Listed listed() {
    return new Wanted.Listed(pmids.minus(new PmidSet()), rejected);
  }
}
