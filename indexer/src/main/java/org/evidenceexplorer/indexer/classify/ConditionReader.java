package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evidenceexplorer.core.model.Receipt.Rule;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * The conditions that a record's words say it studied. What the title names decides, unless it is
 * only measured there and the summary tells of people who have something; without a title that
 * names one, that of which the summary speaks most, by where it speaks of it. A wider name beside a
 * narrower one ("infarction" after "myocardial infarction") speaks of the narrower.
 */
final class ConditionReader {
  static final Rule TITLE = new Rule("condition.title", 1);
  static final Rule SUMMARY = new Rule("condition.summary", 1);

  /** What a condition must weigh in a summary: more than a word of the background. */
  private static final double LEAST = 1;

  /** What it must weigh to stand against a title that only measures something else. */
  private static final double FIRM = 4;

  /** Beside the weightiest, what weighs nearly as much is studied too. */
  private static final double NEARLY = 0.75;

  private static final int MOST = 3;

  /** The tree of symptoms and signs: a trial that measures them is seldom about them. */
  private static final String SYMPTOMS = "C23";

  private final Vocabulary vocabulary;

  ConditionReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** A name with what its sentence says of it. */
  private record Placed(Named named, Placement placement) {
    double weight() {
      return placement.weight() * share(named.sentence().role());
    }
  }

  private static double share(Role role) {
    return switch (role) {
      case TITLE -> 6;
      case OBJECTIVE -> 2;
      case CONCLUSIONS -> 1.5;
      case RESULTS, UNLABELLED, METHODS -> 1;
      case BACKGROUND -> 0.5;
      case ADMINISTRATION -> 0;
    };
  }

  /** The conditions, each once, none wider than another. */
  List<Assigned> read(List<Named> names) {
    List<Placed> placed =
        narrowed(Named.of(Concept.Condition.class, names)).stream()
            .map(named -> new Placed(named, Placement.of(named)))
            .toList();
    List<Placed> title =
        placed.stream().filter(one -> one.named().sentence().role() == Role.TITLE).toList();
    List<Placed> studied =
        title.stream().filter(one -> one.placement() != Placement.MEASURED).toList();
    if (!studied.isEmpty()) {
      return assigned(studied, TITLE);
    }
    List<Placed> heaviest = heaviest(placed, title.isEmpty() ? LEAST : FIRM);
    return heaviest.isEmpty() ? assigned(title, TITLE) : assigned(heaviest, SUMMARY);
  }

  private List<Assigned> assigned(List<Placed> chosen, Rule rule) {
    List<Assigned> all =
        chosen.stream()
            .sorted(Comparator.comparingDouble(Placed::weight).reversed())
            .map(one -> assigned(one, rule))
            .toList();
    return Headings.narrowest(all, vocabulary);
  }

  private static Assigned assigned(Placed one, Rule rule) {
    double confidence = rule.equals(TITLE) ? one.placement().confidence() : 0.6;
    String id = one.named().concept().id();
    return new Assigned(
        one.named().concept(), one.named().quote().receipt("condition", id, rule, confidence));
  }

  /** Whether what is only named, not said to be had or treated, may count: no symptom may. */
  private static boolean countsAlone(Concept concept) {
    return !(concept instanceof Concept.Condition condition)
        || condition.codes().stream().anyMatch(code -> !code.code().startsWith(SYMPTOMS))
        || condition.codes().isEmpty();
  }

  /** The best place of each of the weightiest conditions. */
  private static List<Placed> heaviest(List<Placed> placed, double least) {
    Map<String, Double> weights = new LinkedHashMap<>();
    placed.forEach(one -> weights.merge(one.named().concept().id(), one.weight(), Double::sum));
    double most = weights.values().stream().mapToDouble(weight -> weight).max().orElse(0);
    return weights.entrySet().stream()
        .filter(entry -> most >= least && entry.getValue() >= NEARLY * most)
        .map(entry -> best(placed, entry.getKey()))
        .filter(one -> one.placement().isFirm() || countsAlone(one.named().concept()))
        .limit(MOST)
        .toList();
  }

  private static Placed best(List<Placed> placed, String id) {
    return placed.stream()
        .filter(one -> one.named().concept().id().equals(id))
        .max(Comparator.comparingDouble(Placed::weight))
        .orElseThrow();
  }

  /** Each name as of the narrowest condition that it speaks of. */
  private List<Named> narrowed(List<Named> names) {
    List<Named> narrowed = new ArrayList<>();
    for (Named named : names) {
      narrowed.add(
          names.stream()
              .filter(other -> speaksOf(named, other))
              .findFirst()
              .map(other -> new Named(other.concept(), named.quote(), named.sentence()))
              .orElse(named));
    }
    return narrowed;
  }

  private boolean speaksOf(Named wide, Named narrow) {
    if (wide.concept().equals(narrow.concept())) {
      return false;
    }
    if (wide.sentence().role() == Role.TITLE && narrow.sentence().role() != Role.TITLE) {
      return false;
    }
    String words = wide.quote().text().toLowerCase(Locale.ROOT);
    String longer = narrow.quote().text().toLowerCase(Locale.ROOT);
    return longer.endsWith(" " + words)
        || vocabulary.withBroader(narrow.concept().id()).contains(wide.concept().id());
  }
}
