package org.evidenceexplorer.formats.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.Summary.Section;
import org.jspecify.annotations.Nullable;

/**
 * A summary in HTML or JATS: {@code <h4>Methods</h4>We …}. Headings begin its sections; without
 * any, the sections are those that its words show ({@link Sections}).
 */
public final class MarkedUp {
  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)<(h[1-6]|(?:jats:)?title)>([^<>]{0,200}"
              + "(?:</?(?:jats:)?(?:i|b|u|em|strong|italic|bold|sub|sup)>[^<>]{0,200}){0,6})</\\1>");

  /** Links and the like: nothing of them is kept but their words. */
  private static final Pattern INLINE_TAG =
      Pattern.compile(
          "(?i)</?jats:(?:ext-link|styled-content|named-content|xref|uri|email|inline-formula)"
              + "(?:\\s[^<>]{0,500})?>");

  /** Lists and the like: they part words. */
  private static final Pattern OTHER_TAG =
      Pattern.compile(
          "(?i)</?(?:jats:(?!(?:i|b|sub|sup|italic|bold|sc|underline)\\b)[a-z-]{1,30}|ul|ol|li)"
              + "(?:\\s[^<>]{0,500})?>");

  /** A heading over the whole, which says nothing. */
  private static final Set<String> WHOLE = Set.of("abstract", "summary");

  private MarkedUp() {}

  /** The sections, plain; empty if there is nothing but a heading. */
  public static List<Section> sections(@Nullable String markup) {
    if (markup == null) {
      return List.of();
    }
    List<Section> sections = new ArrayList<>();
    Matcher heading = HEADING.matcher(markup);
    @Nullable String label = null;
    int start = 0;
    while (heading.find()) {
      add(sections, label, markup.substring(start, heading.start()));
      label = label(heading.group(2));
      start = heading.end();
    }
    if (start == 0) {
      return withoutHeadings(markup);
    }
    add(sections, label, markup.substring(start));
    return sections;
  }

  private static List<Section> withoutHeadings(String markup) {
    String text = plain(markup);
    return isWhole(text) ? List.of() : Sections.split(text);
  }

  private static String plain(String markup) {
    String words = INLINE_TAG.matcher(markup).replaceAll("");
    return Prose.clean(OTHER_TAG.matcher(words).replaceAll(" "));
  }

  private static void add(List<Section> sections, @Nullable String label, String part) {
    String text = plain(part);
    if (!text.isEmpty() && !(label == null && isWhole(text))) {
      sections.add(new Section(label, text));
    }
  }

  private static @Nullable String label(String heading) {
    String words = Prose.clean(heading).replaceFirst("\\s*[:.]$", "");
    return words.isEmpty() || isWhole(words) ? null : words;
  }

  private static boolean isWhole(String text) {
    return WHOLE.contains(text.toLowerCase(Locale.ROOT));
  }
}
