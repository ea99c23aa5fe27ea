package org.evidenceexplorer.core.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.vocabulary.ConceptFinder.Mention;

/** The forms of names that let other words stand between; see {@link ConceptFinder}. */
final class NameForms {
  /** The most words in a gap of a name with {@code ...}, and between a head and its modifier. */
  static final int WIDEST_GAP = 6;

  private static final Pattern GAP = Pattern.compile("\\s*(\\.\\.\\.|\\u2026)\\s*");

  private static final Pattern PAUSE = Pattern.compile("[,:()\\u2013\\u2014]");

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

  private static final Set<String> CONJUNCTIONS = Set.of("and", "or", "and/or", "as", "well");

  /** Words that may follow a modifier that ends its noun phrase. */
  private static final Set<String> CLOSING =
      Set.of(
          "and", "or", "in", "on", "at", "with", "without", "is", "are", "was", "were", "can",
          "may", "will", "that", "which", "who", "but", "than", "for", "by", "after", "before",
          "during", "as", "to", "when", "while", "if");

  private final List<Spread> spread = new ArrayList<>();
  private final Map<String, List<Name>> byHead = new LinkedHashMap<>();

  /** A name of several parts, in order. */
  private record Spread(Concept concept, List<Name> parts) {}

  /** Takes a name that is written with gaps; false if it is not. */
  boolean addSpread(Concept concept, String written) {
    List<Name> parts =
        GAP.splitAsStream(written)
            .map(part -> Name.of(concept, part))
            .filter(part -> !part.terms().isEmpty())
            .toList();
    boolean gaps = GAP.matcher(written).find();
    if (gaps && parts.size() > 1) {
      spread.add(new Spread(concept, parts));
    }
    return gaps;
  }

  /** Takes a name whose words stand next to each other. */
  void add(Name name) {
    if (name.terms().size() == 2 && !(name.concept() instanceof Concept.Confusable)) {
      byHead.computeIfAbsent(name.terms().getLast(), head -> new ArrayList<>()).add(name);
    }
  }

  /** The concepts that a passage names in one of these forms. */
  List<Mention> find(Passage passage) {
    List<Mention> found = new ArrayList<>();
    for (Spread name : spread) {
      for (int at = 0; at < passage.tokens().size(); at++) {
        if (name.parts().getFirst().standsAt(passage, at)) {
          int start = at;
          end(name, passage, at)
              .ifPresent(last -> found.add(mention(name.concept(), passage, start, last)));
        }
      }
    }
    for (int head = 0; head < passage.tokens().size(); head++) {
      for (Name name : byHead.getOrDefault(passage.tokens().get(head).term(), List.of())) {
        headFirst(name, passage, head, found);
        sharedHead(name, passage, head, found);
      }
    }
    return found;
  }

  private static OptionalInt end(Spread name, Passage passage, int at) {
    int next = at + name.parts().getFirst().terms().size();
    for (Name part : name.parts().subList(1, name.parts().size())) {
      int gap = 0;
      while (gap <= WIDEST_GAP
          && next < passage.tokens().size()
          && passage.goesOn(next - 1)
          && !part.standsAt(passage, next)) {
        gap++;
        next++;
      }
      if (gap > WIDEST_GAP || !part.standsAt(passage, next) || !passage.goesOn(next - 1)) {
        return OptionalInt.empty();
      }
      next += part.terms().size();
    }
    return OptionalInt.of(next - 1);
  }

  /** <em>head from modifier</em>, <em>head, especially those from other or modifier</em>. */
  private static void headFirst(Name name, Passage passage, int head, List<Mention> found) {
    String modifier = name.terms().getFirst();
    boolean origin = false;
    int others = 0;
    for (int at = head + 1;
        at < passage.tokens().size() && at - head <= WIDEST_GAP + 1 && passage.goesOn(at - 1);
        at++) {
      String word = lower(passage, at);
      if (origin && passage.tokens().get(at).term().equals(modifier)) {
        if (closes(passage, at)) {
          found.add(mention(name.concept(), passage, head, at));
        }
        return;
      }
      if (ORIGINS.contains(word)) {
        origin = true;
      } else if (!LINKS.contains(word) && !CONJUNCTIONS.contains(word)) {
        others = origin && closes(passage, at) ? others + 1 : WIDEST_GAP;
      }
      if (others > 3) {
        return;
      }
    }
  }

  /** <em>modifier and other head</em>, where <em>other head</em> is a name too. */
  private void sharedHead(Name name, Passage passage, int head, List<Mention> found) {
    if (head < 3 || !isName(passage, head - 1, head)) {
      return;
    }
    int at = head - 2;
    boolean conjunction = false;
    for (int steps = 0; at >= 0 && steps < WIDEST_GAP && passage.goesOn(at); steps++, at--) {
      boolean joins = CONJUNCTIONS.contains(lower(passage, at));
      conjunction |= joins;
      if (joins) {
        continue;
      }
      boolean item = passage.after(at).indexOf(',') >= 0 || joinsNext(passage, at);
      if (!item || !conjunction) {
        return;
      }
      if (passage.tokens().get(at).term().equals(name.terms().getFirst())) {
        found.add(mention(name.concept(), passage, at, head));
        int modifier = head - 1;
        others(passage, modifier, head, at, found);
        return;
      }
    }
  }

  /** The nearer names of the same head, over the same words, so that none hides the other. */
  private void others(Passage passage, int modifier, int head, int start, List<Mention> found) {
    for (Name other : byHead.getOrDefault(passage.tokens().get(head).term(), List.of())) {
      if (other.standsAt(passage, modifier)) {
        found.add(mention(other.concept(), passage, start, head));
      }
    }
  }

  private boolean isName(Passage passage, int modifier, int head) {
    return byHead.getOrDefault(passage.tokens().get(head).term(), List.of()).stream()
        .anyMatch(other -> other.standsAt(passage, modifier));
  }

  private static boolean joinsNext(Passage passage, int at) {
    return at + 1 < passage.tokens().size() && CONJUNCTIONS.contains(lower(passage, at + 1));
  }

  private static boolean closes(Passage passage, int at) {
    return !passage.goesOn(at)
        || PAUSE.matcher(passage.after(at)).find()
        || CLOSING.contains(lower(passage, at + 1));
  }

  private static String lower(Passage passage, int token) {
    return passage.word(token).toLowerCase(Locale.ROOT);
  }

  private static Mention mention(Concept concept, Passage passage, int first, int last) {
    return new Mention(
        concept, passage.tokens().get(first).start(), passage.tokens().get(last).end());
  }
}
