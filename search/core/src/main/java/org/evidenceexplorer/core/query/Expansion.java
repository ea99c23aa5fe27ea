package org.evidenceexplorer.core.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * What words of a question gain because they name a concept. Each name can be switched off.
 *
 * @param words as typed
 * @param concept the id of the concept that they name
 * @param label the concept in words
 * @param names synonyms first, then names of narrower concepts, nearest first
 * @param more how many further names there are that are not searched for
 */
public record Expansion(String words, String concept, String label, List<Name> names, int more) {
  /** The most names that one concept adds. */
  public static final int MOST_NAMES = 50;

  /** The most names that one question gains. */
  public static final int MOST_IN_ALL = 200;

  public Expansion {
    names = List.copyOf(names);
  }

  /**
   * Another name.
   *
   * @param key its words alone, by which it is switched off
   * @param of the concept that it names, in words
   * @param on whether it is searched for
   */
  public record Name(String key, String text, Kind kind, Source source, String of, boolean on) {}

  /** Why a name is added. */
  public enum Kind {
    SYNONYM("synonym"),
    NARROWER("narrower");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    /** The word in JSON. */
    @JsonValue
    public String key() {
      return key;
    }
  }

  /** Who says so. */
  public enum Source {
    TOPIC("topic"),
    MESH("mesh");

    private final String key;

    Source(String key) {
      this.key = key;
    }

    /** The word in JSON. */
    @JsonValue
    public String key() {
      return key;
    }
  }
}
