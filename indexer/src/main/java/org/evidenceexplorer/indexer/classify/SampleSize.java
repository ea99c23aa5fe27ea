package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.evidenceexplorer.core.model.Receipt.Rule;
import org.evidenceexplorer.core.model.Stated;
import org.jspecify.annotations.Nullable;

/**
 * The number of people in the whole study. Every number that counts people is a candidate; the
 * words around it tell how it came to be counted, and the firmest account wins: those randomised
 * before those enrolled, those before the arms added up, those before any other. People screened,
 * and parts of a whole, are no candidates.
 */
final class SampleSize {
  static final Rule RANDOMISED = new Rule("size.randomised", 1);
  static final Rule ENROLLED = new Rule("size.enrolled", 1);
  static final Rule ARMS = new Rule("size.arms-added", 1);
  static final Rule AMONG = new Rule("size.among", 1);
  static final Rule LISTED = new Rule("size.n-equals", 1);

  /** Below this, a number is too loosely tied to the study. */
  private static final int LEAST = 40;

  private SampleSize() {}

  /** A reading of one number or of several added up. */
  private record Candidate(int value, Quote quote, Rule rule, int weight) {}

  /** The number of people with the words that state it, null if the record states none. */
  static @Nullable Stated<Integer> read(Reading reading) {
    Candidate best = null;
    for (Sentence sentence : reading.all()) {
      if (sentence.role() == Role.BACKGROUND || sentence.role() == Role.ADMINISTRATION) {
        continue;
      }
      for (Candidate candidate : candidates(sentence)) {
        if (best == null || candidate.weight() > best.weight()) {
          best = candidate;
        }
      }
    }
    return best == null || best.weight() < LEAST ? null : stated(best);
  }

  private static Stated<Integer> stated(Candidate best) {
    String value = Integer.toString(best.value());
    double confidence = Math.min(0.95, 0.45 + best.weight() / 200.0);
    return new Stated<>(
        best.value(), best.quote().receipt("participants", value, best.rule(), confidence));
  }

  private static List<Candidate> candidates(Sentence sentence) {
    List<Candidate> candidates = new ArrayList<>();
    for (Count count : Count.in(sentence.folded())) {
      Candidate candidate = person(sentence, count);
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
    if (sentence.folded().contains("n")) {
      listed(sentence, candidates);
    }
    return candidates;
  }

  private static @Nullable Candidate person(Sentence sentence, Count count) {
    Matcher people =
        SizeCues.PEOPLE.matcher(sentence.folded()).region(count.end(), sentence.folded().length());
    boolean part =
        SizeCues.after(SizeCues.PART, sentence, count.end())
            || SizeCues.before(SizeCues.PART_BEFORE, sentence, count.start());
    if (part || isYear(sentence, count) || !people.lookingAt() || count.value() < 2) {
      return null;
    }
    Candidate arms = twoArms(sentence, count, people.end());
    if (arms != null) {
      return arms;
    }
    Quote quote = sentence.quote(count.start(), people.end());
    Rule rule = account(sentence, count, people.end());
    return new Candidate(count.value(), quote, rule, weight(sentence, count, people.end(), rule));
  }

  private static boolean isYear(Sentence sentence, Count count) {
    String digits = sentence.folded().substring(count.start(), count.end());
    return SizeCues.YEAR.matcher(digits).matches()
        && SizeCues.before(SizeCues.DATED, sentence, count.start());
  }

  /** {@code 49 women were assigned to balm and 48 to rest}, where no whole is named before them. */
  private static @Nullable Candidate twoArms(Sentence sentence, Count count, int end) {
    Matcher arm =
        SizeCues.SECOND_ARM.matcher(sentence.folded()).region(end, sentence.folded().length());
    if (!arm.lookingAt() || SizeCues.before(SizeCues.TOTAL_BEFORE, sentence, count.start())) {
      return null;
    }
    List<Count> counts = Count.in(sentence.folded());
    if (isWhole(count, counts)) {
      return null;
    }
    for (Count other : counts) {
      if (other.start() == arm.start(1)) {
        int sum = count.value() + other.value();
        Quote quote = sentence.quote(count.start(), arm.end());
        return new Candidate(sum, quote, ARMS, 75 + place(sentence.role()));
      }
    }
    return null;
  }

  /** Whether two other numbers of the sentence add up to this one. */
  private static boolean isWhole(Count count, List<Count> counts) {
    return counts.stream()
        .anyMatch(one ->
            counts.stream()
                .anyMatch(other ->
                    one.start() < other.start() && one.value() + other.value() == count.value()));
  }

  private static Rule account(Sentence sentence, Count count, int end) {
    if (SizeCues.before(SizeCues.RANDOMISED_BEFORE, sentence, count.start())
        || SizeCues.after(SizeCues.RANDOMISED_AFTER, sentence, end)) {
      return RANDOMISED;
    }
    return SizeCues.before(SizeCues.ENROLLED_BEFORE, sentence, count.start())
            || SizeCues.after(SizeCues.ENROLLED_AFTER, sentence, end)
        ? ENROLLED
        : AMONG;
  }

  private static int weight(Sentence sentence, Count count, int end, Rule rule) {
    int weight = rule.equals(RANDOMISED) ? 90 : rule.equals(ENROLLED) ? 70 : 30;
    if (SizeCues.before(SizeCues.TOTAL_BEFORE, sentence, count.start())) {
      weight += 15;
    } else if (rule.equals(AMONG)
        && SizeCues.before(SizeCues.AMONG_BEFORE, sentence, count.start())) {
      weight += 15;
    }
    if (SizeCues.after(SizeCues.SCREENED, sentence, end) && !rule.equals(RANDOMISED)) {
      weight -= 40;
    }
    if (SizeCues.after(SizeCues.ONE_ARM, sentence, end)) {
      weight -= 50;
    }
    if (SizeCues.EXPECTED.matcher(sentence.folded()).find()) {
      weight -= 30;
    }
    return weight + place(sentence.role());
  }

  private static int place(Role role) {
    return switch (role) {
      case METHODS -> 5;
      case TITLE -> 10;
      case RESULTS -> -5;
      case CONCLUSIONS -> -15;
      default -> 0;
    };
  }

  /** {@code (n = 20)}: one after the people it counts, or two and more that are arms. */
  private static void listed(Sentence sentence, List<Candidate> candidates) {
    List<Integer> values = new ArrayList<>();
    int start = 0;
    int end = 0;
    for (Matcher list = SizeCues.LISTED_IN_BRACKETS.matcher(sentence.folded()); list.find(); ) {
      start = values.isEmpty() ? list.start() : start;
      end = list.end();
      String digits = list.group(1) == null ? list.group(2) : list.group(1);
      values.add(Integer.parseInt(digits.replaceAll("[, ]", "")));
    }
    int sum = values.stream().mapToInt(Integer::intValue).sum();
    if (values.size() == 1) {
      boolean people = SizeCues.before(SizeCues.PEOPLE_BEFORE, sentence, start);
      int weight = people ? 50 : SizeCues.STUDY.matcher(sentence.folded()).find() ? 42 : 0;
      candidates.add(new Candidate(sum, sentence.quote(start, end), LISTED, weight));
    } else if (values.size() > 1 && values.size() < 7) {
      int weight = 60 + place(sentence.role());
      boolean whole = values.stream().anyMatch(value -> 2 * value == sum);
      int total = whole && values.size() > 2 ? sum / 2 : sum;
      candidates.add(new Candidate(total, sentence.quote(start, end), ARMS, weight));
    }
  }
}
