package org.evidenceexplorer.core.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.evidenceexplorer.core.text.Analysis;
import org.evidenceexplorer.core.text.Token;

/**
 * Finds the concepts that a text names, by their labels and synonyms on stemmed terms. The longest
 * name wins: every concept with a name of just that span is found, overlapping shorter names are
 * not. A name stands within one sentence, its words next to each other, without a comma between
 * them.
 *
 * <p>Three forms let other words stand between:
 *
 * <ul>
 *   <li>A synonym written with {@code ...} names its concept where its parts stand in this order in
 *       one sentence, with at most {@value SpreadNames#WIDEST_GAP} words in each gap.
 *   <li>A name of two words, <em>modifier head</em>, is also found as <em>head of modifier</em>:
 *       between them stand only linking words ("from", "caused by", "especially those from"), one
 *       of which says where it comes from, and other modifiers joined by commas, "and" or "or". The
 *       modifier must end its noun phrase.
 *   <li>It is also found where it shares its head: <em>modifier and other head</em>, if <em>other
 *       head</em> is a name too.
 * </ul>
 *
 * <p>A name of a MeSH descriptor stands as it is written there, in the order of speech; a single
 * word of it stands as written or in its plural, since stems of so many words coincide. Where a
 * topic names the same words for a thing of the same kind, the topic's concept is found alone.
 * Descriptors that are confusables hide shorter descriptors, and nothing of a topic.
 *
 * <p>A {@link Concept.Confusable} is never found, and what it overlaps is not either, unless a name
 * of adjacent words is longer. A name in capitals of up to {@value Name#LONGEST_CAPITALS} letters
 * is matched with its case.
 */
public final class ConceptFinder {
  /** The most terms of a name of MeSH that is looked for: longer ones are formulas. */
  private static final int LONGEST_DESCRIPTOR = 10;

  private static final Comparator<Mention> ORDER =
      Comparator.comparingInt(Mention::start).thenComparingInt(Mention::end);

  private final NameTree names = new NameTree();
  private final SpreadNames spreadNames = new SpreadNames();
  private final HeadNames headNames = new HeadNames();

  /** Finds the concepts of a vocabulary. */
  public ConceptFinder(Vocabulary vocabulary) {
    vocabulary
        .concepts()
        .forEach(concept -> {
          if (Vocabulary.isDescriptor(concept)) {
            addDescriptor(concept);
          } else {
            add(concept);
            addNames(concept, vocabulary.descriptorNames(concept));
          }
        });
  }

  /**
   * A concept named in a text.
   *
   * @param start UTF-16 offset, inclusive
   * @param end exclusive
   */
  public record Mention(Concept concept, int start, int end) {
    int length() {
      return end - start;
    }

    private boolean sameSpan(Mention other) {
      return start == other.start && end == other.end;
    }

    /** Whether another mention says the same and more of it. */
    boolean isPartOf(Mention other) {
      return concept.id().equals(other.concept.id())
          && start >= other.start
          && end <= other.end
          && length() < other.length();
    }

    /** Whether it is a descriptor that only hides shorter ones. */
    boolean isOtherDescriptor() {
      return concept instanceof Concept.Confusable && Vocabulary.isDescriptor(concept);
    }

    /** Whether this, which is another descriptor, keeps a shorter one from being found. */
    private boolean hides(Mention other) {
      return Vocabulary.isDescriptor(other.concept) && start <= other.start && end >= other.end;
    }

    /** Whether a topic names the same words for a thing of the same kind, and so says it better. */
    private boolean givesWayTo(Mention other) {
      return Vocabulary.isDescriptor(concept)
          && !Vocabulary.isDescriptor(other.concept)
          && concept.getClass() == other.concept.getClass()
          && sameSpan(other);
    }

    boolean overlaps(Mention other) {
      return start < other.end && other.start < end;
    }
  }

  /** The concepts that a text names, in the text's order. */
  public List<Mention> find(String text) {
    Passage passage = new Passage(text, Analysis.STEMMED.tokens(text));
    List<Mention> adjacent = adjacent(passage);
    List<SpreadMention> apart = new ArrayList<>(spreadNames.find(passage));
    apart.addAll(headNames.find(passage));
    List<SpreadMention> spread = unblocked(apart, adjacent);
    List<Mention> kept = new ArrayList<>(spread.stream().map(SpreadMention::mention).toList());
    for (Mention mention : longest(adjacent)) {
      if (spread.stream().noneMatch(other -> other.sharesWords(mention))) {
        kept.add(mention);
      }
    }
    return kept.stream()
        .filter(mention -> !(mention.concept() instanceof Concept.Confusable))
        .filter(mention -> kept.stream().noneMatch(mention::givesWayTo))
        .distinct()
        .sorted(ORDER)
        .toList();
  }

  private static List<SpreadMention> unblocked(List<SpreadMention> found, List<Mention> adjacent) {
    return found.stream()
        .filter(one -> adjacent.stream().noneMatch(one::isBlockedBy))
        .filter(one -> found.stream().noneMatch(other -> one.mention().isPartOf(other.mention())))
        .toList();
  }

  private List<Mention> adjacent(Passage passage) {
    List<Mention> found = new ArrayList<>();
    List<Token> tokens = passage.tokens();
    for (int at = 0; at < tokens.size(); at++) {
      int start = at;
      names.each(
          passage,
          start,
          name -> {
            int end = tokens.get(start + name.terms().size() - 1).end();
            found.add(new Mention(name.concept(), tokens.get(start).start(), end));
          });
    }
    return found;
  }

  private static List<Mention> longest(List<Mention> found) {
    List<Mention> byLength = new ArrayList<>(found);
    byLength.sort(
        Comparator.comparingInt(Mention::length)
            .reversed()
            .thenComparingInt(mention -> mention.concept() instanceof Concept.Confusable ? 0 : 1)
            .thenComparingInt(Mention::start));
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : byLength) {
      if (kept.stream().allMatch(other -> admits(other, mention))) {
        kept.add(mention);
      }
    }
    return kept;
  }

  private static boolean admits(Mention kept, Mention next) {
    return !kept.overlaps(next)
        || (kept.sameSpan(next) && !(kept.concept() instanceof Concept.Confusable))
        || (kept.isOtherDescriptor() && !kept.hides(next));
  }

  private void add(Concept concept) {
    add(concept, concept.label());
    concept.synonyms().forEach(synonym -> add(concept, synonym));
  }

  private void addDescriptor(Concept concept) {
    addNames(concept, List.of(concept.label()));
    addNames(concept, concept.synonyms());
  }

  /** Adds names as MeSH writes them: only next to each other do their words name the concept. */
  private void addNames(Concept concept, List<String> written) {
    written.stream()
        .flatMap(name -> WordForms.of(concept, name).stream())
        .map(name -> Name.ofDescriptor(concept, name))
        .filter(name -> !name.terms().isEmpty() && name.terms().size() <= LONGEST_DESCRIPTOR)
        .forEach(names::add);
  }

  private void add(Concept concept, String written) {
    if (SpreadNames.isSpread(written)) {
      spreadNames.add(concept, written);
      return;
    }
    Name name = Name.of(concept, written);
    if (!name.terms().isEmpty()) {
      names.add(name);
      headNames.add(name);
    }
  }
}
