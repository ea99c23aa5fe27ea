package org.evidenceexplorer.core.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.StudyJson;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.ObjectReader;

/** A JSON value that knows its line, so that a mistake in a file can be shown where it is. */
sealed interface Located {
  /** The line on which it begins, from 1. */
  int line();

  /** A string. */
  record Text(String value, int line) implements Located {}

  /** An array. */
  record Items(List<Located> values, int line) implements Located {}

  /** An object. */
  record Fields(Map<String, Located> values, int line) implements Located {
    /** The string under this key; empty if it is null or absent. */
    Optional<Text> text(String key) {
      return values.get(key) instanceof Text text ? Optional.of(text) : Optional.empty();
    }

    /** The objects in the array under this key. */
    Stream<Fields> objects(String key) {
      return items(key).filter(Fields.class::isInstance).map(Fields.class::cast);
    }

    /** The strings in the array under this key. */
    Stream<Text> texts(String key) {
      return items(key).filter(Text.class::isInstance).map(Text.class::cast);
    }

    private Stream<Located> items(String key) {
      return values.get(key) instanceof Items items ? items.values().stream() : Stream.empty();
    }
  }

  /** Null. */
  record Nothing(int line) implements Located {}

  /** A number or a truth value, as written. */
  record Scalar(String written, int line) implements Located {}

  /**
   * Reads one JSON value.
   *
   * @throws tools.jackson.core.JacksonException if the bytes are no JSON or a key stands twice
   */
  static Located read(byte[] json) {
    ObjectReader reader =
        StudyJson.mapper().reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
    try (JsonParser parser = reader.createParser(json)) {
      parser.nextToken();
      Located value = value(parser);
      parser.nextToken();
      return value;
    }
  }

  private static Located value(JsonParser parser) {
    int line = parser.currentTokenLocation().getLineNr();
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return fields(parser, line);
    }
    if (token == JsonToken.START_ARRAY) {
      return items(parser, line);
    }
    if (token == null || token == JsonToken.VALUE_NULL) {
      return new Nothing(line);
    }
    return token == JsonToken.VALUE_STRING
        ? new Text(parser.getString(), line)
        : new Scalar(parser.getString(), line);
  }

  private static Fields fields(JsonParser parser, int line) {
    Map<String, Located> values = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      values.put(key, value(parser));
    }
    return new Fields(values, line);
  }

  private static Items items(JsonParser parser, int line) {
    List<Located> values = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      values.add(value(parser));
    }
    return new Items(values, line);
  }
}
