package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.evidenceexplorer.core.text.match.Endings;
import org.jspecify.annotations.Nullable;

/** The terms of one state of an index that begin alike. */
record IndexEndings(IndexReader reader) implements Endings {
  @Override
  public List<String> of(String name, String beginning, int most) {
    Set<String> found = new TreeSet<>();
    try {
      for (LeafReaderContext leaf : reader.leaves()) {
        add(leaf.reader().terms(name), new BytesRef(beginning), most, found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(found);
  }

  private static void add(@Nullable Terms terms, BytesRef beginning, int most, Set<String> to)
      throws IOException {
    if (terms == null) {
      return;
    }
    TermsEnum at = terms.iterator();
    if (at.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
      return;
    }
    BytesRef term = at.term();
    for (int read = 0; read < most && term != null; read++) {
      if (!StringHelper.startsWith(term, beginning)) {
        return;
      }
      to.add(term.utf8ToString());
      term = at.next();
    }
  }
}
