package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.List;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * What a study is about: conditions and interventions from headings where the record has such, from
 * words where it has none. A title that names something narrower than a heading, or a topic's own
 * concept, is heard beside headings.
 */
final class TopicReader {
  private final Vocabulary vocabulary;
  private final Headings headings;
  private final NameReader names;
  private final ConditionReader conditions;
  private final InterventionReader interventions;

  TopicReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.headings = new Headings(vocabulary);
    this.names = new NameReader(vocabulary);
    this.conditions = new ConditionReader(vocabulary);
    this.interventions = new InterventionReader(vocabulary);
  }

  /**
   * What was read.
   *
   * @param names everything that title and summary name
   */
  record Topics(List<Assigned> conditions, List<Assigned> interventions, List<Named> names) {
    Topics {
      conditions = List.copyOf(conditions);
      interventions = List.copyOf(interventions);
      names = List.copyOf(names);
    }

    /** Whether it studied several things, so that a finding may be on either. */
    boolean isSeveral() {
      return conditions.size() > 1 || interventions.size() > 1;
    }

    /** What is named within these words. */
    List<Named> within(Quote words) {
      return names.stream().filter(named -> words.overlaps(named.quote())).toList();
    }
  }

  Topics read(Reading reading) {
    Record record = reading.record();
    List<Named> named = names.read(reading);
    return new Topics(
        joined(headings.conditions(record), conditions.read(named), ConditionReader.TITLE.id()),
        joined(
            headings.interventions(record),
            interventions.read(named),
            InterventionReader.TITLE.id()),
        named);
  }

  private List<Assigned> joined(List<Assigned> indexed, List<Assigned> worded, String title) {
    if (indexed.isEmpty()) {
      return worded;
    }
    List<Assigned> all = new ArrayList<>(indexed);
    worded.stream()
        .filter(one -> one.receipt().rule() != null && one.receipt().rule().id().equals(title))
        .filter(one -> saysMore(one.concept(), indexed))
        .forEach(all::add);
    return Headings.narrowest(all, vocabulary);
  }

  private boolean saysMore(Concept concept, List<Assigned> indexed) {
    return !Vocabulary.isDescriptor(concept)
        || indexed.stream()
            .anyMatch(one ->
                !one.concept().equals(concept)
                    && vocabulary.withBroader(concept.id()).contains(one.concept().id()));
  }
}
