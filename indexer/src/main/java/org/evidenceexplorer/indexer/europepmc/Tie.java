package org.evidenceexplorer.indexer.europepmc;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Notice;
import org.evidenceexplorer.core.model.Notice.Relation;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.formats.prose.Notices;
import org.evidenceexplorer.formats.prose.Prose;
import org.evidenceexplorer.formats.prose.RelationWords;
import org.evidenceexplorer.indexer.json.Json;
import org.jspecify.annotations.Nullable;

/** Reads an entry of {@code commentCorrectionList}. */
final class Tie {
  private Tie() {}

  /** The tie; empty for one that says nothing, and for an entry of the reference list. */
  static Optional<Notice> read(Json tie) {
    String type = Prose.clean(tie.text("type"));
    if (type.isEmpty() || type.equalsIgnoreCase("cites")) {
      return Optional.empty();
    }
    Optional<Key> other = Key.of(tie);
    NavigableSet<Identifier> targets = new TreeSet<>();
    other.flatMap(Tie::identifier).ifPresent(targets::add);
    Relation relation = RelationWords.of(type);
    return Optional.of(
        Notices.of(
            relation,
            targets,
            Prose.orNull(tie.text("reference")),
            note(tie, relation, other, targets.isEmpty())));
  }

  private static Optional<Identifier> identifier(Key key) {
    return switch (key.source()) {
      case Key.MEDLINE -> Identifier.of(Scheme.PMID, key.id());
      case Key.CENTRAL -> Identifier.of(Scheme.PMCID, key.id());
      default -> Optional.empty();
    };
  }

  private static @Nullable String note(
      Json tie, Relation relation, Optional<Key> other, boolean nameless) {
    String words =
        Stream.of(
                Optional.of(tie.text("type")).filter(type -> relation == Relation.OTHER),
                tie.stated("note"),
                other.map(key -> "Europe PMC " + key).filter(key -> nameless))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
    return Prose.orNull(words);
  }
}
