package org.evidenceexplorer.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.model.RetractionCheck;
import org.evidenceexplorer.core.model.RetractionStatus;
import org.evidenceexplorer.core.model.Study;

/** Which sources were asked for retractions of a work, when, and what each had to say. */
final class CheckLine {
  private static final Map<String, String> SERVICES =
      Map.of("pubmed", "PubMed", "europepmc", "Europe PMC", "crossref", "Crossref");

  private CheckLine() {}

  /** One line for all of them; empty if none was asked. */
  static String of(Study.Standing standing) {
    String checks =
        standing.checked().stream().map(CheckLine::words).collect(Collectors.joining("; "));
    return standing.sourcesDisagree() ? "The sources disagree. " + checks : checks;
  }

  private static String words(RetractionCheck check) {
    String found =
        check.status() == RetractionStatus.CLEAN
            ? "no notice"
            : Numbers.inSentence(check.status().label());
    String day =
        check.date() == null ? "day of asking not known" : "asked on " + Numbers.day(check.date());
    String source = SERVICES.getOrDefault(check.source(), check.source());
    return "%s: %s, %s".formatted(source, found, day);
  }
}
