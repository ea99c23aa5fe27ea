package org.evidenceexplorer.citations.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.StudyFinder;
import org.evidenceexplorer.core.failure.SearchException;
import org.evidenceexplorer.core.model.Citation;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;
import org.jspecify.annotations.Nullable;

/**
 * An index as a source: by the identifiers that the citation prints, then by the words of its
 * title, then by its authors and journal: a title may be missing or translated.
 */
public record FinderSource(String name, StudyFinder finder) implements CitationSource {
  private static final int BY_TITLE = 10;
  private static final int BY_AUTHORS = 50;

  @Override
  public Answer ask(Citation citation) {
    try {
      Map<StudyId, Study> found = new LinkedHashMap<>();
      Citation.Printed printed = citation.printed();
      identifiers(printed)
          .flatMap(identifier -> finder.find(identifier).stream())
          .forEach(study -> found.put(study.id(), study));
      candidates(printed).forEach(study -> found.putIfAbsent(study.id(), study));
      return found.isEmpty() ? new Answer.Missed() : new Answer.Found(List.copyOf(found.values()));
    } catch (SearchException e) {
      return new Answer.Unavailable(String.valueOf(e.getMessage()));
    }
  }

  private Stream<Study> candidates(Citation.Printed printed) {
    String title = printed.title();
    String others =
        Stream.concat(printed.authors().stream(), Stream.ofNullable(printed.journal()))
            .collect(Collectors.joining(" "));
    List<Study> byTitle = title == null ? List.of() : finder.candidates(title, BY_TITLE);
    List<Study> byOthers = others.isBlank() ? List.of() : finder.candidates(others, BY_AUTHORS);
    return Stream.concat(byTitle.stream(), byOthers.stream());
  }

  /** The identifiers that a citation prints. */
  static Stream<Identifier> identifiers(Citation.Printed printed) {
    return Stream.of(
            identifier(Scheme.PMID, printed.pmid()),
            identifier(Scheme.PMCID, printed.pmcid()),
            identifier(Scheme.DOI, printed.doi()))
        .flatMap(identifier -> identifier);
  }

  private static Stream<Identifier> identifier(Scheme scheme, @Nullable String printed) {
    return printed == null ? Stream.empty() : Identifier.of(scheme, printed).stream();
  }
}
