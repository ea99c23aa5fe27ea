package org.evidenceexplorer.core.schema;

import java.util.Arrays;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Fingerprint;

/** The schema of an index: every field and facet, and the version of what is done with them. */
public final class Schema {
  /** Raised whenever what is indexed changes while the names stay. */
  private static final String VERSION = "5";

  private Schema() {}

  /**
   * Sixteen hexadecimal digits that are written into every index; an index with others must be
   * rebuilt.
   */
  public static String fingerprint() {
    return Fingerprint.of(
        Stream.of(
                Stream.of(VERSION),
                Arrays.stream(Field.values()).map(Field::key),
                Arrays.stream(Facet.values()).map(facet -> facet.key() + ":" + facet.of()))
            .flatMap(parts -> parts));
  }
}
