package org.evidenceexplorer.citations.check;

import java.time.Instant;
import java.util.List;
import org.evidenceexplorer.core.model.CheckedCitation;
import org.evidenceexplorer.core.model.Citation;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A citation and its verdict as one flat JSON object: what {@code check-references} prints and the
 * API answers for a document. Fields of the entry are as printed, null where it prints none.
 */
public record CitationJson(
    String label,
    String text,
    Citation.Kind kind,
    List<String> authors,
    @Nullable String title,
    @Nullable String journal,
    @Nullable String year,
    @Nullable String volume,
    @Nullable String issue,
    @Nullable String pages,
    @Nullable String pmid,
    @Nullable String pmcid,
    @Nullable String doi,
    List<String> links,
    Verdict.Outcome verdict,
    @Nullable StudyId study,
    List<Verdict.Mismatch> mismatches,
    List<String> notCompared,
    List<Asked> checked) {

  /**
   * One place that was asked.
   *
   * @param at null if it was not
   */
  public record Asked(String source, Verdict.Answer outcome, @Nullable Instant at) {
    private static Asked of(Verdict.Check check) {
      return new Asked(check.source(), check.answer(), check.at());
    }
  }

  /** The form of a checked citation. */
  public static CitationJson of(CheckedCitation checked) {
    Citation citation = checked.citation();
    Citation.Printed printed = citation.printed();
    Verdict verdict = checked.verdict();
    return new CitationJson(
        citation.label(),
        citation.text(),
        citation.kind(),
        printed.authors(),
        printed.title(),
        printed.journal(),
        printed.year(),
        printed.volume(),
        printed.issue(),
        printed.pages(),
        printed.pmid(),
        printed.pmcid(),
        printed.doi(),
        citation.links(),
        verdict.outcome(),
        verdict.study(),
        verdict.mismatches(),
        verdict.notCompared(),
        verdict.checked().stream().map(Asked::of).toList());
  }
}
