package org.evidenceexplorer.core.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.evidenceexplorer.core.text.Analysis;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * Adds to the words of a question the other names of the concepts that they name, and to MeSH
 * headings the narrower ones. Words in quotes, exact words, words of one field and all that is
 * forbidden stay as they are.
 */
final class Expander {
  private final Vocabulary vocabulary;
  private final ConceptNames names;
  private final Widening widening;
  private final List<Expansion> expansions = new ArrayList<>();
  private final Map<String, List<Query>> done = new HashMap<>();

  Expander(Vocabulary vocabulary, Widening widening) {
    this.vocabulary = vocabulary;
    this.names = ConceptNames.of(vocabulary);
    this.widening = widening;
  }

  /** What was or could be added so far, in the order of the question. */
  List<Expansion> expansions() {
    return List.copyOf(expansions);
  }

  /** A question with all that its words gain. */
  Query expand(Query query) {
    return switch (query) {
      case Query.Word _ -> isPlain(query) ? either(run(List.of(query), Words.ALL)) : query;
      case Query.Value value -> heading(value);
      case Query.And(List<Query> clauses) -> all(run(clauses, Words.ALL));
      case Query.Or(List<Query> clauses) -> new Query.Or(run(clauses, Words.ANY));
      case Query.Everything _,
          Query.Phrase _,
          Query.Prefix _,
          Query.Near _,
          Query.Published _,
          Query.Not _ ->
          query;
    };
  }

  private static Query all(List<Query> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
  }

  private static Query either(List<Query> parts) {
    return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
  }

  /** Clauses beside each other; the longest run of words that names a concept goes first. */
  private List<Query> run(List<Query> clauses, Words words) {
    List<Query> expanded = new ArrayList<>();
    for (int at = 0; at < clauses.size(); ) {
      if (!isPlain(clauses.get(at))) {
        expanded.add(expand(clauses.get(at++)));
        continue;
      }
      int end = endOfName(clauses, at);
      List<Query> run = clauses.subList(at, Math.max(end, at + 1));
      List<Query> added = end > at ? added(run) : List.of();
      if (added.isEmpty()) {
        expanded.addAll(run);
      } else if (words == Words.ANY) {
        expanded.addAll(run);
        expanded.addAll(added);
      } else {
        List<Query> either = new ArrayList<>();
        either.add(run.size() == 1 ? run.getFirst() : new Query.And(run));
        either.addAll(added);
        expanded.add(new Query.Or(either));
      }
      at += run.size();
    }
    return expanded;
  }

  private static boolean isPlain(Query query) {
    return query instanceof Query.Word(String _, Scope scope, boolean exact)
        && scope == Scope.ANYWHERE
        && !exact;
  }

  /** Where the longest name ends that begins here; where it begins if none does. */
  private int endOfName(List<Query> clauses, int start) {
    List<String> terms = new ArrayList<>();
    int found = start;
    for (int end = start; end < clauses.size() && isPlain(clauses.get(end)); end++) {
      terms.addAll(Analysis.STEMMED.terms(text(clauses.get(end))));
      if (terms.size() > names.longest()) {
        break;
      }
      if (!names.named(terms).isEmpty()) {
        found = end + 1;
      }
    }
    return found;
  }

  private static String text(Query word) {
    return word instanceof Query.Word(String text, Scope _, boolean _) ? text : "";
  }

  /** What words gain is the same wherever they stand. */
  private List<Query> added(List<Query> run) {
    String typed = String.join(" ", run.stream().map(Expander::text).toList());
    List<Query> known = done.get(typed);
    if (known != null) {
      return known;
    }
    List<Query> added = found(typed);
    done.put(typed, added);
    return added;
  }

