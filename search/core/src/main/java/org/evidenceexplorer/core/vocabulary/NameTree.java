package org.evidenceexplorer.core.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.evidenceexplorer.core.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Names by their terms, one term a step: a passage is read once, however many names there are. Most
 * places have one next term, so that a map is made only where there are more.
 */
final class NameTree {
  private final List<Name> names = new ArrayList<>(0);
  private @Nullable String onlyTerm;
  private @Nullable NameTree onlyNext;
  private @Nullable Map<String, NameTree> next;

  void add(Name name) {
    NameTree place = this;
    for (String term : name.terms()) {
      place = place.begin(term);
    }
    place.names.add(name);
  }

  private NameTree begin(String term) {
    NameTree known = next(term);
    return known == null ? append(term) : known;
  }

  private NameTree append(String term) {
    NameTree begun = new NameTree();
    if (next != null) {
      next.put(term, begun);
    } else if (onlyTerm == null || onlyNext == null) {
      onlyTerm = term;
      onlyNext = begun;
    } else {
      next = new HashMap<>(Map.of(onlyTerm, onlyNext, term, begun));
    }
    return begun;
  }

  private @Nullable NameTree next(String term) {
    if (next != null) {
      return next.get(term);
    }
    return term.equals(onlyTerm) ? onlyNext : null;
  }

  /** Takes every name that stands in a passage from this token on. */
  void each(Passage passage, int start, Consumer<Name> found) {
    List<Token> tokens = passage.tokens();
    NameTree place = next(tokens.get(start).term());
    for (int at = start + 1; place != null; at++) {
      for (Name name : place.names) {
        if (name.fits(passage, start)) {
          found.accept(name);
        }
      }
      place = at < tokens.size() ? place.next(tokens.get(at).term()) : null;
    }
  }
}
