package org.evidenceexplorer.formats.prose;

import java.util.regex.Pattern;

/**
 * Sub- and superscripts as plain text: the characters that Unicode has for them ({@code m²}, {@code
 * CO₂}, {@code 10⁻³}), else {@code ^(…)} and {@code _(…)}, so that an exponent never reads as a
 * digit of the number before it.
 */
public final class Scripts {
  private static final String PLAIN = "0123456789+-−=()";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾";
  private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎";

  /** Marks that are raised by nature, and endings of ordinals, mean the same on the line. */
  private static final Pattern SIGN = Pattern.compile("[®™©°*†‡§¶′″´`'\"ªº²³¹,;.\\s]+|st|nd|rd|th");

  private Scripts() {}

  /** {@code 2} becomes {@code ²}. */
  public static String superscript(String text) {
    return script(text, RAISED, 'ⁿ', '^');
  }

  /** {@code 2} becomes {@code ₂}. */
  public static String subscript(String text) {
    return script(text, LOWERED, 'ₙ', '_');
  }

  private static String script(String text, String shifted, char n, char sign) {
    String inner = text.strip();
    if (inner.isEmpty() || SIGN.matcher(inner).matches()) {
      return text;
    }
    StringBuilder out = new StringBuilder(inner.length());
    for (int i = 0; i < inner.length(); i++) {
      int at = PLAIN.indexOf(inner.charAt(i));
      if (at < 0 && !inner.equals("n")) {
        return sign + "(" + inner + ")";
      }
      out.append(at < 0 ? n : shifted.charAt(at));
    }
    return out.toString();
  }
}
