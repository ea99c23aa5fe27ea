package org.evidenceexplorer.indexer.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evidenceexplorer.core.vocabulary.InvalidTopicPack;
import org.evidenceexplorer.core.vocabulary.TopicPack;
import org.evidenceexplorer.core.vocabulary.TopicPacks;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.Source;
import org.evidenceexplorer.indexer.source.SourceFailure;

/** One starter collection: its studies, its source document and its topic. */
public final class StarterSource implements Source {
  /** What stands before the colon on the command line. */
  public static final String SCHEME = "starter";

  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");

  private final String collection;
  private final TopicPack topic;

  private StarterSource(String collection, TopicPack topic) {
    this.collection = collection;
    this.topic = topic;
  }

  /**
   * The collection of this name; empty if there is none.
   *
   * @throws SourceFailure if its topic pack is none
   */
  public static Optional<StarterSource> of(String collection) {
    if (!NAME.matcher(collection).matches()) {
      return Optional.empty();
    }
    String file = "topics/" + collection + ".json";
    return resource(file).map(pack -> new StarterSource(collection, topic(file, pack)));
  }

  private static TopicPack topic(String file, byte[] pack) {
    try {
      return TopicPacks.read(file, pack);
    } catch (InvalidTopicPack e) {
      throw new SourceFailure(String.join("; ", e.mistakes()), e);
    }
  }

  @Override
  public String name() {
    return SCHEME + ":" + collection;
  }

  @Override
  public Optional<TopicPack> topic() {
    return Optional.of(topic);
  }

  @Override
  public boolean complete() {
    return true;
  }

  @Override
  public Stream<Item> items(Held held) {
    String folder = "starter/" + collection + "/";
    String file = folder + "studies.ndjson";
    List<String> lines =
        text(file).orElseThrow(() -> new SourceFailure(name() + ": no " + file)).lines().toList();
    Stream<Item> studies = new Collection(name(), file, Vocabulary.of(List.of(topic))).items(lines);
    Stream<Item> document =
        text(folder + "document.txt").stream()
            .map(text -> new Item.Document(collection, name(), text));
    return Stream.concat(studies, document);
  }

  private static Optional<String> text(String resource) {
    return resource(resource).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  private static Optional<byte[]> resource(String name) {
    try (InputStream in = StarterSource.class.getResourceAsStream("/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own " + name, e);
    }
  }
}
