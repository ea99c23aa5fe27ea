package org.evidenceexplorer.formats.bibtex;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with groups in braces. A brace after a backslash is a character. */
final class Braces {
  private Braces() {}

  /** Behind the brace that closes the one at this place, or the end of the text. */
  static int end(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  /** Whether the text is one group. */
  static boolean isGroup(String text) {
    return text.startsWith("{") && text.endsWith("}") && end(text, 0) == text.length();
  }

  /** Cuts where the separator matches outside of all groups. */
  static List<String> split(String text, Pattern separator) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = separator.matcher(text);
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '{') {
        i = end(text, i);
      } else if (c == '\\') {
        i += 2;
      } else if (matcher.region(i, text.length()).lookingAt() && matcher.end() > i) {
        parts.add(text.substring(start, i));
        i = matcher.end();
        start = i;
      } else {
        i++;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }
}
