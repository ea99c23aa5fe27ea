package org.evidenceexplorer.indexer.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What PubMed answers to a query.
 *
 * @param count of all records that it finds
 * @param pmids those it lists, the first of all
 * @param translation the query as PubMed read it, blank if it does not say
 */
record SearchAnswer(long count, PmidSet pmids, String translation, Troubles troubles) {

  /**
   * What of a query PubMed did not search as it was written. It drops what it does not know and
   * searches for the rest.
   *
   * @param unknown phrases and fields that it does not know
   * @param ignored phrases that it leaves out by rule, and quotes that it searches word by word
   * @param messages in its own words
   */
  record Troubles(List<String> unknown, List<String> ignored, List<String> messages) {
    static final Troubles NONE = new Troubles(List.of(), List.of(), List.of());
    private static final String NOTHING_FOUND = "No items found.";

    Troubles {
      unknown = List.copyOf(unknown);
      ignored = List.copyOf(ignored);
      messages = messages.stream().filter(message -> !message.equals(NOTHING_FOUND)).toList();
    }

    /** Whether a query was searched exactly as it was written. */
    boolean none() {
      return unknown.isEmpty() && ignored.isEmpty() && messages.isEmpty();
    }

    /** One line each. */
    List<String> words() {
      List<String> words = new ArrayList<>();
      if (!unknown.isEmpty()) {
        words.add("PubMed does not know %s and left it out".formatted(quoted(unknown)));
      }
      if (!ignored.isEmpty()) {
        words.add("PubMed did not search %s as written".formatted(quoted(ignored)));
      }
      return Stream.concat(words.stream(), messages.stream().map("PubMed says: "::concat)).toList();
    }

    private static String quoted(List<String> phrases) {
      return "\"" + String.join("\", \"", phrases) + "\"";
    }
  }
}
