package org.evidenceexplorer.indexer.run;

import java.util.List;
import java.util.stream.Stream;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.Source;
import org.evidenceexplorer.indexer.source.SourceFailure;

/** A complete source that breaks after some items. */
record FailingSource(String name, List<Item> before) implements Source {
  @Override
  public boolean complete() {
    return true;
  }

  @Override
  public Stream<Item> items(Held held) {
    return Stream.concat(before.stream(), Stream.of(0).map(end -> fail()));
  }

  private static Item fail() {
    throw new SourceFailure("cut off");
  }
}
