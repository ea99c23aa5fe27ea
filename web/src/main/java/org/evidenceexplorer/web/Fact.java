package org.evidenceexplorer.web;

import java.util.ArrayList;
import java.util.List;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Stated;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A fact of a study with what it was read from. */
record Fact(String name, String value, List<ReceiptLine> receipts) {
  Fact {
    receipts = List.copyOf(receipts);
  }

  /** The facts of a study in the order in which its page shows them. */
  static List<Fact> of(Study study, Vocabulary vocabulary) {
    Classification known = study.classification();
    List<Fact> facts = new ArrayList<>();
    facts.add(design(known.design()));
    facts.add(people(known.participants()));
    facts.addAll(skinTypes(known, vocabulary));
    known
        .details()
        .forEach(detail -> facts.add(fact(Numbers.sentence(detail.name()), detail.stated())));
    return facts;
  }

  private static Fact design(@Nullable Stated<Design> design) {
    return design == null
        ? notStated("Study design")
        : new Fact("Study design", design.value().label(), receipts(design));
  }

  private static Fact people(@Nullable Stated<Integer> people) {
    return people == null
        ? notStated("Number of people")
        : new Fact("Number of people", Numbers.of(people.value()), receipts(people));
  }

  private static List<Fact> skinTypes(Classification known, Vocabulary vocabulary) {
    return known.skinTypes().stream()
        .map(type -> new Fact("Skin type", vocabulary.label(type.value()), receipts(type)))
        .toList();
  }

  private static Fact fact(String name, Stated<String> stated) {
    return new Fact(name, Numbers.sentence(stated.value()), receipts(stated));
  }

  private static Fact notStated(String name) {
    return new Fact(name, "Not stated", List.of());
  }

  private static List<ReceiptLine> receipts(Stated<?> stated) {
    return List.of(ReceiptLine.of(stated.receipt()));
  }
}