  private List<Query> found(String typed) {
    List<String> terms = Analysis.STEMMED.terms(typed);
    List<Query> added = new ArrayList<>();
    Set<String> seen = new HashSet<>(Set.of(String.join(" ", terms)));
    for (Concept concept : names.named(terms)) {
      List<Expansion.Name> found = new ArrayList<>();
      synonyms(concept, concept, found, seen);
      narrower(concept).forEach(narrow -> synonyms(concept, narrow, found, seen));
      keep(typed, concept, found).stream()
          .filter(Expansion.Name::on)
          .forEach(name -> added.add(new Query.Phrase(name.text(), Scope.ANYWHERE, false)));
    }
    return added;
  }

  private Stream<Concept> narrower(Concept concept) {
    return vocabulary.withNarrower(concept.id()).stream()
        .skip(1)
        .flatMap(id -> vocabulary.concept(id).stream());
  }

  private void synonyms(
      Concept meant, Concept named, List<Expansion.Name> found, Set<String> seen) {
    for (Map.Entry<String, String> name : names.names(named).entrySet()) {
      if (seen.add(String.join(" ", Analysis.STEMMED.terms(name.getValue())))) {
        found.add(
            new Expansion.Name(
                name.getKey(),
                name.getValue(),
                meant.equals(named) ? Expansion.Kind.SYNONYM : Expansion.Kind.NARROWER,
                source(named, name.getValue()),
                named.label(),
                widening.takesIn(name.getKey())));
      }
    }
  }

  private static Expansion.Source source(Concept concept, String name) {
    boolean topic =
        !Vocabulary.isDescriptor(concept)
            && (concept.label().equals(name) || concept.synonyms().contains(name));
    return topic ? Expansion.Source.TOPIC : Expansion.Source.MESH;
  }

  /** Remembers what was found, up to the limit. */
  private List<Expansion.Name> keep(String typed, Concept concept, List<Expansion.Name> found) {
    int most = Math.min(Expansion.MOST_NAMES, Expansion.MOST_IN_ALL - names());
    List<Expansion.Name> kept = found.stream().limit(Math.max(0, most)).toList();
    Expansion expansion =
        new Expansion(typed, concept.id(), concept.label(), kept, found.size() - kept.size());
    if (expansions.contains(expansion)) {
      return kept;
    }
    if (!found.isEmpty()) {
      expansions.add(expansion);
    }
    return kept;
  }

  private int names() {
    return expansions.stream().mapToInt(expansion -> expansion.names().size()).sum();
  }

  /** A heading with the narrower ones, each with the same qualifier. */
  private Query heading(Query.Value value) {
    Scope alone =
        switch (value.scope()) {
          case HEADING -> Scope.HEADING_ALONE;
          case MAJOR_HEADING -> Scope.MAJOR_HEADING_ALONE;
          default -> value.scope();
        };
    if (alone == value.scope()) {
      return value;
    }
    int slash = value.text().indexOf('/');
    String descriptor = slash < 0 ? value.text() : value.text().substring(0, slash);
    String qualifier = value.text().substring(descriptor.length());
    List<Query> either = new ArrayList<>(List.of(value));
    for (Concept concept : names.ofHeading(descriptor)) {
      keep(value.text(), concept, headings(concept, descriptor)).stream()
          .filter(Expansion.Name::on)
          .forEach(name -> either.add(new Query.Value(name.text() + qualifier, alone)));
    }
    return either(either);
  }

  private List<Expansion.Name> headings(Concept concept, String descriptor) {
    Set<String> seen = new HashSet<>(Set.of(ConceptNames.key(descriptor)));
    return narrower(concept)
        .flatMap(narrow -> narrow.mesh().stream())
        .filter(link -> link.link() == Concept.Link.EXACT)
        .map(Concept.MeshLink::heading)
        .filter(heading -> seen.add(ConceptNames.key(heading)))
        .map(heading -> {
          String key = ConceptNames.key(heading);
          return new Expansion.Name(
              key,
              heading,
              Expansion.Kind.NARROWER,
              Expansion.Source.MESH,
              heading,
              widening.takesIn(key));
        })
        .toList();
  }
}
