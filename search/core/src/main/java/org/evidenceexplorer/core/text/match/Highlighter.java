package org.evidenceexplorer.core.text.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidenceexplorer.core.model.Summary;
import org.evidenceexplorer.core.query.Query;
import org.evidenceexplorer.core.query.Snippet;
import org.evidenceexplorer.core.schema.Field;
import org.evidenceexplorer.core.text.Analysis;
import org.evidenceexplorer.core.text.Token;

/**
 * Shows where a text matches a question, for every engine and page alike. Marks whole words; the
 * words of a phrase only where the phrase stands.
 */
public final class Highlighter {
  /** The most sentences shown of a summary. */
  private static final int MOST_SENTENCES = 2;

  private final Sought sought;

  private Highlighter(Sought sought) {
    this.sought = sought;
  }

  /** The highlighter for a question. */
  public static Highlighter of(Query query) {
    return new Highlighter(Sought.by(query));
  }

  /** Whether the question has no word to look for, so that nothing is ever marked. */
  public boolean isEmpty() {
    return sought.things().isEmpty();
  }

  /** The whole of a text of this field, its matches marked. */
  public Snippet mark(Field field, String text) {
    return passage(field, text, 0, text.length()).whole();
  }

  /**
   * The one or two sentences of a summary that match best, in its order; empty if none matches. The
   * second one is there only if it matches something that the first does not.
   */
  public List<Snippet> snippets(Summary summary) {
    if (isEmpty()) {
      return List.of();
    }
    List<Passage> sentences =
        summary.sections().stream().flatMap(section -> sentences(section).stream()).toList();
    List<Passage> best = best(sentences);
    return sentences.stream().filter(best::contains).map(Passage::shortened).toList();
  }

  private List<Passage> sentences(Summary.Section section) {
    return Sentences.of(section.text()).stream()
        .map(sentence -> passage(Field.SUMMARY, section.text(), sentence.start(), sentence.end()))
        .toList();
  }

  private static List<Passage> best(List<Passage> passages) {
    List<Passage> chosen = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    while (chosen.size() < MOST_SENTENCES) {
      Optional<Passage> next =
          passages.stream()
              .filter(passage -> passage.news(seen) > 0)
              .reduce((a, b) -> b.news(seen) > a.news(seen) ? b : a);
      if (next.isEmpty()) {
        break;
      }
      chosen.add(next.get());
      next.get().marks().forEach(mark -> seen.add(mark.thing()));
    }
    return chosen;
  }

  private Passage passage(Field field, String text, int start, int end) {
    String part = text.substring(start, end);
    List<Token> tokens = Analysis.EXACT.tokens(part);
    List<Passage.Mark> marks = new ArrayList<>();
    for (Sought.Match match : sought.in(field, part)) {
      marks.add(
          new Passage.Mark(
              match.thing(),
              start + tokens.get(match.first()).start(),
              start + tokens.get(match.last()).end()));
    }
    return new Passage(text, start, end, marks);
  }
}
