package org.evidenceexplorer.citations.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.evidenceexplorer.citations.document.Assertion;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.core.model.Claim;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Favours;
import org.evidenceexplorer.core.model.HarmStatus;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.FacetValue;
import org.evidenceexplorer.core.query.Hit;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchParameters;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * Finds what an index holds on claims. What a claim is about becomes filters by the kind of its
 * concepts: any of its conditions together with any of its outcomes, or its harms and skin types;
 * what speaks for and against it is the same search with the direction of a comparison, or with the
 * harm reported or absent. A change from before treatment is counted by itself: it is no
 * comparison.
 */
public final class ClaimEvidenceFinder {
  private final StudySearcher searcher;
  private final String documentId;

  /**
   * Finds evidence on the claims of a document.
   *
   * @param documentId counts which of the studies the document itself cites
   */
  public ClaimEvidenceFinder(StudySearcher searcher, String documentId) {
    this.searcher = searcher;
    this.documentId = documentId;
  }

  /** What the index holds on a claim, on the index's newest state. */
  public ClaimEvidence of(Claim claim) {
    Vocabulary vocabulary = searcher.vocabulary();
    About about = new About(claim, vocabulary);
    return claim.kind() == Claim.Kind.SAFETY
        ? new Safety(claim, about).evidence()
        : effect(claim, about);
  }

  private ClaimEvidence effect(Claim claim, About about) {
    Filters together = about.conditions().and(about.outcomes());
    List<Filters> searched = new ArrayList<>();
    if (about.conditions().isEmpty() || about.outcomes().isEmpty() || count(together) > 0) {
      searched.add(together);
    } else {
      searched.addAll(List.of(about.conditions(), about.outcomes()));
    }
    searched.removeIf(Filters::isEmpty);
    List<Evidence> all = new ArrayList<>();
    List<Evidence> favourable = new ArrayList<>();
    List<Evidence> unfavourable = new ArrayList<>();
    for (Filters filters : searched) {
      all.add(find("Studies of " + filters.words(), filters));
      favourable.add(
          find(
              "Comparisons between groups that favour the treatment, " + filters.words(),
              filters.with(Facet.FAVOURS, Favours.INTERVENTION.key())));
      favourable.add(
          find(
              "Compared with before treatment only, which is no comparison between groups, "
                  + filters.words(),
              filters.with(Facet.COMPARATOR, ComparatorKind.BASELINE.key())));
      unfavourable.add(
          find(
              "Comparisons between groups that favour what it was compared with, "
                  + filters.words(),
              filters.with(Facet.FAVOURS, Favours.COMPARATOR.key())));
      unfavourable.add(
          find(
              "Comparisons between groups that favour neither, " + filters.words(),
              filters.with(Facet.FAVOURS, Favours.NEITHER.key())));
    }
    return claim.kind() == Claim.Kind.NO_BENEFIT
        ? new ClaimEvidence(claim, all, unfavourable, favourable)
        : new ClaimEvidence(claim, all, favourable, unfavourable);
  }

  /** A claim on safety. */
  private final class Safety {
    private final Claim claim;
    private final About about;
    private final boolean reassures;

    Safety(Claim claim, About about) {
      this.claim = claim;
      this.about = about;
      this.reassures = Assertion.of(claim.text()).reassures();
    }

    ClaimEvidence evidence() {
      List<Evidence> all = new ArrayList<>();
      List<Evidence> absent = new ArrayList<>();
      List<Evidence> reported = new ArrayList<>();
      for (Filters people : people()) {
        all.add(
            find(
                "Studies that say whether " + about.harms() + " occurred" + people.inWords(),
                people.with(Facet.HARM, about.harm(HarmStatus.REPORTED, HarmStatus.ABSENT))));
        absent.add(
            find(
                about.harmsCapital() + " stated not to have occurred" + people.inWords(),
                people.with(Facet.HARM, about.harm(HarmStatus.ABSENT))));
        reported.add(
            find(
                about.harmsCapital() + " reported" + people.inWords(),
                people.with(Facet.HARM, about.harm(HarmStatus.REPORTED))));
      }
      reported.addAll(reportedWith(reported.getFirst().studies()));
      return reassures
          ? new ClaimEvidence(claim, all, absent, reported)
          : new ClaimEvidence(claim, all, reported, absent);
    }

    /** Everybody, and those of the skin types or conditions that the claim names. */
    private List<Filters> people() {
      return Stream.of(Filters.NONE, about.skinTypes(), about.conditions())
          .distinct()
          .filter(filters -> filters.equals(Filters.NONE) || !filters.isEmpty())
          .toList();
    }

    /** The harm with the interventions that the claim names, where that is not all of it. */
    private List<Evidence> reportedWith(long everywhere) {
      List<Evidence> found = new ArrayList<>();
      for (Filters intervention : about.interventions()) {
        Filters filters = intervention.with(Facet.HARM, about.harm(HarmStatus.REPORTED));
        Evidence evidence =
            find(about.harmsCapital() + " reported with " + intervention.words(), filters);
        if (evidence.studies() < everywhere) {
          found.add(evidence);
        }
      }
      return found;
    }
  }

  private long count(Filters filters) {
    return searcher.search(request(filters).with(new SearchRequest.Page(0, null))).total().value();
  }

  private Evidence find(String label, Filters filters) {
    SearchRequest request = request(filters);
    SearchPage page =
        searcher.search(request.with(new SearchRequest.Page(SearchRequest.LARGEST_SIZE, null)));
    return new Evidence(
        label, request, page.total().value(), designs(page), cited(page), People.of(studies(page)));
  }

  private SearchRequest request(Filters filters) {
    return SearchParameters.read(filters.parameters(), searcher.vocabulary());
  }

  private List<Study> studies(SearchPage first) {
    List<Study> studies = new ArrayList<>();
    SearchPage page = first;
    page.hits().stream().map(Hit::study).forEach(studies::add);
    while (page.next() != null) {
      page =
          searcher.search(
              first
                  .request()
                  .with(new SearchRequest.Page(SearchRequest.LARGEST_SIZE, page.next())));
      page.hits().stream().map(Hit::study).forEach(studies::add);
    }
    return studies;
  }

  private static SortedMap<Design, Long> designs(SearchPage page) {
    SortedMap<Design, Long> designs = new TreeMap<>();
    for (FacetValue value : page.facet(Facet.DESIGN).values()) {
      Arrays.stream(Design.values())
          .filter(design -> design.key().equals(value.value()) && value.count() > 0)
          .forEach(design -> designs.put(design, value.count()));
    }
    return designs;
  }

  private long cited(SearchPage page) {
    return page.facet(Facet.CITED).values().stream()
        .filter(value -> value.value().equals(documentId))
        .mapToLong(FacetValue::count)
        .sum();
  }

  /** The evidence on several claims, in their order. */
  public List<ClaimEvidence> of(List<Claim> claims) {
    return claims.stream().map(this::of).toList();
  }
}
