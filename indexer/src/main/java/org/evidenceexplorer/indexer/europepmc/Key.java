package org.evidenceexplorer.indexer.europepmc;

import java.util.Optional;
import java.util.regex.Pattern;
import org.evidenceexplorer.indexer.json.Json;

/**
 * The name of a record in Europe PMC: where it was taken from, and its id there.
 *
 * @param source such as {@code MED} for PubMed
 */
record Key(String source, String id) {
  static final String MEDLINE = "MED";
  static final String CENTRAL = "PMC";
  static final String PREPRINTS = "PPR";

  private static final Pattern SOURCE = Pattern.compile("[A-Z]{3}");
  private static final Pattern ID = Pattern.compile("[\\w./-]{1,100}");

  /** The name that a result or a matched reference states. */
  static Optional<Key> of(Json row) {
    String source = row.text("source").strip();
    String id = row.text("id").strip();
    return SOURCE.matcher(source).matches() && ID.matcher(id).matches()
        ? Optional.of(new Key(source, id))
        : Optional.empty();
  }

  /** Reads what {@link #toString} writes. */
  static Optional<Key> parse(String text) {
    String[] parts = text.split(":", 2);
    return parts.length == 2 && SOURCE.matcher(parts[0]).matches() && ID.matcher(parts[1]).matches()
        ? Optional.of(new Key(parts[0], parts[1]))
        : Optional.empty();
  }

  boolean isPreprint() {
    return source.equals(PREPRINTS);
  }

  @Override
  public String toString() {
    return source + ":" + id;
  }
}
