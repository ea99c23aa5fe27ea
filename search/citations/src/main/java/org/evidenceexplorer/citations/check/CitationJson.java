package org.evidenceexplorer.citations.check;

import java.util.List;
import org.evidenceexplorer.core.model.CheckedCitation;
import org.evidenceexplorer.core.model.Citation;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A citation and its verdict as programs read them: what {@code check-references} prints and the
 * API sends. One flat object, because each of its fields is of the one citation; in JSON by the
 * codec of {@link org.evidenceexplorer.core.model.StudyJson}, with an explicit null for what is not
 * printed.
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
    List<Verdict.Check> checked) {
  public CitationJson {
    authors = List.copyOf(authors);
    links = List.copyOf(links);
    mismatches = List.copyOf(mismatches);
    notCompared = List.copyOf(notCompared);
    checked = List.copyOf(checked);
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
        verdict.checked());
  }
}
