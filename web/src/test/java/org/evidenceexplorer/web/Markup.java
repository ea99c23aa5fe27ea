package org.evidenceexplorer.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page taken apart, more strictly than a browser would: every element is closed in order, every
 * attribute is quoted, every id is there once.
 */
final class Markup {
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)([a-z][a-z0-9]*)((?:\\s+[a-z][a-z-]*(?:=\"[^\"<]*\")?)*)\\s*(/?)>|<!doctype html>");
  private static final Pattern ATTRIBUTE = Pattern.compile("([a-z][a-z-]*)(?:=\"([^\"<]*)\")?");
  private static final Set<String> VOID =
      Set.of("meta", "link", "input", "br", "hr", "img", "source", "wbr");

  private final List<Element> elements = new ArrayList<>();

  /** An element with its attributes. */
  record Element(String name, Map<String, String> attributes) {
    String attribute(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }

    boolean has(String attribute) {
      return attributes.containsKey(attribute);
    }
  }

  /** Takes a page apart; fails on the first mistake, with its place. */
  static Markup of(String html) {
    Markup markup = new Markup();
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    int at = 0;
    for (int angle = html.indexOf('<'); angle >= 0; angle = html.indexOf('<', at)) {
      if (!tag.find(angle) || tag.start() != angle) {
        throw new AssertionError("a tag expected, found: " + around(html, angle));
      }
      markup.take(tag, open, around(html, angle));
      at = tag.end();
    }
    if (!open.isEmpty()) {
      throw new AssertionError("never closed: " + open);
    }
    markup.checkIds();
    return markup;
  }

  List<Element> elements() {
    return elements;
  }

  List<Element> elements(String name) {
    return elements.stream().filter(element -> element.name().equals(name)).toList();
  }

  /** All ids of the page. */
  Set<String> ids() {
    Set<String> ids = new HashSet<>();
    elements.stream().filter(e -> e.has("id")).forEach(e -> ids.add(e.attribute("id")));
    return ids;
  }

  /** All values of an attribute, wherever it is. */
  List<String> values(String attribute) {
    return elements.stream()
        .filter(element -> element.has(attribute))
        .map(element -> element.attribute(attribute))
        .toList();
  }

  private void take(Matcher tag, Deque<String> open, String place) {
    String name = tag.group(2);
    if (name == null) {
      return;
    }
    if (!tag.group(1).isEmpty()) {
      if (open.isEmpty() || !open.pop().equals(name)) {
        throw new AssertionError("closed out of order: " + place);
      }
      return;
    }
    elements.add(new Element(name, attributes(tag.group(3), place)));
    if (!VOID.contains(name) && tag.group(4).isEmpty()) {
      open.push(name);
    }
  }

  private static Map<String, String> attributes(String text, String place) {
    Map<String, String> attributes = new HashMap<>();
    Matcher attribute = ATTRIBUTE.matcher(text);
    while (attribute.find()) {
      String value = attribute.group(2) == null ? "" : unescaped(attribute.group(2));
      if (attributes.put(attribute.group(1), value) != null) {
        throw new AssertionError(attribute.group(1) + " is there twice: " + place);
      }
    }
    return attributes;
  }

  private static String unescaped(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  private void checkIds() {
    List<String> ids = values("id");
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!seen.add(id)) {
        throw new AssertionError("id is there twice: " + id);
      }
    }
  }

  private static String around(String html, int at) {
    return html.substring(at, Math.min(html.length(), at + 120));
  }
}
