package org.evidenceexplorer.core.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One identifier in canonical form, written {@code scheme:value}: two identifiers are equal exactly
 * if they name the same thing. DOIs are compared without case (DOI Handbook 2.4) and kept in lower
 * case; a PMID has no leading zeros.
 */
public record Identifier(Scheme scheme, String value) implements Comparable<Identifier> {
  /** The longest identifier accepted, in characters. */
  public static final int LONGEST = 512;

  private static final Comparator<Identifier> ORDER =
      Comparator.comparing(Identifier::scheme).thenComparing(Identifier::value);
  private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(\\.\\d+)*/\\S+");
  private static final Pattern NCT = Pattern.compile("NCT\\d{8}");
  private static final Pattern PMCID = Pattern.compile("PMC\\d{1,9}");
  private static final Pattern PMID = Pattern.compile("[1-9]\\d{0,8}");
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{16}");
  private static final Pattern REGISTRATION = Pattern.compile("[\\p{Graph}&&[^:]][\\p{Graph} ]*");

  public Identifier {
    value = canonical(scheme, value.strip());
    if (value.length() > LONGEST || !shape(scheme).matcher(value).matches()) {
      throw new IllegalArgumentException(
          "identifier of scheme %s expected, found \"%s\"".formatted(scheme.key(), shown(value)));
    }
  }

  /**
   * Reads {@code scheme:value}, or a bare PMID, PMCID, DOI (also as a link) or NCT number.
   *
   * @return empty if the text is no identifier
   */
  public static Optional<Identifier> parse(String text) {
    String stripped = text.strip();
    for (Scheme scheme : Scheme.values()) {
      String prefix = scheme.key() + ":";
      if (stripped.regionMatches(true, 0, prefix, 0, prefix.length())) {
        return of(scheme, stripped.substring(prefix.length()));
      }
    }
    return Arrays.stream(Scheme.values())
        .filter(scheme -> scheme != Scheme.REGISTRATION && scheme != Scheme.HASH)
        .flatMap(scheme -> of(scheme, stripped).stream())
        .findFirst();
  }

  /** An identifier of this scheme, or empty if the value does not have its form. */
  public static Optional<Identifier> of(Scheme scheme, String value) {
    String canonical = canonical(scheme, value.strip());
    return canonical.length() <= LONGEST && shape(scheme).matcher(canonical).matches()
        ? Optional.of(new Identifier(scheme, canonical))
        : Optional.empty();
  }

  @JsonCreator
  static Identifier fromJson(String text) {
    return parse(text)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "scheme:value expected, found \"%s\"".formatted(shown(text))));
  }

  private static String canonical(Scheme scheme, String value) {
    return switch (scheme) {
      case DOI ->
          value
              .replaceFirst("(?i)^(https?://(dx\\.)?doi\\.org/|doi:\\s*)", "")
              .toLowerCase(Locale.ROOT);
      case PMID -> value.replaceFirst("^0+(?=\\d)", "");
      case NCT, PMCID -> value.toUpperCase(Locale.ROOT);
      case HASH -> value.toLowerCase(Locale.ROOT);
      case REGISTRATION -> value;
    };
  }

  private static Pattern shape(Scheme scheme) {
    return switch (scheme) {
      case DOI -> DOI;
      case PMID -> PMID;
      case NCT -> NCT;
      case PMCID -> PMCID;
      case HASH -> HASH;
      case REGISTRATION -> REGISTRATION;
    };
  }

  private static String shown(String value) {
    return value.length() > 80 ? value.substring(0, 80) + "…" : value;
  }

  @Override
  public int compareTo(Identifier other) {
    return ORDER.compare(this, other);
  }

  @JsonValue
  @Override
  public String toString() {
    return scheme.key() + ":" + value;
  }
}
