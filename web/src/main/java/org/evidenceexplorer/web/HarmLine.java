package org.evidenceexplorer.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Finding.HarmReport;
import org.evidenceexplorer.core.model.HarmStatus;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * An adverse event as one row.
 *
 * @param text in the source's words, null if none
 * @param skinTypes of whom it is said; empty if of all
 */
record HarmLine(
    HarmStatus status,
    String event,
    @Nullable String text,
    String condition,
    String skinTypes,
    List<ReceiptLine> receipts) {
  /** What a source says is shown up to this length in a list of hits, in characters. */
  private static final int LONGEST = 100;

  static Stream<HarmLine> of(Finding finding, Vocabulary vocabulary) {
    HarmReport harm = finding.harm();
    return harm == null ? Stream.empty() : Stream.of(of(finding, harm, vocabulary));
  }

  private static HarmLine of(Finding finding, HarmReport harm, Vocabulary vocabulary) {
    return new HarmLine(
        harm.status(),
        harm.event() == null ? "Event not named" : vocabulary.label(harm.event()),
        harm.text(),
        FindingLine.concept(finding.condition(), "Condition not stated", vocabulary),
        harm.skinTypes().stream().map(vocabulary::label).collect(Collectors.joining(", ")),
        ReceiptLine.of(finding.receipts()));
  }

  /** The harms of a study in one line, for a list of hits. */
  static String inBrief(Study study, Vocabulary vocabulary) {
    List<HarmReport> harms =
        study.classification().findings().stream()
            .map(Finding::harm)
            .flatMap(Stream::ofNullable)
            .toList();
    String brief =
        Stream.of(HarmStatus.REPORTED, HarmStatus.ABSENT)
            .map(status -> inBrief(status, harms, vocabulary))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("; "));
    return brief.isEmpty() ? "Harms not mentioned" : brief;
  }

  private static String inBrief(HarmStatus status, List<HarmReport> harms, Vocabulary vocabulary) {
    List<HarmReport> those = harms.stream().filter(harm -> harm.status() == status).toList();
    if (those.isEmpty()) {
      return "";
    }
    String events =
        those.stream()
            .flatMap(harm -> words(harm, vocabulary).stream())
            .distinct()
            .collect(Collectors.joining(", "));
    String head =
        status == HarmStatus.REPORTED ? "Harms reported" : "Harms stated not to have occurred";
    return events.isEmpty() ? head : head + ": " + events;
  }

  /** The event, or what the source says where it names none of the vocabulary's. */
  private static Optional<String> words(HarmReport harm, Vocabulary vocabulary) {
    return harm.event() == null
        ? Optional.ofNullable(harm.text()).map(HarmLine::shortened)
        : Optional.of(Numbers.inSentence(vocabulary.label(harm.event())));
  }

  private static String shortened(String text) {
    int end = text.length() <= LONGEST ? text.length() : text.lastIndexOf(' ', LONGEST);
    return end == text.length() ? text : text.substring(0, end < 0 ? LONGEST : end) + " …";
  }
}
