package org.evidenceexplorer.core.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.evidenceexplorer.core.text.Analysis;
import org.junit.jupiter.api.Test;

class NameTreeTest {
  private static final long SEED = Long.getLong("evidence.seed", System.nanoTime());
  private static final List<String> WORDS =
      List.of("pain", "pains", "knee", "hip", "joint", "severe", "TH", "th", "early");
  private static final List<String> GAPS = List.of(" ", " ", " ", " ", "-", ", ", ". ", ": ", "; ");

  private final Random random = new Random(SEED);

  private String words(int most, List<String> gaps) {
    StringBuilder text = new StringBuilder(pick(WORDS));
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(pick(gaps)).append(pick(WORDS));
    }
    return text.toString();
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }

  private Name name(int number) {
    Concept concept =
        new Concept.Comparator("c" + number, "", List.of(), ComparatorKind.ACTIVE, null);
    String written = words(4, List.of(" ", " ", ", "));
    return random.nextBoolean() ? Name.of(concept, written) : Name.ofDescriptor(concept, written);
  }

  private static String found(Name name, int at) {
    return at + " " + name.concept().id() + " " + name.written();
  }

  @Test
  void findsWhatTryingEveryNameAtEveryPlaceFinds() {
    for (int round = 0; round < 300; round++) {
      NameTree tree = new NameTree();
      List<Name> names = new ArrayList<>();
      for (int i = random.nextInt(30); i >= 0; i--) {
        names.add(name(i));
      }
      names.forEach(tree::add);
      String text = words(40, GAPS);
      Passage passage = new Passage(text, Analysis.STEMMED.tokens(text));
      List<String> expected = new ArrayList<>();
      List<String> actual = new ArrayList<>();
      for (int at = 0; at < passage.tokens().size(); at++) {
        int start = at;
        names.stream()
            .filter(name -> name.standsAt(passage, start))
            .forEach(name -> expected.add(found(name, start)));
        tree.each(passage, start, name -> actual.add(found(name, start)));
      }
      assertEquals(
          expected.stream().sorted().toList(),
          actual.stream().sorted().toList(),
          "-Devidence.seed=" + SEED + ", round " + round + ": " + text);
    }
  }
}
