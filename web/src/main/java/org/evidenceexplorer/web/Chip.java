package org.evidenceexplorer.web;

import java.util.ArrayList;
import java.util.List;
import org.evidenceexplorer.core.query.Match;
import org.evidenceexplorer.core.query.Question;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Selection;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * Something that narrows an answer, and the address of the answer without it.
 *
 * @param about what it narrows, such as a facet's name
 * @param excludes whether it leaves out what it names
 */
record Chip(String about, String words, boolean excludes, String without) {
  /** The most characters of a question that a chip shows. */
  private static final int LONGEST = 200;

  /** What {@link #about} says of the words of a question. */
  static final String WORDS = "Words";

  /** What narrows a request, in order; what is set aside by default is {@link SetAside}'s. */
  static List<Chip> of(SearchRequest request, Address address, Vocabulary vocabulary) {
    List<Chip> chips = new ArrayList<>();
    if (!request.text().isEmpty()) {
      chips.add(
          new Chip(WORDS, shortened(request.text()), false, address.of(withoutWords(request))));
    }
    request
        .selections()
        .forEach((facet, selection) -> {
          for (String value : selection.included()) {
            chips.add(chip(request, facet, value, false, address, vocabulary));
          }
          if (facet != Facet.SET_ASIDE) {
            for (String value : selection.excluded()) {
              chips.add(chip(request, facet, value, true, address, vocabulary));
            }
          }
        });
    return chips;
  }

  private static String shortened(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  private static Chip chip(
      SearchRequest request,
      Facet facet,
      String value,
      boolean excludes,
      Address address,
      Vocabulary vocabulary) {
    Selection selection = request.selection(facet);
    boolean all = !excludes && selection.match() == Match.ALL && selection.included().size() > 1;
    return new Chip(
        all ? facet.label() + " (all of)" : facet.label(),
        facet.label(value, vocabulary),
        excludes,
        address.of(request.with(facet, remaining(selection, value, facet))));
  }

  /** Without its last value a facet asks for nothing, and how to match no longer matters. */
  private static Selection remaining(Selection selection, String value, Facet facet) {
    Selection rest = selection.without(value);
    if (facet == Facet.SET_ASIDE) {
      return rest.excluding(value);
    }
    return rest.included().isEmpty() ? rest.matching(Match.ANY) : rest;
  }

  /** The request for every study that its filters leave. */
  static SearchRequest withoutWords(SearchRequest request) {
    return request.with(Question.EVERYTHING);
  }
}
