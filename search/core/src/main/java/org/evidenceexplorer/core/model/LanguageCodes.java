package org.evidenceexplorer.core.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Codes of languages: libraries print three letters (ISO 639-2/B, {@code ger}), a record holds two
 * (ISO 639-1, {@code de}) where there are such.
 */
public final class LanguageCodes {
  /** Where the bibliographic code differs from the terminological one that the JDK knows. */
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
          Map.entry("tib", "bo"),
          Map.entry("wel", "cy"));

  private static final Map<String, String> SHORT = new HashMap<>(BIBLIOGRAPHIC);
  private static final Map<String, String> LONG = new HashMap<>();

  static {
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.of(code);
      SHORT.putIfAbsent(language.getISO3Language(), code);
      SHORT.putIfAbsent(language.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
      LONG.put(code, language.getISO3Language());
    }
    BIBLIOGRAPHIC.forEach((longer, shorter) -> LONG.put(shorter, longer));
  }

  private LanguageCodes() {}

  /** The two letters for a code or an English name; other texts stay; undetermined is empty. */
  public static String shortCode(String language) {
    String folded = language.toLowerCase(Locale.ROOT);
    if (folded.equals("und")) {
      return "";
    }
    if (folded.length() == 2 && LONG.containsKey(folded)) {
      return folded;
    }
    return SHORT.getOrDefault(folded, language);
  }

  /** The three letters that libraries print, or the text itself if it is no code. */
  public static String longCode(String language) {
    return LONG.getOrDefault(language, language);
  }
}
