package org.evidenceexplorer.indexer.starter;

import org.evidenceexplorer.core.model.Receipt;
import org.evidenceexplorer.core.model.Stated;
import org.evidenceexplorer.core.schema.Facet;
import org.jspecify.annotations.Nullable;

/**
 * The receipts of one line: every value was put there by a person who read the pages.
 *
 * <p>Confidence is 1 where a second reading of the pages agreed, and 0.9 where there was one
 * reading: of the values read twice, about one in ten had to be put right.
 */
final class Receipts {
  private static final double READ_TWICE = 1;
  private static final double READ_ONCE = 0.9;

  private final String field;
  private final @Nullable String url;
  private final double confidence;

  Receipts(Line line) {
    this.field = line.readFrom();
    this.url = line.urls().isEmpty() ? null : line.urls().getFirst();
    this.confidence = line.checkedTwice() ? READ_TWICE : READ_ONCE;
  }

  /**
   * The receipt of a value.
   *
   * @param words the reader's, null if the pages say it without words to quote
   */
  Receipt receipt(String about, String value, @Nullable String words) {
    return new Receipt(
        about,
        value,
        Receipt.Origin.CURATED,
        new Receipt.Where(field, null, words, null, url),
        null,
        confidence);
  }

  Receipt receipt(Facet facet, String value, @Nullable String words) {
    return receipt(facet.key(), value, words);
  }

  /** A value of the study with its receipt. */
  <T> Stated<T> stated(T value, Facet facet, String key, @Nullable String words) {
    return new Stated<>(value, receipt(facet, key, words));
  }
}
