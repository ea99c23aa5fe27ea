package org.evidenceexplorer.web;

import java.util.List;
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
            .flatMap(harm -> Stream.ofNullable(harm.event()))
            .map(vocabulary::label)
            .map(Numbers::inSentence)
            .distinct()
            .collect(Collectors.joining(", "));
    return events.isEmpty() ? status.label() : status.label() + ": " + events;
  }
}
