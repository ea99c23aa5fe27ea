package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.Receipt.Rule;
import org.evidenceexplorer.core.model.Stated;
import org.evidenceexplorer.core.vocabulary.Concept;

/** The skin types that a record names; of a range that the vocabulary does not know, none. */
final class SkinTypes {
  static final Rule NAMED = new Rule("skin-type.named", 1);
  private static final double CONFIDENCE = 0.85;
  private static final Pattern RANGE =
      Pattern.compile("^ ?(?:-|to|and|or|,|through) ?(?:type )?(?:[ivx]+|\\d)\\b");

  private SkinTypes() {}

  static List<Stated<String>> of(List<Named> names) {
    List<Stated<String>> types = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Named named : Named.of(Concept.SkinType.class, names)) {
      String id = named.concept().id();
      boolean studied =
          named.sentence().role() != Role.BACKGROUND && !RANGE.matcher(named.after()).find();
      if (studied && seen.add(id)) {
        types.add(new Stated<>(id, named.quote().receipt("skin-type", id, NAMED, CONFIDENCE)));
      }
    }
    return types;
  }
}
