package org.evidenceexplorer.citations.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Claim;
import org.evidenceexplorer.core.model.HarmStatus;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** What a claim is about, as filters by the kind of concept. */
record About(Claim claim, Vocabulary vocabulary) {
  private <C extends Concept> List<C> named(Class<C> kind) {
    return claim.concepts().stream().flatMap(id -> vocabulary.concept(kind, id).stream()).toList();
  }

  Filters conditions() {
    return Filters.any(Facet.CONDITION, named(Concept.Condition.class));
  }

  Filters outcomes() {
    Stream<Concept> measured =
        named(Concept.Instrument.class).stream()
            .map(Concept.Instrument::outcome)
            .flatMap(id -> vocabulary.concept(Concept.Outcome.class, id).stream());
    return Filters.any(
        Facet.OUTCOME,
        Stream.concat(named(Concept.Outcome.class).stream(), measured).distinct().toList());
  }

  Filters skinTypes() {
    return Filters.any(Facet.SKIN_TYPE, named(Concept.SkinType.class));
  }

  List<Filters> interventions() {
    return named(Concept.Intervention.class).stream()
        .map(intervention -> Filters.any(Facet.INTERVENTION, List.of(intervention)))
        .toList();
  }

  String[] harm(HarmStatus... statuses) {
    List<Concept.Harm> harms = named(Concept.Harm.class);
    return Arrays.stream(statuses)
        .flatMap(status ->
            harms.isEmpty()
                ? Stream.of(status.key())
                : harms.stream().map(harm -> status.key() + "." + harm.id()))
        .toArray(String[]::new);
  }

  String harms() {
    String labels =
        named(Concept.Harm.class).stream().map(Concept::label).collect(Collectors.joining(" or "));
    return labels.isEmpty() ? "any harm" : labels;
  }

  String harmsCapital() {
    String words = harms();
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
