package org.evidenceexplorer.formats.prose;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Running text as sources print it, made plain: one space between words, no control characters, no
 * tags or entities that slipped in as text, sub- and superscripts as {@link Scripts} writes them. A
 * comparison such as {@code p < 0.05} is no markup and stays.
 */
public final class Prose {
  private static final Pattern SCRIPT =
      Pattern.compile("(?i)<(?:jats:)?(sub|sup)>([^<>]{0,500})</(?:jats:)?\\1>");
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:(?:jats:)?(?:i|b|u|em|strong|italic|bold|underline|sc|scp|sub|sup|p|title|sec|"
              + "tt|span|br|h[1-6])|mml:math)"
              + "(?:\\s++[\\w:-]++\\s*+=\\s*+(?:\"[^\"<>]*+\"|'[^'<>]*+'))*+\\s*+/?>");
  private static final Pattern BLOCK =
      Pattern.compile("(?i)</?(?:jats:)?(?:p|title|sec|br|h[1-6])\\b.*");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));");
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("hellip", "…"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("deg", "°"),
          Map.entry("plusmn", "±"),
          Map.entry("times", "×"),
          Map.entry("middot", "·"),
          Map.entry("micro", "µ"),
          Map.entry("alpha", "α"),
          Map.entry("beta", "β"),
          Map.entry("gamma", "γ"),
          Map.entry("ge", "≥"),
          Map.entry("le", "≤"));
  private static final int ROUNDS = 5;

  private Prose() {}

  /** The text made plain; empty for null. Cleaning twice is cleaning once. */
  public static String clean(@Nullable String text) {
    if (text == null) {
      return "";
    }
    String now = spaced(text);
    for (int round = 0; round < ROUNDS && mayHoldMarkup(now); round++) {
      String next = spaced(withoutTags(withoutEntities(now)));
      if (next.equals(now)) {
        break;
      }
      now = next;
    }
    return now;
  }

  /** The text made plain, or null if nothing is left. */
  public static @Nullable String orNull(@Nullable String text) {
    String clean = clean(text);
    return clean.isEmpty() ? null : clean;
  }

  private static boolean mayHoldMarkup(String text) {
    return text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
  }

  /** One space for each run of white space and control characters, none at either end. */
  private static String spaced(String text) {
    if (isSpaced(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
          out.append(' ');
        }
      } else if (!isMark(c)) {
        out.append(isLoneSurrogate(text, i) ? '\uFFFD' : c);
      }
    }
    return withoutLastSpace(out);
  }

  private static String withoutLastSpace(StringBuilder text) {
    int length = text.length();
    if (length > 0 && text.charAt(length - 1) == ' ') {
      text.setLength(length - 1);
    }
    return text.toString();
  }

  private static boolean isSpaced(String text) {
    boolean space = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? space : (isSpace(c) || isMark(c) || Character.isSurrogate(c))) {
        return false;
      }
      space = c == ' ';
    }
    return !space || text.isEmpty();
  }

  private static boolean isSpace(char c) {
    return c < 0x7F ? c <= ' ' : (c <= 0x9F || Character.isWhitespace(c));
  }

  /** The marks that {@link Sections} sets, the byte order mark, and what is no character. */
  private static boolean isMark(char c) {
    return c >= '\u2060' && (c <= '\u2064' || c == '\uFEFF' || c == '\uFFFE' || c == '\uFFFF');
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private static String withoutTags(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    String scripts =
        SCRIPT
            .matcher(text)
            .replaceAll(found ->
                Matcher.quoteReplacement(
                    found.group(1).equalsIgnoreCase("sup")
                        ? Scripts.superscript(found.group(2))
                        : Scripts.subscript(found.group(2))));
    return TAG.matcher(scripts).replaceAll(tag -> BLOCK.matcher(tag.group()).matches() ? " " : "");
  }

  private static String withoutEntities(String text) {
    return text.indexOf('&') < 0
        ? text
        : ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  private static String character(MatchResult found) {
    if (found.group(1) != null) {
      return character(Integer.parseInt(found.group(1)));
    }
    if (found.group(2) != null) {
      return character(Integer.parseInt(found.group(2), 16));
    }
    return NAMED.getOrDefault(found.group(3), found.group());
  }

  private static String character(int code) {
    return Character.isValidCodePoint(code) && Character.isDefined(code)
        ? Character.toString(code)
        : "\uFFFD";
  }
}
