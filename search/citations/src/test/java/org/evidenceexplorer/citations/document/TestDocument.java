package org.evidenceexplorer.citations.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.evidenceexplorer.core.model.Claim;
import org.evidenceexplorer.core.model.Valence;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.TopicPack;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document made for the tests, with a small vocabulary and the claims that a reader should find:
 * {@code NAME.txt}, {@code NAME.json} (each concept as id, label, synonyms) and {@code NAME.claims}
 * (each as kind, concepts, text).
 */
record TestDocument(String name, String text, Vocabulary vocabulary, List<Expected> claims) {
  static final List<String> NAMES =
      List.of("pool-exercise", "peppermint", "light-therapy", "copper-bracelets");

  /** A claim that should be found. */
  record Expected(Claim.Kind kind, Set<String> concepts, String text) {}

  static TestDocument named(String name) {
    return new TestDocument(
        name,
        resource(name + ".txt"),
        vocabulary(resource(name + ".json")),
        resource(name + ".claims").lines().map(TestDocument::expected).toList());
  }

  private static Expected expected(String line) {
    List<String> parts = Arrays.asList(line.split(" \\| ", 3));
    return new Expected(
        Claim.Kind.valueOf(parts.get(0)),
        Set.of(parts.get(1).split(", ")),
        parts.get(2).replace("\\n", "\n"));
  }

  private static Vocabulary vocabulary(String json) {
    JsonNode pack = JsonMapper.shared().readTree(json);
    return Vocabulary.of(
        List.of(
            new TopicPack(
                pack.get("id").asString(),
                pack.get("label").asString(),
                concepts(
                    pack,
                    "conditions",
                    (names, more) ->
                        new Concept.Condition(
                            names.get(0),
                            names.get(1),
                            more,
                            List.of(),
                            List.of(),
                            List.of(),
                            null)),
                concepts(
                    pack,
                    "interventions",
                    (names, more) ->
                        new Concept.Intervention(
                            names.get(0), names.get(1), more, List.of(), List.of(), null, null)),
                List.of(),
                concepts(
                    pack,
                    "outcomes",
                    (names, more) ->
                        new Concept.Outcome(
                            names.get(0),
                            names.get(1),
                            more,
                            List.of(),
                            List.of(),
                            Valence.DEPENDS,
                            null)),
                List.of(),
                concepts(
                    pack,
                    "harms",
                    (names, more) ->
                        new Concept.Harm(names.get(0), names.get(1), more, List.of(), null)),
                concepts(
                    pack,
                    "skinTypes",
                    (names, more) ->
                        new Concept.SkinType(names.get(0), names.get(1), more, List.of(), null)),
                List.of())));
  }

  private static <C> List<C> concepts(
      JsonNode pack, String list, BiFunction<List<String>, List<String>, C> make) {
    List<C> concepts = new ArrayList<>();
    for (JsonNode entry : pack.get(list)) {
      List<String> names = new ArrayList<>();
      entry.forEach(name -> names.add(name.asString()));
      concepts.add(make.apply(names, names.subList(2, names.size())));
    }
    return concepts;
  }

  private static String resource(String name) {
    try (InputStream stream = TestDocument.class.getResourceAsStream("/documents/" + name)) {
      return new String(
          Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
