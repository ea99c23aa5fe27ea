package org.evidenceexplorer.formats.bibtex;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.evidenceexplorer.formats.record.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a BibTeX file, LaTeX as written.
 *
 * @param type in small letters, such as {@code article}
 * @param fields by name in small letters; the first of a name stays
 */
record Entry(String type, String key, Map<String, String> fields) {

  /** The field's value, null if there is none. */
  @Nullable String field(String... names) {
    for (String name : names) {
      String value = fields.get(name);
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  /** Reads one entry; words without quotes or braces are looked up. */
  static Entry read(String text, Map<String, String> macros) throws Unreadable {
    return new Parser(text, macros).entry();
  }

  private static final class Parser {
    private final String text;
    private final Map<String, String> macros;
    private int at;

    Parser(String text, Map<String, String> macros) {
      this.text = text;
      this.macros = macros;
    }

    Entry entry() throws Unreadable {
      expect('@');
      String type = word().toLowerCase(Locale.ROOT);
      spaces();
      expect('{');
      Map<String, String> fields = new LinkedHashMap<>();
      String key = "";
      if (!type.equals("string")) {
        int start = at;
        while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != '}') {
          at++;
        }
        key = text.substring(start, at).strip();
      }
      spaces();
      while (at < text.length() && text.charAt(at) != '}') {
        if (text.charAt(at) == ',') {
          at++;
        } else {
          field(fields);
        }
        spaces();
      }
      return new Entry(type, key, fields);
    }

    private void field(Map<String, String> fields) throws Unreadable {
      String name = word().toLowerCase(Locale.ROOT);
      if (name.isEmpty()) {
        throw new Unreadable("the name of a field expected, found \"" + shown() + "\"");
      }
      spaces();
      expect('=');
      StringBuilder value = new StringBuilder(value());
      spaces();
      while (at < text.length() && text.charAt(at) == '#') {
        at++;
        value.append(value());
        spaces();
      }
      fields.putIfAbsent(name, value.toString());
    }

    private String value() throws Unreadable {
      spaces();
      int start = at;
      if (at < text.length() && text.charAt(at) == '{') {
        at = Braces.end(text, at);
        return text.substring(start + 1, at - 1);
      }
      if (at < text.length() && text.charAt(at) == '"') {
        return quoted();
      }
      String word = word();
      if (word.isEmpty()) {
        throw new Unreadable("a value expected, found \"" + shown() + "\"");
      }
      return macros.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }

    private String quoted() throws Unreadable {
      int start = ++at;
      while (at < text.length() && text.charAt(at) != '"') {
        at = text.charAt(at) == '{' ? Braces.end(text, at) : at + (text.charAt(at) == '\\' ? 2 : 1);
      }
      if (at >= text.length()) {
        throw new Unreadable("a closing quotation mark expected, found the end of the entry");
      }
      at++;
      return text.substring(start, at - 1);
    }

    private String word() {
      int start = at;
      while (at < text.length() && isWord(text.charAt(at))) {
        at++;
      }
      return text.substring(start, at);
    }

    private static boolean isWord(char c) {
      return !Character.isWhitespace(c) && "{}(),=\"#@%\\".indexOf(c) < 0;
    }

    private void spaces() {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }

    private void expect(char c) throws Unreadable {
      if (at >= text.length() || text.charAt(at) != c) {
        throw new Unreadable(c + " expected, found \"" + shown() + "\"");
      }
      at++;
    }

    private String shown() {
      return text.substring(Math.min(at, text.length()), Math.min(text.length(), at + 30)).strip();
    }
  }
}
