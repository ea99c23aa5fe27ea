package org.evidenceexplorer.core.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names that a vocabulary writes with gaps: {@code pain ... groin}. */
final class SpreadNames {
  /** The most words in a gap. */
  static final int WIDEST_GAP = 8;

  private static final Pattern GAP = Pattern.compile("\\s*(\\.\\.\\.|\\u2026)\\s*");

  private final List<Spread> names = new ArrayList<>();

  /** A name of several parts, in order. */
  private record Spread(Concept concept, List<Name> parts) {}

  static boolean isSpread(String written) {
    return GAP.matcher(written).find();
  }

  void add(Concept concept, String written) {
    List<Name> parts =
        GAP.splitAsStream(written)
            .map(part -> Name.of(concept, part))
            .filter(part -> !part.terms().isEmpty())
            .toList();
    if (parts.size() > 1) {
      names.add(new Spread(concept, parts));
    }
  }

  /** The concepts that a passage names so. */
  List<SpreadMention> find(Passage passage) {
    List<SpreadMention> found = new ArrayList<>();
    for (Spread name : names) {
      for (int at = 0; at < passage.tokens().size(); at++) {
        find(name, passage, at).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<SpreadMention> find(Spread name, Passage passage, int start) {
    List<ConceptFinder.Mention> parts = new ArrayList<>();
    int next = start;
    for (Name part : name.parts()) {
      int at = parts.isEmpty() ? start : within(part, passage, next);
      if (at < 0 || !part.standsAt(passage, at)) {
        return Optional.empty();
      }
      next = at + part.terms().size();
      parts.add(passage.mention(name.concept(), at, next - 1));
    }
    return Optional.of(new SpreadMention(passage.mention(name.concept(), start, next - 1), parts));
  }

  /** Where a part stands, from here on in the sentence; -1 if nowhere near. */
  private static int within(Name part, Passage passage, int from) {
    for (int at = from; at <= from + WIDEST_GAP && passage.goesOn(at - 1); at++) {
      if (part.standsAt(passage, at)) {
        return at;
      }
    }
    return -1;
  }
}
