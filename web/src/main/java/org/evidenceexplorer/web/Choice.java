package org.evidenceexplorer.web;

import java.util.Arrays;
import java.util.List;
import org.evidenceexplorer.core.model.Term;
import org.evidenceexplorer.core.schema.Facet;

/** One of several things that a control offers. */
record Choice(String value, String label, boolean chosen) {

  static <T extends Term> List<Choice> of(T[] terms, T chosen) {
    return Arrays.stream(terms)
        .map(term -> new Choice(term.key(), term.label(), term.equals(chosen)))
        .toList();
  }

  /** The facets by which a map can be laid out. */
  static List<Choice> of(Facet chosen) {
    return Arrays.stream(Facet.values())
        .filter(facet -> facet != Facet.SET_ASIDE)
        .map(facet -> new Choice(facet.key(), facet.label(), facet == chosen))
        .toList();
  }
}
