package org.evidenceexplorer.core.engine;

import static org.evidenceexplorer.core.fixture.Findings.finding;
import static org.evidenceexplorer.core.fixture.Studies.id;
import static org.evidenceexplorer.core.fixture.Studies.study;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.evidenceexplorer.core.fixture.Findings;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.Snippet;
import org.junit.jupiter.api.Test;

/** What words every engine must find, and show. */
abstract class WordsContract extends EngineHarness {

  @Test
  void allWordsMayMatchEachInAnotherField() {
    commit(
        study("pmid:1").title("Triptans at home").author("Silva", "Ana").build(),
        study("pmid:2").title("Triptans in hospital").author("Okafor", "B").build());
    assertEquals(List.of("pmid:1"), ids("q=silva triptan"));
    assertEquals(List.of(), ids("q=silva hospital"));
    assertEquals(2, total("q=silva hospital&words=any"));
  }

  @Test
  void everyFieldIsSearched() {
    commit(
        study("pmid:1")
            .title("titleword")
            .summary("summaryword")
            .author("Authorword", "G")
            .journal("Journalword")
            .heading("Headingword")
            .finding(Findings.worded(finding("migraine", "pain"), "findingword"))
            .build());
    for (String field : List.of("title", "summary", "author", "journal", "heading", "finding")) {
      assertEquals(1, total("q=" + field + "word"), field);
    }
  }

  @Test
  void inflectionsMatchAndHyphenatedWordsArePhrases() {
    commit(
        study("pmid:1").title("A split-face trial of needles").build(),
        study("pmid:2").title("The face was split; trials needle").build());
    assertEquals(2, total("q=trial needling"));
    assertEquals(List.of("pmid:1"), ids("q=split-face"));
    assertEquals(List.of("pmid:1"), ids("q=\"split face\""));
  }

  @Test
  void phrasesDoNotReachAcrossValues() {
    commit(study("pmid:1").summary("ends with severe", "attacks begin here").build());
    assertEquals(0, total("q=\"severe attacks\""));
    assertEquals(1, total("q=\"attacks begin\""));
  }

  @Test
  void operatorsCombine() {
    commit(
        study("pmid:1").title("alpha beta").build(),
        study("pmid:2").title("alpha gamma").build(),
        study("pmid:3").title("gamma").build());
    assertEquals(List.of("pmid:2"), ids("q=alpha NOT beta"));
    assertEquals(List.of("pmid:3"), ids("q=NOT alpha"));
    assertEquals(3, total("q=beta OR gamma"));
    assertEquals(3, total("q=beta OR NOT beta"));
    assertEquals(List.of("pmid:1"), ids("q=alpha AND (beta OR delta)"));
  }

  @Test
  void aLongQuestionIsAnswered() {
    commit(study("pmid:1").title("alpha beta").build());
    String words = "alpha beta ".repeat(50).strip();
    assertEquals(1, total("q=" + words));
    String others = String.join(" ", IntStream.range(0, 140).mapToObj(i -> "w" + i).toList());
    assertEquals(1, total("words=any&q=alpha " + others));
  }

  @Test
  void hitsShowWhereTheWordsAre() {
    commit(study("pmid:1").summary("Nothing here. Attacks were rarer.").build());
    List<Snippet> snippets = search("q=attack").hits().getFirst().snippets();
    assertEquals(
        List.of(
            new Snippet(
                List.of(
                    new Snippet.Part("Attacks", true), new Snippet.Part(" were rarer.", false)))),
        snippets);
    assertEquals(List.of(), search("").hits().getFirst().snippets());
  }

  @Test
  void candidatesHoldAnyOfTheWordsBestFirst() {
    commit(
        study("pmid:1").title("Needles in the neck").build(),
        study("pmid:2").title("Magnesium for migraine in children").author("Silva", "A").build(),
        study("pmid:3").title("Migraine").summary("children").build());
    assertEquals(
        List.of(id("pmid:2"), id("pmid:3")),
        engine().searcher().candidates("Silva: Migraine in children?", 2).stream()
            .map(Study::id)
            .toList());
    assertEquals(List.of(), engine().searcher().candidates("?!", 2));
    assertEquals(List.of(), engine().searcher().candidates("migraine", 0));
  }

  @Test
  void whatTheBestHitsShareMovesHitsButAddsNone() {
    List<Study> studies = new ArrayList<>();
    for (int number = 1; number <= 12; number++) {
      String summary =
          number < 10 || number == 12 ? "scotoma came" : "other%d words".formatted(number);
      studies.add(study("pmid:" + number).title("Aura").summary(summary).build());
    }
    studies.add(study("pmid:13").title("Vision").summary("scotoma came").build());
    commit(studies.subList(0, 12));
    assertEquals(12, total("q=aura"));
    List<String> ids = ids("q=aura");
    assertTrue(ids.indexOf("pmid:12") < ids.indexOf("pmid:11"), ids::toString);
    commit(studies);
    assertEquals(12, total("q=aura"));
  }
}
