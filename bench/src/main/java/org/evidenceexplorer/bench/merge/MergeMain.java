package org.evidenceexplorer.bench.merge;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.Engines;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Provenance;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyJson;
import org.evidenceexplorer.core.model.Summary;
import org.evidenceexplorer.indexer.file.FileSource;
import org.evidenceexplorer.indexer.merge.Merger;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;

/**
 * Merges the records of folders in several orders, each with the same deletions at other moments,
 * and says whether the studies were the same each time. Beside each real record, some further
 * records of the same work are made as another source would have them: with a part of its
 * identifiers, or none, and the title in capitals.
 */
public final class MergeMain {
  private static final long SEED = 20_260_101;

  private MergeMain() {}

  /** Measures {@code ROUNDS FOLDER...}. */
  public static void main(String[] arguments) {
    int rounds = Integer.parseInt(arguments[0]);
    List<Record> records = new ArrayList<>();
    Arrays.stream(arguments).skip(1).forEach(folder -> records.addAll(read(Path.of(folder))));
    List<Record> all = withFurther(records, new Random(SEED));
    Set<String> deleted = deleted(all, new Random(SEED));
    System.out.printf(
        "%,d real records, %,d with further ones, %,d deleted%n",
        records.size(), all.size(), deleted.size());
    Map<String, String> first = Map.of();
    for (int round = 0; round < rounds; round++) {
      Map<String, String> studies = merged(all, deleted, new Random(round));
      first = round == 0 ? studies : first;
      System.out.printf(
          "order %d: %,d studies, %s%n",
          round, studies.size(), studies.equals(first) ? "the same" : "DIFFERENT");
    }
  }

  private static List<Record> read(Path folder) {
    try (Stream<Item> items = FileSource.of(folder).items(Held.NOTHING)) {
      return items
          .filter(Item.Found.class::isInstance)
          .map(item -> ((Item.Found) item).record())
          .toList();
    }
  }

  private static List<Record> withFurther(List<Record> records, Random random) {
    List<Record> all = new ArrayList<>(records);
    for (Record record : records) {
      if (random.nextInt(3) == 0) {
        all.add(further("other", record, record.identifiers(), random));
      }
      if (random.nextInt(4) == 0) {
        all.add(further("nameless", record, Set.of(), random));
      }
    }
    return all.stream()
        .collect(Collectors.toMap(Record::name, record -> record, (one, same) -> one, TreeMap::new))
        .values()
        .stream()
        .toList();
  }

  private static Record further(
      String source, Record record, Set<Identifier> identifiers, Random random) {
    Bibliography printed = record.bibliography();
    Set<Identifier> some =
        identifiers.stream()
            .filter(identifier -> identifier.scheme() != Scheme.PMID || random.nextBoolean())
            .collect(Collectors.toSet());
    return new Record(
        new Provenance(source, record.name(), List.of(), null, null, null),
        new TreeSet<>(some),
        new Bibliography(
            printed.title().toUpperCase(Locale.ROOT),
            printed.authors(),
            false,
            printed.publication(),
            null,
            List.of()),
        Summary.NONE,
        List.of(),
        record.stated(),
        List.of());
  }

  private static Set<String> deleted(List<Record> records, Random random) {
    return records.stream()
        .filter(record -> random.nextInt(10) == 0)
        .map(Record::name)
        .collect(Collectors.toSet());
  }

  private static Map<String, String> merged(
      List<Record> records, Set<String> deleted, Random random) {
    List<Record> shuffled = new ArrayList<>(records);
    Collections.shuffle(shuffled, random);
    try (Engine engine = Engines.open("lucene:mem");
        StudyWriter writer = engine.writer()) {
      Merger merger = new Merger(writer);
      List<Record> leaving = new ArrayList<>();
      for (Record record : shuffled) {
        merger.add(record);
        if (deleted.contains(record.name())) {
          leaving.add(record);
        }
        if (!leaving.isEmpty() && random.nextInt(10) == 0) {
          drop(leaving.remove(random.nextInt(leaving.size())), writer, merger);
        }
      }
      leaving.forEach(record -> drop(record, writer, merger));
      writer.commit(Map.of());
      try (Stream<Study> studies = engine.searcher().studies()) {
        return studies.collect(
            Collectors.toMap(study -> study.id().toString(), MergeMain::content));
      }
    }
  }

  private static void drop(Record record, StudyWriter writer, Merger merger) {
    writer
        .findRecord(record.name())
        .ifPresent(study -> merger.drop(study, one -> one.name().equals(record.name())));
  }

  /** All of a study but the names that it once had, which are those of its past. */
  private static String content(Study study) {
    List<Object> parts =
        List.of(
            study.bibliography(),
            study.summary(),
            study.classification(),
            study.standing(),
            study.records());
    return parts.stream()
        .map(part -> new String(StudyJson.write(part), StandardCharsets.UTF_8))
        .collect(Collectors.joining("\n"));
  }
}
