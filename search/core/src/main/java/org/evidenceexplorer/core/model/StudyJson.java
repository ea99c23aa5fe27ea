package org.evidenceexplorer.core.model;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one codec of studies and source documents: what is stored in an index, sent by the API and
 * read back by an import. Components keep their names; closed lists are written by key; what is not
 * stated is an explicit null.
 */
public final class StudyJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private StudyJson() {}

  /** The mapper with the conventions of this codec, for answers that hold studies. */
  public static JsonMapper mapper() {
    return MAPPER;
  }

  /** Writes a value of {@code core.model} or a vocabulary's pack in UTF-8. */
  public static byte[] write(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if the bytes are something else; says where
   */
  public static <T> T read(byte[] json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "JSON of a %s expected, found: %s"
              .formatted(type.getSimpleName(), e.getOriginalMessage()),
          e);
    }
  }
}
