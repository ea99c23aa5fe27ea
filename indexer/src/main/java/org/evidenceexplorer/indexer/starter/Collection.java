package org.evidenceexplorer.indexer.starter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.evidenceexplorer.indexer.source.Item;

/** Reads the lines of a collection, which may name each other. */
final class Collection {
  private final String source;
  private final String file;
  private final LineConcepts concepts;
  private final Map<String, StudyId> studies = new HashMap<>();

  Collection(String source, String file, Vocabulary vocabulary) {
    this.source = source;
    this.file = file;
    this.concepts = new LineConcepts(vocabulary);
  }

  /** A record or a rejection for each line that is not blank. */
  Stream<Item> items(List<String> lines) {
    List<Numbered> read = new ArrayList<>();
    List<Item> rejected = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        read(lines.get(i), file + ":" + (i + 1), read, rejected);
      }
    }
    return Stream.concat(read.stream().map(this::item), rejected.stream());
  }

  private void read(String json, String where, List<Numbered> read, List<Item> rejected) {
    try {
      Line line = Line.read(json);
      concepts.check(line);
      StudyId id = LineRecord.studyId(line);
      if (studies.putIfAbsent(line.key(), id) != null) {
        throw new IllegalArgumentException(
            "a key of its own expected, found \"%s\" again".formatted(line.key()));
      }
      read.add(new Numbered(where, line));
    } catch (IllegalArgumentException e) {
      rejected.add(rejected(where, e));
    }
  }

  private Item item(Numbered numbered) {
    try {
      return new Item.Found(LineRecord.of(numbered.line(), source, this::study));
    } catch (IllegalArgumentException e) {
      return rejected(numbered.where(), e);
    }
  }

  private StudyId study(String key) {
    StudyId id = studies.get(key);
    if (id == null) {
      throw new IllegalArgumentException(
          "a key of the collection expected in sameCohortAs, found \"%s\"".formatted(key));
    }
    return id;
  }

  private static Item.Rejected rejected(String where, IllegalArgumentException e) {
    return new Item.Rejected(where, String.valueOf(e.getMessage()));
  }

  private record Numbered(String where, Line line) {}
}
