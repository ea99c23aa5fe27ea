package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.packed.PackedInts;
import org.evidenceexplorer.core.schema.Facet;

/** The facets of one segment on the heap, bit-packed: for each document the set of its values. */
final class Columns {
  /** One facet: numbers of sets by document, and what they mean. */
  record Column(PackedInts.Reader sets, Dictionary dictionary) {
    int set(int document) {
      return (int) sets.get(document);
    }
  }

  private final Map<Facet, Column> columns;
  private final PackedInts.Reader findings;

  private Columns(Map<Facet, Column> columns, PackedInts.Reader findings) {
    this.columns = columns;
    this.findings = findings;
  }

  static Columns of(LeafReader reader) throws IOException {
    Map<Facet, Column> columns = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      columns.put(facet, column(reader, facet));
    }
    return new Columns(columns, findings(reader));
  }

  private static Column column(LeafReader reader, Facet facet) throws IOException {
    SortedDocValues stored = reader.getSortedDocValues(Names.of(facet));
    if (stored == null) {
      return new Column(packed(reader, 0), Dictionary.empty());
    }
    PackedInts.Mutable sets = packed(reader, stored.getValueCount());
    while (stored.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      sets.set(stored.docID(), stored.ordValue());
    }
    return new Column(sets, Dictionary.of(stored));
  }

  private static PackedInts.Reader findings(LeafReader reader) throws IOException {
    long most = 0;
    NumericDocValues stored = reader.getNumericDocValues(Names.FINDINGS);
    while (stored != null && stored.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      most = Math.max(most, stored.longValue());
    }
    PackedInts.Mutable findings = packed(reader, most);
    stored = reader.getNumericDocValues(Names.FINDINGS);
    while (stored != null && stored.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      findings.set(stored.docID(), stored.longValue());
    }
    return findings;
  }

  private static PackedInts.Mutable packed(LeafReader reader, long most) {
    // always the same class of packed numbers, which keeps the inner loop free of virtual calls
    return PackedInts.getMutable(
        reader.maxDoc(), PackedInts.bitsRequired(most), PackedInts.COMPACT);
  }

  Column column(Facet facet) {
    Column column = columns.get(facet);
    if (column == null) {
      throw new IllegalStateException("a column for every facet expected, none of " + facet);
    }
    return column;
  }

  /** The document of a study's first finding; the others follow it up to the study's own. */
  int first(int study) {
    return study - (int) findings.get(study);
  }
}
