package org.evidenceexplorer.indexer.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.core.failure.SearchException.IndexMissing;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.vocabulary.TopicPack;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Source;
import org.evidenceexplorer.indexer.source.SourceFailure;
import org.jspecify.annotations.Nullable;

/**
 * What an index holds before a run.
 *
 * @param searcher empty if there is no index yet
 */
record Before(
    Optional<StudySearcher> searcher, Vocabulary vocabulary, List<SourceDocument> documents) {

  static Before in(Engine engine) {
    try {
      StudySearcher searcher = engine.searcher();
      return new Before(Optional.of(searcher), searcher.vocabulary(), searcher.documents());
    } catch (IndexMissing none) {
      return new Before(Optional.empty(), Vocabulary.EMPTY, List.of());
    }
  }

  /** What a source is told of the index: also where it stopped, null if it was never read. */
  Held held(@Nullable String position) {
    return new Held() {
      @Override
      public Optional<String> position() {
        return Optional.ofNullable(position);
      }

      @Override
      public Stream<Study> studies() {
        return searcher.map(StudySearcher::studies).orElseGet(Stream::empty);
      }

      @Override
      public Stream<Study> studies(String source) {
        return searcher.map(index -> index.studies(source)).orElseGet(Stream::empty);
      }

      @Override
      public Optional<Study> find(Identifier identifier) {
        return searcher.flatMap(index -> index.find(identifier));
      }
    };
  }

  /** The vocabulary with these packs and those of the sources, each in place of an older one. */
  Vocabulary with(List<Source> sources, List<TopicPack> more) {
    List<TopicPack> packs = new ArrayList<>(vocabulary.packs());
    more.forEach(pack -> replace(packs, pack));
    for (Source source : sources) {
      source.topic().ifPresent(topic -> replace(packs, topic));
    }
    try {
      return Vocabulary.of(packs);
    } catch (IllegalArgumentException e) {
      throw new SourceFailure("topic packs do not fit together: " + e.getMessage(), e);
    }
  }

  private static void replace(List<TopicPack> packs, TopicPack topic) {
    for (int i = 0; i < packs.size(); i++) {
      if (packs.get(i).id().equals(topic.id())) {
        packs.set(i, topic);
        return;
      }
    }
    packs.add(topic);
  }
}
