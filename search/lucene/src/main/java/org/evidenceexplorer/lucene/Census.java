package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/** How many studies there are, and how many records of each source. */
record Census(long studies, SortedMap<String, Long> records) {

  static Census of(DirectoryReader reader) throws IOException {
    long studies = 0;
    SortedMap<String, Long> records = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      studies += count(leaf.reader(), records);
    }
    return new Census(studies, records);
  }

  private static long count(LeafReader segment, SortedMap<String, Long> records)
      throws IOException {
    SortedDocValues sources = segment.getSortedDocValues(Names.SOURCES);
    if (sources == null) {
      return 0;
    }
    long[] byNumber = new long[sources.getValueCount()];
    Bits live = segment.getLiveDocs();
    long studies = 0;
    while (sources.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(sources.docID())) {
        byNumber[sources.ordValue()]++;
        studies++;
      }
    }
    for (int number = 0; number < byNumber.length; number++) {
      for (String source : sources.lookupOrd(number).utf8ToString().split("\n", -1)) {
        records.merge(source, byNumber[number], Long::sum);
      }
    }
    records.values().removeIf(count -> count == 0);
    return studies;
  }
}
