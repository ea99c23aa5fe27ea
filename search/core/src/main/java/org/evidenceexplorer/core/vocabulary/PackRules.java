package org.evidenceexplorer.core.vocabulary;

import static org.evidenceexplorer.core.vocabulary.PackShape.quoted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.vocabulary.InvalidTopicPack.Mistake;
import org.evidenceexplorer.core.vocabulary.Located.Fields;
import org.evidenceexplorer.core.vocabulary.Located.Text;

/** What must hold among the concepts of a pack that has the right shape. */
final class PackRules {
  private static final Predicate<String> ID =
      Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*").asMatchPredicate();
  private static final Predicate<String> MESH = Pattern.compile("D\\d{6,9}").asMatchPredicate();

  private final List<Mistake> mistakes = new ArrayList<>();
  private final Map<String, Map<String, Fields>> lists = new LinkedHashMap<>();

  private PackRules(Fields pack) {
    Text id = checkId(pack);
    if (id.value().equals(TopicPack.MESH)) {
      mistakes.add(
          Mistake.of(id, "an id of its own", quoted(id.value()) + ", which is for MeSH itself"));
    }
    Map<String, Fields> all = new HashMap<>();
    Arrays.stream(TopicPack.class.getRecordComponents())
        .filter(component -> component.getType() == List.class)
        .forEach(list -> collect(pack, list.getName(), all));
  }

  static List<Mistake> mistakes(Fields pack) {
    PackRules rules = new PackRules(pack);
    rules.lists.values().forEach(list -> list.values().forEach(rules::checkConcept));
    rules.lists.forEach(rules::checkBroader);
    rules.list("instruments").values().forEach(rules::checkInstrument);
    return rules.mistakes;
  }

  private Map<String, Fields> list(String name) {
    return lists.getOrDefault(name, Map.of());
  }

  private void collect(Fields pack, String list, Map<String, Fields> all) {
    Map<String, Fields> concepts = lists.computeIfAbsent(list, name -> new LinkedHashMap<>());
    pack.objects(list)
        .forEach(concept -> {
          Text id = checkId(concept);
          Fields other = all.putIfAbsent(id.value(), concept);
          if (other != null) {
            mistakes.add(
                Mistake.of(
                    id, "an id of its own", quoted(id.value()) + " as on line " + other.line()));
          }
          concepts.putIfAbsent(id.value(), concept);
        });
  }

  private static Text id(Fields concept) {
    return concept.text("id").orElseThrow();
  }

  private Text checkId(Fields concept) {
    Text id = id(concept);
    if (!ID.test(id.value()) || id.value().equals(Finding.NOT_STATED)) {
      mistakes.add(Mistake.of(id, "an id of lower-case words and hyphens", quoted(id.value())));
    }
    return id;
  }

  private void checkConcept(Fields concept) {
    once(concept.texts("synonyms"), text -> text.value().toLowerCase(Locale.ROOT), "a synonym");
    once(concept.texts("broader"), Text::value, "a broader concept");
    List<Text> descriptors =
        concept.objects("mesh").flatMap(link -> link.text("ui").stream()).toList();
    once(descriptors.stream(), Text::value, "a MeSH descriptor");
    descriptors.stream()
        .filter(ui -> !MESH.test(ui.value()))
        .forEach(ui ->
            mistakes.add(Mistake.of(ui, "a MeSH descriptor such as D002921", quoted(ui.value()))));
  }

  private void once(Stream<Text> texts, Function<Text, String> same, String what) {
    Set<String> seen = new HashSet<>();
    texts
        .filter(text -> !seen.add(same.apply(text)))
        .forEach(text ->
            mistakes.add(
                Mistake.of(text, what + " once in its list", quoted(text.value()) + " again")));
  }

  private void checkBroader(String list, Map<String, Fields> concepts) {
    concepts.forEach((id, concept) -> {
      concept
          .texts("broader")
          .filter(wider -> !concepts.containsKey(wider.value()))
          .forEach(wider ->
              mistakes.add(Mistake.of(wider, "an id in " + quoted(list), quoted(wider.value()))));
      if (wider(id, concepts).contains(id)) {
        mistakes.add(
            Mistake.of(concept, "broader concepts that end", "a circle through " + quoted(id)));
      }
    });
  }

  /** Everything above a concept; the concept itself only if it is above itself. */
  private static Set<String> wider(String start, Map<String, Fields> concepts) {
    Set<String> seen = new HashSet<>();
    List<String> open = new ArrayList<>(next(start, concepts));
    while (!open.isEmpty()) {
      String id = open.removeLast();
      if (seen.add(id)) {
        open.addAll(next(id, concepts));
      }
    }
    return seen;
  }

  private static Set<String> next(String id, Map<String, Fields> concepts) {
    Fields concept = concepts.get(id);
    return concept == null
        ? Set.of()
        : concept.texts("broader").map(Text::value).collect(Collectors.toSet());
  }

  private void checkInstrument(Fields instrument) {
    checkReference(instrument, "condition", "conditions");
    checkReference(instrument, "outcome", "outcomes");
  }

  private void checkReference(Fields concept, String key, String list) {
    concept
        .text(key)
        .filter(id -> !list(list).containsKey(id.value()))
        .ifPresent(id ->
            mistakes.add(
                Mistake.of(
                    id,
                    "an id in %s as %s of %s".formatted(quoted(list), key, id(concept).value()),
                    quoted(id.value()))));
  }
}
