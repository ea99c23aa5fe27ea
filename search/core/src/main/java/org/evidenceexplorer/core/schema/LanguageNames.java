package org.evidenceexplorer.core.schema;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** One code for a language by any of its names: {@code en}, {@code eng} and {@code English}. */
final class LanguageNames {
  /** Bibliographic codes of ISO 639-2 that are not those of ISO 639-2/T, which the JDK knows. */
  private static final Map<String, String> BIBLIOGRAPHIC =
      Map.ofEntries(
          Map.entry("alb", "sq"),
          Map.entry("arm", "hy"),
          Map.entry("baq", "eu"),
          Map.entry("bur", "my"),
          Map.entry("chi", "zh"),
          Map.entry("cze", "cs"),
          Map.entry("dut", "nl"),
          Map.entry("fre", "fr"),
          Map.entry("geo", "ka"),
          Map.entry("ger", "de"),
          Map.entry("gre", "el"),
          Map.entry("ice", "is"),
          Map.entry("mac", "mk"),
          Map.entry("may", "ms"),
          Map.entry("per", "fa"),
          Map.entry("rum", "ro"),
          Map.entry("slo", "sk"),
          Map.entry("wel", "cy"));

  private static final Map<String, String> CODES = codes();

  private LanguageNames() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>(BIBLIOGRAPHIC);
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.of(code);
      codes.put(code, code);
      codes.putIfAbsent(WholeValue.folded(language.getDisplayLanguage(Locale.ENGLISH)), code);
      try {
        codes.putIfAbsent(language.getISO3Language(), code);
      } catch (MissingResourceException e) {
        // a language without a code of three letters is known by its other names
        codes.putIfAbsent(code, code);
      }
    }
    return Map.copyOf(codes);
  }

  /** The code of a language; of an unknown one, its name as a term. */
  static String code(String name) {
    String folded = WholeValue.folded(name);
    return CODES.getOrDefault(folded, folded);
  }
}
