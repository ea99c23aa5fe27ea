package org.evidenceexplorer.core.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of retraction, concern and correction of a work.
 *
 * @param source as in {@link Provenance#source}
 * @param status {@link RetractionStatus#CLEAN} if it was asked and had no notice
 * @param date the day on which it was asked, null if not known
 */
public record RetractionCheck(String source, RetractionStatus status, @Nullable LocalDate date) {
  public RetractionCheck {
    if (status == RetractionStatus.UNKNOWN) {
      throw new IllegalArgumentException(
          "what was found expected, found \"unknown\" (" + source + ")");
    }
  }
}
