package org.evidenceexplorer.indexer.source;

import java.util.OptionalLong;

/**
 * What a run would read from a source.
 *
 * @param words for people, such as {@code 1,234 records, of which 12 are new}
 * @param records how many records; empty if only reading tells
 */
public record Forecast(String words, OptionalLong records) {
  /** Only reading tells. */
  public static final Forecast UNKNOWN = new Forecast("all that it has", OptionalLong.empty());

  /** So many records. */
  public static Forecast of(long records, String words) {
    return new Forecast(words, OptionalLong.of(records));
  }
}
