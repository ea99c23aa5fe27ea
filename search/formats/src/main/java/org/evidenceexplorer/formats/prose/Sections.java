package org.evidenceexplorer.formats.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.Summary.Section;

/**
 * The sections of a summary in formats that hold one paragraph: {@code AIM: … RESULTS: …}. A label
 * is a few words in capitals, a colon and a space, at the start or after the end of a sentence.
 * Sections that would not come back by this rule are set apart by two invisible characters: U+2063
 * before each section and U+2060 after its label.
 */
public final class Sections {
  private static final String START = "\u2063";
  private static final String LABEL_END = "\u2060";
  private static final String LABEL = "(?=[A-Z])[A-Z0-9][A-Z0-9 ,/&()'’\\-]{1,78}[A-Z0-9)]: ";
  private static final Pattern FIRST = Pattern.compile(LABEL);
  private static final Pattern NEXT = Pattern.compile("(?<=[.?!;)\\]]) (" + LABEL + ")");

  private Sections() {}

  /** One paragraph from which {@link #split} makes the same sections. */
  public static String join(List<Section> sections) {
    StringBuilder plain = new StringBuilder();
    StringBuilder marked = new StringBuilder();
    for (Section section : sections) {
      plain.append(plain.isEmpty() ? "" : " ");
      marked.append(marked.isEmpty() ? "" : " ").append(START);
      if (section.label() != null) {
        plain.append(section.label()).append(": ");
        marked.append(section.label()).append(LABEL_END).append(": ");
      }
      plain.append(section.text());
      marked.append(section.text());
    }
    String simple = plain.toString();
    return split(simple).equals(sections) ? simple : marked.toString();
  }

  /** The sections of a paragraph; one without a label if it shows none. */
  public static List<Section> split(String paragraph) {
    if (paragraph.contains(START)) {
      return marked(paragraph);
    }
    String text = Prose.clean(paragraph);
    if (text.isEmpty()) {
      return List.of();
    }
    return FIRST.matcher(text).lookingAt() ? labelled(text) : List.of(new Section(null, text));
  }

  private static List<Section> marked(String paragraph) {
    List<Section> sections = new ArrayList<>();
    for (String part : paragraph.split(START, -1)) {
      int end = part.indexOf(LABEL_END + ": ");
      String label = end < 0 ? null : Prose.orNull(part.substring(0, end));
      String text = Prose.clean(end < 0 ? part : part.substring(end + 3));
      if (!text.isEmpty()) {
        sections.add(new Section(label, text));
      }
    }
    return sections;
  }

  private static List<Section> labelled(String text) {
    List<Section> sections = new ArrayList<>();
    Matcher next = NEXT.matcher(text);
    int start = 0;
    while (next.find()) {
      add(sections, text.substring(start, next.start()));
      start = next.start(1);
    }
    add(sections, text.substring(start));
    return sections;
  }

  private static void add(List<Section> sections, String part) {
    Matcher label = FIRST.matcher(part);
    boolean has = label.lookingAt() && label.end() < part.length();
    sections.add(
        has
            ? new Section(part.substring(0, label.end() - 2), part.substring(label.end()))
            : new Section(null, part.strip()));
  }
}
