package org.evidenceexplorer.citations.check;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evidenceexplorer.core.model.CheckedCitation;
import org.evidenceexplorer.core.model.Citation;
import org.evidenceexplorer.core.model.Verdict;
import org.evidenceexplorer.core.model.Verdict.Check;
import org.evidenceexplorer.core.model.Verdict.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Says what became of citations. Sources are asked in their order until one has a work that is
 * certainly meant; every work that they propose is verified here by {@link Judgement}, whatever the
 * source thinks of it. Two works that both pass are a candidate, not a match, unless just one of
 * them agrees in every field, or else in two of journal, volume and first page.
 */
public final class CitationChecker {
  /** Forms of works that bibliographic indexes of articles do not hold. */
  private static final Set<Citation.Kind> NOT_INDEXED =
      EnumSet.of(Citation.Kind.BOOK, Citation.Kind.CHAPTER, Citation.Kind.MAGAZINE);

  private final List<CitationSource> sources;
  private final InstantSource clock;

  /**
   * A checker of citations.
   *
   * @param sources in the order in which they are asked
   */
  public CitationChecker(List<CitationSource> sources, InstantSource clock) {
    this.sources = List.copyOf(sources);
    this.clock = clock;
  }

  /** The verdict on each citation, in their order. */
  public List<CheckedCitation> check(List<Citation> citations) {
    sources.forEach(source -> source.announce(citations));
    return citations.stream()
        .map(citation -> new CheckedCitation(citation, new Asking(citation).verdict()))
        .toList();
  }

  /** One citation on its way through the sources. */
  private final class Asking {
    private final Citation citation;
    private final List<Check> checks = new ArrayList<>();
    private @Nullable Comparison accepted;
    private @Nullable Comparison possible;

    Asking(Citation citation) {
      this.citation = citation;
    }

    Verdict verdict() {
      for (CitationSource source : sources) {
        checks.add(
            accepted == null
                ? ask(source)
                : new Check(source.name(), Verdict.Answer.NOT_ASKED, null));
      }
      if (accepted != null) {
        List<Verdict.Mismatch> mismatches = accepted.mismatches();
        return verdict(mismatches.isEmpty() ? Outcome.VERIFIED : Outcome.CORRECTED, accepted);
      }
      if (NOT_INDEXED.contains(citation.kind())) {
        return verdict(Outcome.NOT_INDEXED, possible);
      }
      return verdict(possible == null ? Outcome.UNRESOLVED : Outcome.CANDIDATE, possible);
    }

    private Verdict verdict(Outcome outcome, @Nullable Comparison found) {
      return found == null
          ? new Verdict(outcome, null, List.of(), List.of(), checks)
          : new Verdict(
              outcome, found.study().id(), found.mismatches(), found.notCompared(), checks);
    }

    private Check ask(CitationSource source) {
      Verdict.Answer answer =
          switch (source.ask(citation)) {
            case Answer.Found found -> verify(found);
            case Answer.Missed missed -> Verdict.Answer.MISS;
            case Answer.Unavailable unavailable -> Verdict.Answer.UNAVAILABLE;
          };
      return new Check(source.name(), answer, clock.instant());
    }

    private Verdict.Answer verify(Answer.Found found) {
      List<Comparison> passing = new ArrayList<>();
      List<Comparison> near = new ArrayList<>();
      found.candidates().stream()
          .map(study -> new Comparison(citation, study))
          .forEach(comparison -> {
            switch (Judgement.of(comparison)) {
              case ACCEPTED -> passing.add(comparison);
              case POSSIBLE -> near.add(comparison);
              case REJECTED -> {}
            }
          });
      Comparison clear = clear(passing);
      if (clear != null) {
        accepted = clear;
        return Verdict.Answer.HIT;
      }
      near.addAll(0, passing);
      if (possible == null) {
        possible =
            near.stream().max(Comparator.comparingDouble(Comparison::titleSimilarity)).orElse(null);
      }
      return near.isEmpty() ? Verdict.Answer.MISS : Verdict.Answer.HIT;
    }

    /** The one that passes; of several, the one that alone agrees whole or in its place. */
    private static @Nullable Comparison clear(List<Comparison> passing) {
      if (passing.size() == 1) {
        return passing.getFirst();
      }
      List<Comparison> whole = passing.stream().filter(one -> one.mismatches().isEmpty()).toList();
      if (whole.size() == 1) {
        return whole.getFirst();
      }
      List<Comparison> placed = passing.stream().filter(Comparison::placeAgrees).toList();
      return placed.size() == 1 ? placed.getFirst() : null;
    }
  }
}
