package org.evidenceexplorer.formats.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An element of a parsed record.
 *
 * @param content strings and elements, in order
 */
public record Element(String name, Map<String, String> attributes, List<Object> content) {
  Element(String name, Map<String, String> attributes) {
    this(name, attributes, new ArrayList<>());
  }

  /** The children that are elements. */
  public Stream<Element> elements() {
    return content.stream().filter(Element.class::isInstance).map(Element.class::cast);
  }

  /** The children of this name. */
  public List<Element> all(String child) {
    return elements().filter(element -> element.name.equals(child)).toList();
  }

  /** The elements at the end of a path of child names, in order. */
  public List<Element> all(String child, String... path) {
    List<Element> now = all(child);
    for (String next : path) {
      now = now.stream().flatMap(element -> element.all(next).stream()).toList();
    }
    return now;
  }

  /** The first element at the end of a path of child names. */
  public Optional<Element> first(String child, String... path) {
    return all(child, path).stream().findFirst();
  }

  /** The text of the first element at the end of a path, null if there is none. */
  public @Nullable String textOf(String child, String... path) {
    return first(child, path).map(Element::text).orElse(null);
  }

  /** The attribute's value, empty if there is none. */
  public String attribute(String key) {
    return attributes.getOrDefault(key, "");
  }

  /** All text within, with sub- and superscripts and formulas on one line. */
  public String text() {
    if (content.size() == 1 && content.getFirst() instanceof String only) {
      return only;
    }
    return RunningText.of(this);
  }
}
