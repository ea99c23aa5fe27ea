package org.evidenceexplorer.formats.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.evidenceexplorer.core.model.Notice.Relation;
import org.evidenceexplorer.core.model.Summary.Section;
import org.junit.jupiter.api.Test;

final class MarkedUpTest {
  @Test
  void headingsBeginSections() {
    assertEquals(
        List.of(
            new Section(null, "Before."),
            new Section("Aim & CO₂", "p < 0.05, 1.73 m²"),
            new Section("Results", "More.")),
        MarkedUp.sections(
            "Before.<h4>Aim &amp; CO<sub>2</sub>: </h4>p < 0.05, 1.73 m<sup>2</sup>"
                + "<h4></h4><h4>Results</h4><p>More.</p>"));
  }

  @Test
  void readsJatsAndLeavesOutTheHeadingOfTheWhole() {
    assertEquals(
        List.of(new Section("Methods", "We.")),
        MarkedUp.sections(
            "<jats:title>Abstract</jats:title><jats:sec><jats:title>Methods</jats:title>"
                + "<jats:p>We.</jats:p></jats:sec>"));
    assertEquals(
        List.of(new Section(null, "We.")),
        MarkedUp.sections("<jats:title>ABSTRACT</jats:title><jats:p>We.</jats:p>"));
  }

  @Test
  void keepsNothingOfListsAndLinksButTheirWords() {
    assertEquals(
        List.of(new Section(null, "We: one two m² at a page, p < 0.05.")),
        MarkedUp.sections(
            "<jats:p>We:<jats:list list-type=\"bullet\"><jats:list-item><jats:p>one</jats:p>"
                + "</jats:list-item><jats:list-item><jats:p>two m<jats:sup>2</jats:sup></jats:p>"
                + "</jats:list-item></jats:list> at <jats:ext-link xlink:href=\"https://x.org\">a"
                + " page</jats:ext-link>, p < 0.05.</jats:p>"));
  }

  @Test
  void withoutHeadingsTheWordsShowTheSections() {
    assertEquals(
        List.of(new Section("AIM", "To see."), new Section("RESULTS", "Seen.")),
        MarkedUp.sections("AIM: To see. RESULTS: Seen."));
    assertEquals(List.of(), MarkedUp.sections("<p>Abstract</p>"));
    assertEquals(List.of(), MarkedUp.sections(null));
  }

  @Test
  void knowsTheWordsForTiesInEitherSpelling() {
    assertEquals(Relation.RETRACTED_BY, RelationWords.of("RetractionIn"));
    assertEquals(Relation.RETRACTED_BY, RelationWords.of("Retraction in"));
    assertEquals(Relation.EXPRESSES_CONCERN_ABOUT, RelationWords.of("Expression of concern for"));
    assertEquals(Relation.PREPRINT_OF, RelationWords.of("Preprint of"));
    assertEquals(Relation.OTHER, RelationWords.of("Something new in"));
  }
}
