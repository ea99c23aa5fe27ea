package org.evidenceexplorer.indexer.crossref;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.indexer.json.Json;

/** Licences of works in the words that Europe PMC uses for them: {@code cc by-nc 4.0}. */
final class Licences {
  private static final Pattern COMMONS =
      Pattern.compile(
          "(?i)https?://(?:www\\.)?creativecommons\\.org/licenses/([a-z]{2}(?:-[a-z]{2}){0,2})/(\\d\\.\\d).*");
  private static final Pattern PUBLIC_DOMAIN =
      Pattern.compile("(?i)https?://(?:www\\.)?creativecommons\\.org/publicdomain/.*");

  /** Versions that the licence of the published work covers; others are manuscripts or mining. */
  private static final Set<String> PUBLISHED = Set.of("vor", "unspecified", "");

  private Licences() {}

  /** The licence of the published work; empty if none is stated that is known here. */
  static Optional<String> of(Json work) {
    return work.items("license").stream()
        .filter(licence -> PUBLISHED.contains(licence.text("content-version")))
        .flatMap(licence -> named(licence.text("URL")).stream())
        .findFirst();
  }

  private static Optional<String> named(String url) {
    Matcher commons = COMMONS.matcher(url);
    if (commons.matches()) {
      return Optional.of(
          "cc %s %s".formatted(commons.group(1).toLowerCase(Locale.ROOT), commons.group(2)));
    }
    return PUBLIC_DOMAIN.matcher(url).matches() ? Optional.of("cc0") : Optional.empty();
  }
}
