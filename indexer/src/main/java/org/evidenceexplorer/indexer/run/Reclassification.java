package org.evidenceexplorer.indexer.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.core.engine.StudyWriter;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.TopicPack;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.evidenceexplorer.indexer.classify.Classifier;
import org.evidenceexplorer.indexer.merge.Merger;

/**
 * Applies the rules of now to the studies of an index, from their stored records and without any
 * network, and counts what changed: per facet the studies that gained or lost a value, per rule and
 * version those for which it spoke anew or no more.
 */
public final class Reclassification {
  private final Map<String, long[]> facets = new TreeMap<>();
  private final Map<String, long[]> rules = new TreeMap<>();
  private long studies;
  private long changed;

  private Reclassification() {}

  /**
   * Classifies all studies of an index anew and commits; nothing if nothing changed.
   *
   * @param packs further vocabulary, each in place of an older one
   * @return the report for people, line by line
   */
  public static List<String> of(Engine engine, List<TopicPack> packs) {
    Before before = Before.in(engine);
    StudySearcher searcher = engine.searcher();
    Vocabulary vocabulary = before.with(List.of(), packs);
    Reclassification counted = new Reclassification();
    try (StudyWriter writer = engine.writer();
        Stream<Study> studies = searcher.studies()) {
      writer.put(vocabulary);
      Merger merger = new Merger(writer, new Classifier(vocabulary)::classify);
      boolean newWords = !vocabulary.edition().equals(before.vocabulary().edition());
      studies.forEach(study -> {
        Study now = merger.reclassified(study);
        counted.compare(study, now, before.vocabulary(), vocabulary);
        if (newWords || !now.equals(study)) {
          merger.put(now);
        }
      });
      if (merger.changes() > 0) {
        writer.commit(writer.checkpoints());
      }
    }
    return counted.lines();
  }

  private void compare(Study before, Study now, Vocabulary old, Vocabulary vocabulary) {
    studies++;
    changed += now.equals(before) ? 0 : 1;
    for (Facet facet : Facet.values()) {
      count(facets, facet.key(), values(facet, before, old), values(facet, now, vocabulary));
    }
    Set<String> spoke = rules(before);
    Set<String> speak = rules(now);
    for (String rule : union(spoke, speak)) {
      count(
          rules,
          rule,
          spoke.contains(rule) ? Set.of(rule) : Set.of(),
          speak.contains(rule) ? Set.of(rule) : Set.of());
    }
  }

  private static void count(
      Map<String, long[]> counts, String name, Set<String> before, Set<String> now) {
    boolean gained = !before.containsAll(now);
    boolean lost = !now.containsAll(before);
    if (gained || lost) {
      long[] count = counts.computeIfAbsent(name, any -> new long[2]);
      count[0] += gained ? 1 : 0;
      count[1] += lost ? 1 : 0;
    }
  }

  private static Set<String> values(Facet facet, Study study, Vocabulary vocabulary) {
    Set<String> values = new TreeSet<>();
    study
        .classification()
        .findings()
        .forEach(finding -> values.addAll(facet.of(study, finding, vocabulary)));
    return values;
  }

  private static Set<String> rules(Study study) {
    Set<String> rules = new TreeSet<>();
    Receipts.of(study.classification())
        .flatMap(receipt -> Stream.ofNullable(receipt.rule()))
        .forEach(rule -> rules.add("%s version %d".formatted(rule.id(), rule.version())));
    return rules;
  }

  private static Set<String> union(Collection<String> one, Collection<String> other) {
    Set<String> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("%d studies, %d changed".formatted(studies, changed));
    facets.forEach((name, count) ->
        lines.add(
            "facet %s: %d studies gained a value, %d lost one"
                .formatted(name, count[0], count[1])));
    rules.forEach((name, count) ->
        lines.add(
            "rule %s: speaks for %d studies more, for %d no more"
                .formatted(name, count[0], count[1])));
    return List.copyOf(lines);
  }
}
