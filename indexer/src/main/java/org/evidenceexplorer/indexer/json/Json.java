package org.evidenceexplorer.indexer.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.evidenceexplorer.formats.record.Limits;
import org.evidenceexplorer.formats.record.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * A place in an answer. Numbers and words are both texts, since services are of two minds about
 * them; one object stands for a list of one.
 */
public record Json(JsonNode node) {
  private static final JsonMapper MAPPER =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(Limits.DEPTH)
                      .maxStringLength(Limits.FIELD)
                      .maxNumberLength(100)
                      .build())
              .build());

  /**
   * The place of a whole answer.
   *
   * @throws Unreadable if the text is no JSON, or ends before its end
   */
  public static Json parse(String text) throws Unreadable {
    try {
      return new Json(MAPPER.readTree(text));
    } catch (JacksonException e) {
      throw new Unreadable("JSON expected: " + e.getOriginalMessage(), e);
    }
  }

  /** The place at the end of a path of names. */
  public Json at(String... path) {
    JsonNode now = node;
    for (String name : path) {
      now = now.path(name);
    }
    return new Json(now);
  }

  /** The place in a list, from 0. */
  public Json at(int index) {
    return new Json(node.isArray() ? node.path(index) : MissingNode.getInstance());
  }

  /** Whether there is an object. */
  public boolean isObject() {
    return node.isObject();
  }

  /** What the places of a list hold; one place that is no list is a list of one. */
  public List<Json> items() {
    if (node.isArray()) {
      return node.valueStream().map(Json::new).toList();
    }
    return node.isMissingNode() || node.isNull() ? List.of() : List.of(this);
  }

  /** The items at the end of a path. */
  public List<Json> items(String... path) {
    return at(path).items();
  }

  /** The text at the end of a path, or the first of several; empty if there is none. */
  public String text(String... path) {
    return at(path).texts().findFirst().orElse("");
  }

  /** All texts at the end of a path. */
  public List<String> texts(String... path) {
    return at(path).texts().toList();
  }

  private Stream<String> texts() {
    return items().stream()
        .map(Json::node)
        .filter(value -> value.isValueNode() && !value.isNull())
        .map(JsonNode::asString);
  }

  /** The whole number at the end of a path, also one that is printed as text. */
  public OptionalLong number(String... path) {
    String text = text(path).strip();
    return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
  }

  /** The text, if there is one that is not blank. */
  public Optional<String> stated(String... path) {
    return Optional.of(text(path).strip()).filter(text -> !text.isEmpty());
  }
}
