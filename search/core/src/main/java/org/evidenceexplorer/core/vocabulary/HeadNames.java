package org.evidenceexplorer.core.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of two words, <em>modifier head</em>, whose words stand apart: <em>head of modifier</em>
 * and <em>modifier and other head</em>; see {@link ConceptFinder}.
 */
final class HeadNames {
  /** The most words between a head and its modifier. */
  private static final int WIDEST = 7;

  /** The most other modifiers between them. */
  private static final int MOST_OTHERS = 3;

  private static final Pattern PAUSE = Pattern.compile("[,:()\u2013\u2014]");

  /** Words that say that what follows is where the head comes from, or what it is of. */
  private static final Set<String> ORIGINS = Set.of("from", "of", "by", "to", "after", "following");

  private static final Set<String> LINKS =
      Set.of(
          "caused",
          "due",
          "resulting",
          "left",
          "especially",
          "particularly",
          "mainly",
          "mostly",
          "including",
          "such",
          "as",
          "those",
          "that",
          "which",
          "the",
          "a",
          "an",
          "your",
          "come",
          "comes",
          "stem");

  private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "as", "well");

  /** Words that may follow a modifier that ends its noun phrase. */
  private static final Set<String> CLOSING =
      Set.of(
          "and", "or", "in", "on", "at", "with", "without", "is", "are", "was", "were", "can",
          "may", "will", "that", "which", "who", "but", "than", "for", "by", "after", "before",
          "during", "as", "to", "when", "while", "if");

  private final Map<String, List<Name>> byHead = new LinkedHashMap<>();

  void add(Name name) {
    if (name.terms().size() == 2 && !(name.concept() instanceof Concept.Confusable)) {
      byHead.computeIfAbsent(name.terms().getLast(), head -> new ArrayList<>()).add(name);
    }
  }

  /** The concepts that a passage names so. */
  List<SpreadMention> find(Passage passage) {
    List<SpreadMention> found = new ArrayList<>();
    for (int head = 0; head < passage.tokens().size(); head++) {
      for (Name name : having(passage, head)) {
        headFirst(name, passage, head).ifPresent(found::add);
        found.addAll(sharedHead(name, passage, head));
      }
    }
    return found;
  }

  private List<Name> having(Passage passage, int head) {
    return byHead.getOrDefault(passage.tokens().get(head).term(), List.of());
  }

  /** <em>head from modifier</em>, <em>head, especially those from other or modifier</em>. */
  private static Optional<SpreadMention> headFirst(Name name, Passage passage, int head) {
    boolean origin = false;
    int others = 0;
    for (int at = head + 1; at - head <= WIDEST + 1 && passage.goesOn(at - 1); at++) {
      String word = passage.lower(at);
      if (origin && isModifier(name, passage, at)) {
        return closes(passage, at) ? Optional.of(apart(name, passage, head, at)) : Optional.empty();
      }
      boolean link = LINKS.contains(word) || CONJUNCTIONS.contains(word);
      if (ORIGINS.contains(word)) {
        origin = true;
      } else if (!link && (!origin || !closes(passage, at) || ++others > MOST_OTHERS)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** <em>modifier and other head</em>, where <em>other head</em> is a name too. */
  private List<SpreadMention> sharedHead(Name name, Passage passage, int head) {
    List<Name> nearer =
        having(passage, head).stream()
            .filter(other -> head > 2 && other.standsAt(passage, head - 1))
            .toList();
    int modifier = nearer.isEmpty() ? -1 : sharing(name, passage, head);
    if (modifier < 0) {
      return List.of();
    }
    List<SpreadMention> found = new ArrayList<>(List.of(apart(name, passage, modifier, head)));
    nearer.forEach(other -> found.add(apart(other, passage, head - 1, head)));
    return found;
  }

  /** Where a name's modifier stands before others of the same head; -1 if nowhere. */
  private static int sharing(Name name, Passage passage, int head) {
    boolean conjunction = false;
    for (int at = head - 2; at >= 0 && head - at <= WIDEST && passage.goesOn(at); at--) {
      if (CONJUNCTIONS.contains(passage.lower(at))) {
        conjunction = true;
        continue;
      }
      boolean item =
          passage.after(at).indexOf(',') >= 0 || CONJUNCTIONS.contains(passage.lower(at + 1));
      if (!item || !conjunction) {
        return -1;
      }
      if (isModifier(name, passage, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isModifier(Name name, Passage passage, int at) {
    return passage.tokens().get(at).term().equals(name.terms().getFirst());
  }

  /** Whether a word ends its noun phrase. */
  private static boolean closes(Passage passage, int at) {
    return !passage.goesOn(at)
        || PAUSE.matcher(passage.after(at)).find()
        || CLOSING.contains(passage.lower(at + 1));
  }

  private static SpreadMention apart(Name name, Passage passage, int first, int last) {
    Concept concept = name.concept();
    return new SpreadMention(
        passage.mention(concept, first, last),
        List.of(passage.mention(concept, first, first), passage.mention(concept, last, last)));
  }
}
