package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidenceexplorer.core.model.MeshHeading;
import org.evidenceexplorer.core.model.Receipt;
import org.evidenceexplorer.core.model.Receipt.Origin;
import org.evidenceexplorer.core.model.Receipt.Rule;
import org.evidenceexplorer.core.model.Receipt.Where;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Conditions and interventions that indexers gave a record. What a study is about is a main point
 * of the record or has a qualifier that says so; a heading that is merely there is only mentioned.
 * Only exact links assign.
 */
final class Headings {
  static final Rule MAIN_POINT = new Rule("heading.main-point", 1);
  static final Rule TREATED = new Rule("heading.treated", 1);
  static final Rule USED = new Rule("heading.used", 1);
  private static final double MAIN = 0.95;
  private static final double QUALIFIED = 0.85;

  /** Qualifiers of a condition that is treated. */
  private static final Set<String> TREATMENT =
      Set.of(
          "drug therapy",
          "therapy",
          "surgery",
          "prevention & control",
          "prevention and control",
          "rehabilitation",
          "radiotherapy",
          "diet therapy",
          "nursing");

  /** Qualifiers of a substance or a treatment that is given. */
  private static final Set<String> GIVEN =
      Set.of(
          "therapeutic use",
          "administration & dosage",
          "administration and dosage",
          "adverse effects");

  private final Vocabulary vocabulary;
  private final Map<String, String> uiByName = new HashMap<>();

  Headings(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    vocabulary
        .concepts()
        .flatMap(concept -> concept.mesh().stream())
        .filter(link -> link.link() == Concept.Link.EXACT)
        .forEach(link -> uiByName.putIfAbsent(link.heading().toLowerCase(Locale.ROOT), link.ui()));
  }

  /** The conditions that a record's headings say it is about. */
  List<Assigned> conditions(Record record) {
    return assigned(record, Concept.Condition.class, "condition", TREATMENT, TREATED);
  }

  /** The interventions. */
  List<Assigned> interventions(Record record) {
    return assigned(record, Concept.Intervention.class, "intervention", GIVEN, USED);
  }

  private <C extends Concept> List<Assigned> assigned(
      Record record, Class<C> kind, String about, Set<String> telling, Rule qualified) {
    List<Assigned> found = new ArrayList<>();
    for (MeshHeading heading : headings(record)) {
      Optional<C> concept = ui(heading).flatMap(ui -> vocabulary.ofDescriptor(kind, ui));
      Rule rule = rule(heading, kind, telling, qualified);
      if (concept.isPresent() && rule != null) {
        found.add(assigned(concept.get(), about, heading, rule));
      }
    }
    return narrowest(found, vocabulary);
  }

  /** Without what is wider than another, and each once. */
  static List<Assigned> narrowest(List<Assigned> all, Vocabulary vocabulary) {
    Map<String, Assigned> byId = new java.util.LinkedHashMap<>();
    all.forEach(one -> byId.putIfAbsent(one.concept().id(), one));
    List<String> ids = List.copyOf(byId.keySet());
    for (String id : ids) {
      vocabulary.withBroader(id).stream().filter(wider -> !wider.equals(id)).forEach(byId::remove);
    }
    return List.copyOf(byId.values());
  }

  private static @Nullable Rule rule(
      MeshHeading heading, Class<?> kind, Set<String> telling, Rule qualified) {
    List<MeshHeading.Part> qualifiers = heading.qualifiers();
    boolean told =
        qualifiers.stream()
            .anyMatch(part -> telling.contains(part.name().toLowerCase(Locale.ROOT)));
    boolean main =
        heading.descriptor().major() || qualifiers.stream().anyMatch(MeshHeading.Part::major);
    boolean substance = kind == Concept.Intervention.class && !qualifiers.isEmpty();
    if (main && (told || !substance)) {
      return MAIN_POINT;
    }
    return told && !onlyHarms(qualifiers) ? qualified : null;
  }

  /** That a thing did harm says not that it was what a study tried. */
  private static boolean onlyHarms(List<MeshHeading.Part> qualifiers) {
    return qualifiers.stream()
            .map(part -> part.name().toLowerCase(Locale.ROOT))
            .filter(GIVEN::contains)
            .allMatch("adverse effects"::equals)
        && qualifiers.stream().anyMatch(part -> part.name().equalsIgnoreCase("adverse effects"));
  }

  private Optional<String> ui(MeshHeading heading) {
    String id = heading.descriptor().id();
    return id != null
        ? Optional.of(id)
        : Optional.ofNullable(uiByName.get(heading.descriptor().name().toLowerCase(Locale.ROOT)));
  }

  /** The headings with their parts; as printed, an asterisk marks a main point. */
  private static List<MeshHeading> headings(Record record) {
    List<MeshHeading> parts = record.details().subjects().mesh();
    return parts.isEmpty() ? record.meshHeadings().stream().map(Headings::parsed).toList() : parts;
  }

  private static MeshHeading parsed(String printed) {
    List<MeshHeading.Part> parts = new ArrayList<>();
    for (String part : printed.split("/", -1)) {
      boolean major = part.startsWith("*");
      parts.add(new MeshHeading.Part(major ? part.substring(1) : part, null, major));
    }
    return new MeshHeading(parts.getFirst(), parts.subList(1, parts.size()));
  }

  private Assigned assigned(Concept concept, String about, MeshHeading heading, Rule rule) {
    Where where = new Where("mesh", null, heading.marked(), ui(heading).orElse(null), null);
    double confidence = rule.equals(MAIN_POINT) ? MAIN : QUALIFIED;
    return new Assigned(
        concept, new Receipt(about, concept.id(), Origin.MESH, where, rule, confidence));
  }
}
