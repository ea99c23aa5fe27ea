package org.evidenceexplorer.core.vocabulary;

import java.util.List;
import org.evidenceexplorer.core.vocabulary.ConceptFinder.Mention;

/**
 * A concept named by words that others stand between.
 *
 * @param mention from the first of the words to the last
 * @param parts the words themselves, run by run: what stands between them may name other concepts
 */
record SpreadMention(Mention mention, List<Mention> parts) {
  /** Whether a name of adjacent words shares a word with this. */
  boolean sharesWords(Mention adjacent) {
    return parts.stream().anyMatch(adjacent::overlaps);
  }

  /** A confusable or a longer name of adjacent words stands in the way. */
  boolean isBlockedBy(Mention adjacent) {
    return sharesWords(adjacent)
        && !adjacent.isOtherDescriptor()
        && (adjacent.concept() instanceof Concept.Confusable
            || adjacent.length() > mention.length());
  }
}
