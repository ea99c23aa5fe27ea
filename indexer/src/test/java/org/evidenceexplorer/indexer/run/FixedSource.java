package org.evidenceexplorer.indexer.run;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidenceexplorer.core.vocabulary.TopicPack;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.Source;
import org.jspecify.annotations.Nullable;

/** A source with the items of a test. */
record FixedSource(String name, @Nullable TopicPack pack, boolean complete, List<Item> all)
    implements Source {
  @Override
  public Optional<TopicPack> topic() {
    return Optional.ofNullable(pack);
  }

  @Override
  public Stream<Item> items(Held held) {
    return all.stream();
  }
}
