package org.evidenceexplorer.lucene;

import java.util.List;
import org.evidenceexplorer.core.model.Design;

/** Reads designs back from the column of their facet, as their places in the list of all. */
final class Designs {
  private static final List<Design> ALL = List.of(Design.values());

  private Designs() {}

  /** How many designs there are. */
  static int count() {
    return ALL.size();
  }

  static Design at(int place) {
    return ALL.get(place);
  }

  /** The place of the design that each set of a dictionary of designs stands for. */
  static int[] bySet(Dictionary dictionary) {
    int[] places = new int[dictionary.size()];
    for (int set = 0; set < places.length; set++) {
      places[set] = place(dictionary.value(dictionary.set(set)[0]));
    }
    return places;
  }

  private static int place(String key) {
    Design design =
        ALL.stream()
            .filter(candidate -> candidate.key().equals(key))
            .findFirst()
            .orElse(Design.NOT_STATED);
    return ALL.indexOf(design);
  }
}
