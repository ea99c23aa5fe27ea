package org.evidenceexplorer.formats.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.evidenceexplorer.formats.record.Limits;
import org.evidenceexplorer.formats.record.Unreadable;

/**
 * Parses the text of one record. Documents types, outside entities and undeclared ones are errors.
 */
public final class Elements {
  private final XMLInputFactory factory;
  private final Set<String> unread;

  /**
   * A parser that leaves some parts out.
   *
   * @param unread names of elements that are stepped over with all within
   */
  public Elements(Set<String> unread) {
    this.unread = Set.copyOf(unread);
    this.factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // A record is cut out of its file, away from the prefixes that the root declares.
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
  }

  /**
   * The element that is the whole of the text.
   *
   * @throws Unreadable if the text is not well-formed or goes beyond a limit
   */
  public Element parse(String text) throws Unreadable {
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
      try {
        return tree(reader);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException | RuntimeException e) {
      throw new Unreadable("well-formed XML expected: " + firstLine(e), e);
    }
  }

  private static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    return message.length() > 300 ? message.substring(0, 300) + "…" : message;
  }

  private Element tree(XMLStreamReader reader) throws XMLStreamException, Unreadable {
    Deque<Element> open = new ArrayDeque<>();
    Element top = new Element("", Map.of());
    open.push(top);
    int elements = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          elements++;
          start(reader, open, elements);
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            text(open.element().content(), reader.getText());
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw new Unreadable("no entity expected, found &" + reader.getLocalName() + ";");
        default -> {
          // Comments and processing instructions say nothing about the record.
        }
      }
    }
    return top.elements().findFirst().orElseThrow(() -> new Unreadable("an element expected"));
  }

  private void start(XMLStreamReader reader, Deque<Element> open, int elements)
      throws XMLStreamException, Unreadable {
    String name = reader.getLocalName();
    if (unread.contains(name)) {
      skip(reader);
      return;
    }
    if (open.size() > Limits.DEPTH || elements > Limits.ELEMENTS) {
      throw new Unreadable(
          "at most %d elements, %d deep, expected, found more"
              .formatted(Limits.ELEMENTS, Limits.DEPTH));
    }
    Element element = new Element(name, attributes(reader));
    open.element().content().add(element);
    open.push(element);
  }

  private static void skip(XMLStreamReader reader) throws XMLStreamException {
    int depth = 1;
    while (depth > 0) {
      int event = reader.next();
      depth +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    int count = reader.getAttributeCount();
    if (count == 0) {
      return Map.of();
    }
    Map<String, String> attributes = LinkedHashMap.newLinkedHashMap(count);
    for (int i = 0; i < count; i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }

  /** Appends to the text before, of which the parser may give pieces. */
  private static void text(List<Object> content, String more) throws Unreadable {
    boolean grows = !content.isEmpty() && content.getLast() instanceof String;
    String whole = grows ? (String) content.removeLast() + more : more;
    if (whole.length() > Limits.FIELD) {
      throw new Unreadable("at most %d characters of text expected".formatted(Limits.FIELD));
    }
    content.add(whole);
  }
}
