package org.evidenceexplorer.indexer.crossref;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Notice;
import org.evidenceexplorer.core.model.Notice.Relation;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.formats.prose.Prose;
import org.evidenceexplorer.indexer.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The notices on a work ({@code updated-by}), those that it is itself ({@code update-to}), and its
 * preprints. One notice may be listed by the publisher and by Retraction Watch: it is one, and says
 * by whom.
 */
record Ties(Json work) {
  /** What each type of update makes of the work and of the notice. */
  private static final Map<String, Sides> TYPES =
      Map.ofEntries(
          Map.entry("retraction", Sides.RETRACTION),
          Map.entry("withdrawal", Sides.RETRACTION),
          Map.entry("removal", Sides.RETRACTION),
          Map.entry("partialretraction", Sides.PARTIAL_RETRACTION),
          Map.entry("expressionofconcern", Sides.CONCERN),
          Map.entry("concern", Sides.CONCERN),
          Map.entry("correction", Sides.CORRECTION),
          Map.entry("erratum", Sides.CORRECTION),
          Map.entry("corrigendum", Sides.CORRECTION),
          Map.entry("newversion", Sides.VERSION),
          Map.entry("newedition", Sides.VERSION));

  private static final Map<String, String> COLLECTORS =
      Map.of("publisher", "the publisher", "retraction-watch", "Retraction Watch");

  /** A tie, seen from the work and from the notice. */
  private enum Sides {
    RETRACTION(Relation.RETRACTED_BY, Relation.RETRACTS),
    PARTIAL_RETRACTION(Relation.PARTLY_RETRACTED_BY, Relation.PARTLY_RETRACTS),
    CONCERN(Relation.CONCERN_EXPRESSED_BY, Relation.EXPRESSES_CONCERN_ABOUT),
    CORRECTION(Relation.CORRECTED_BY, Relation.CORRECTS),
    VERSION(Relation.UPDATED_BY, Relation.UPDATES),
    OTHER(Relation.OTHER, Relation.OTHER);

    private final Relation ofWork;
    private final Relation ofNotice;

    Sides(Relation ofWork, Relation ofNotice) {
      this.ofWork = ofWork;
      this.ofNotice = ofNotice;
    }
  }

  /** What makes two entries one notice; of other sorts of ties the word counts too. */
  private record Same(Sides sides, Optional<Identifier> other, String word) {}

  /** Whether the work is itself a notice on others. */
  boolean isNotice() {
    return !work.items("update-to").isEmpty();
  }

  Stream<Notice> notices() {
    return Stream.concat(notices("updated-by", false), notices("update-to", true));
  }

  private Stream<Notice> notices(String member, boolean isNotice) {
    SequencedMap<Same, List<Json>> byNotice =
        work.items(member).stream()
            .filter(Json::isObject)
            .collect(
                Collectors.groupingBy(Ties::same, LinkedHashMap::new, Collectors.<Json>toList()));
    return byNotice.entrySet().stream()
        .map(entry -> notice(entry.getKey(), entry.getValue(), isNotice));
  }

  private static Same same(Json update) {
    String type = letters(update.text("type"));
    Sides sides = TYPES.getOrDefault(type, Sides.OTHER);
    return new Same(sides, CrossrefWork.doi(update), sides == Sides.OTHER ? type : "");
  }

  /** {@code expression_of_concern} and {@code Expression of concern} are one word. */
  private static String letters(String type) {
    return type.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
  }

  private static Notice notice(Same same, List<Json> entries, boolean isNotice) {
    NavigableSet<Identifier> targets = new TreeSet<>();
    same.other().ifPresent(targets::add);
    return new Notice(
        isNotice ? same.sides().ofNotice : same.sides().ofWork,
        targets,
        null,
        entries.stream().flatMap(entry -> Stream.ofNullable(day(entry))).findFirst().orElse(null),
        Prose.orNull(note(same, entries)));
  }

  private static @Nullable PartialDate day(Json update) {
    PartialDate parts = CrossrefWork.date(update.at("updated"));
    String time = update.text("updated", "date-time");
    boolean timed = parts == null && time.length() >= 10;
    return timed ? PartialDate.parse(time.substring(0, 10)).orElse(null) : parts;
  }

  private static String note(Same same, List<Json> entries) {
    String said =
        entries.stream()
            .flatMap(entry -> entry.stated("source").stream())
            .map(source -> COLLECTORS.getOrDefault(source, source))
            .distinct()
            .sorted()
            .collect(Collectors.joining(" and "));
    Json first = entries.getFirst();
    String kind =
        first
            .stated("label")
            .or(() -> first.stated("type"))
            .filter(label -> !letters(label).equals(plain(same)))
            .orElse("");
    String source = said.isEmpty() ? "" : "according to " + said;
    return kind.isEmpty() ? source : source.isEmpty() ? kind : kind + ", " + source;
  }

  /** The word that the relation itself says. */
  private static String plain(Same same) {
    return switch (same.sides()) {
      case RETRACTION -> "retraction";
      case CORRECTION -> "correction";
      case CONCERN -> "expressionofconcern";
      case PARTIAL_RETRACTION -> "partialretraction";
      case VERSION, OTHER -> "";
    };
  }

  Stream<Notice> preprints() {
    return Stream.concat(
        related("is-preprint-of", Relation.PREPRINT_OF),
        related("has-preprint", Relation.HAS_PREPRINT));
  }

  private Stream<Notice> related(String member, Relation relation) {
    return work.items("relation", member).stream()
        .filter(other -> other.text("id-type").equals("doi"))
        .flatMap(other -> Identifier.of(Scheme.DOI, other.text("id")).stream())
        .distinct()
        .map(other -> new Notice(relation, new TreeSet<>(List.of(other)), null, null, null));
  }
}
