package org.evidenceexplorer.core.engine;

import static org.evidenceexplorer.core.fixture.Studies.study;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evidenceexplorer.core.failure.SearchException.BadQuery;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.SearchParameters;
import org.junit.jupiter.api.Test;

/** What fields and operators of a question every engine must honour. */
abstract class FieldsContract extends EngineHarness {

  @Test
  void aWordIsLookedForInItsFieldAlone() {
    commit(
        study("pmid:1").title("Needles").summary("relief").keyword("aura").build(),
        study("pmid:2").title("Relief").summary("needles").heading("Aura").build(),
        study("pmid:3").title("Other").author("Needles", "R").build());
    assertEquals(List.of("pmid:1"), ids("q=needle[ti]"));
    assertEquals(List.of("pmid:2"), ids("q=needle[ab]"));
    assertEquals(2, total("q=needle[tiab]"));
    assertEquals(2, total("q=needle[tw]"));
    assertEquals(3, total("q=needle[all]"));
    assertEquals(2, total("q=aura[tw]"));
    assertEquals(List.of("pmid:1"), ids("q=aura[ot]"));
    assertEquals(2, total("q=aura"));
  }

  @Test
  void authorsAreFoundByTheirUsualNames() {
    commit(
        study("pmid:1").author("García López", "Ana Beatriz").author("Okafor", "J").build(),
        study("pmid:2").author("Okafor", "J").author("Garcia Lopez", "A").build(),
        study("pmid:3").author("Lopez", "Ana").build());
    for (String name :
        List.of("Garcia Lopez", "garcia lopez a", "García López A", "García-López A")) {
      assertEquals(2, total("q=" + name + "[au]"), name);
    }
    for (String name :
        List.of("Garcia Lopez AB", "Garcia Lopez Ana Beatriz", "Ana Beatriz García López")) {
      assertEquals(List.of("pmid:1"), ids("q=" + name + "[au]"), name);
    }
    assertEquals(List.of("pmid:3"), ids("q=Lopez[au]"));
    assertEquals(List.of("pmid:2"), ids("q=Okafor J[1au]"));
    assertEquals(2, total("q=AUTH:\"Okafor J\""));
    assertEquals(2, total("q=garc*[au]"));
    assertEquals(0, total("q=Ana[au]"));
  }

  @Test
  void journalsHeadingsTypesAndLanguagesAreWholeValues() {
    commit(
        study("pmid:1")
            .journal("The Journal of Headache and Pain")
            .mesh("*Migraine Disorders", "therapy")
            .mesh("Headache", "*therapy")
            .publicationType("Randomized Controlled Trial")
            .language("eng")
            .build(),
        study("pmid:2")
            .journal("Headache")
            .heading("Headache Disorders, Primary/drug therapy")
            .publicationType("Review")
            .language("de")
            .build());
    assertEquals(List.of("pmid:2"), ids("q=headache[ta]"));
    assertEquals(List.of("pmid:1"), ids("q=the journal of head*[ta]"));
    assertEquals(List.of("pmid:1"), ids("q=headache[mh:noexp]"));
    assertEquals(2, total("q=head*[mh:noexp]"));
    assertEquals(List.of("pmid:1"), ids("q=Migraine Disorders/therapy[mh:noexp]"));
    assertEquals(List.of("pmid:2"), ids("q=Headache Disorders, Primary/drug therapy[mh:noexp]"));
    assertEquals(List.of("pmid:1"), ids("q=migraine disorders[majr:noexp]"));
    assertEquals(List.of("pmid:1"), ids("q=headache[majr:noexp]"));
    assertEquals(0, total("q=Migraine Disorders/therapy[majr:noexp]"));
    assertEquals(List.of("pmid:1"), ids("q=randomized controlled trial[pt]"));
    assertEquals(0, total("q=trial[pt]"));
    assertEquals(List.of("pmid:1"), ids("q=english[la]"));
    assertEquals(List.of("pmid:2"), ids("q=ger[la]"));
  }

  @Test
  void identifiersAreFoundByEveryAliasAndByNothingLikeThem() {
    commit(
        study("pmid:1").alias("doi:10.1016/s0140-6736(91)90001-x").build(),
        study("pmid:11").alias("doi:10.1016/s0140-6736(91)90001.x").build());
    assertEquals(List.of("pmid:1"), ids("q=1[pmid]"));
    assertEquals(List.of("pmid:1"), ids("q=10.1016/S0140-6736(91)90001-X[doi]"));
    assertEquals(List.of("pmid:11"), ids("q=DOI:10.1016/s0140-6736(91)90001.x"));
  }

  @Test
  void exactWordsHaveNoInflections() {
    commit(
        study("pmid:1").title("One trial of severe attacks").build(),
        study("pmid:2").title("Two trials of a severe attack").build());
    assertEquals(2, total("q=trial"));
    assertEquals(List.of("pmid:1"), ids("q==trial"));
    assertEquals(2, total("q=\"severe attack\""));
    assertEquals(List.of("pmid:2"), ids("q==\"severe attack\""));
  }

  @Test
  void aBeginningStandsForEveryWordThatBeginsSo() {
    commit(
        study("pmid:1").title("A split-face trial").build(),
        study("pmid:2").title("Faces and facial scars").build(),
        study("pmid:3").title("Surface").build());
    assertEquals(2, total("q=fac*"));
    assertEquals(List.of("pmid:1"), ids("q=\"split fac*\""));
    assertEquals(List.of("pmid:1"), ids("q=split-fac*"));
    assertEquals(0, total("q=xyz*"));
  }

  @Test
  void aBeginningOfTooManyWordsIsRefusedWithItsPlace() {
    List<Study> studies = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String words =
          IntStream.range(400 * i, 400 * i + 400)
              .mapToObj(number -> "abc" + number)
              .collect(Collectors.joining(" "));
      studies.add(study("pmid:" + (i + 1)).title(words).build());
    }
    commit(studies);
    BadQuery bad = assertThrows(BadQuery.class, () -> search("q=x OR abc*"));
    assertEquals(5, bad.position());
    assertEquals("more than 1000 words begin with \"abc\": more letters expected", bad.hint());
    assertEquals(2, total("q=abc1*"));
  }

  @Test
  void nearWordsAreInAnyOrderAndNoFarther() {
    commit(
        study("pmid:1").title("Relief of severe pain").build(),
        study("pmid:2").title("Pain, and slow but sure relief").build(),
        study("pmid:3").summary("ends with pain", "relief begins").build());
    assertEquals(0, total("q=\"pain relief\"[ti:~1]"));
    assertEquals(List.of("pmid:1"), ids("q=\"pain relief\"[ti:~2]"));
    assertEquals(2, total("q=\"pain relief\"[ti:~4]"));
    assertEquals(2, total("q=\"pain relief\"[tiab:~99]"));
    assertEquals(0, total("q=\"pain pain\"[ti:~9]"));
  }

  @Test
  void aDateMustLieWhollyInThePeriod() {
    commit(
        study("pmid:1").date("2010").build(),
        study("pmid:2").date("2010-05").build(),
        study("pmid:3").date("2010-05-31").build(),
        study("pmid:4").build());
    assertEquals(3, total("q=2010[dp]"));
    assertEquals(3, total("q=PUB_YEAR:[2009 TO 2010]"));
    assertEquals(2, total("q=2010/05[dp]"));
    assertEquals(List.of("pmid:3"), ids("q=2010/05/31[dp]"));
    assertEquals(0, total("q=2010/06:2011[dp]"));
  }

  @Test
  void aStrategyOfFiftyThousandCharactersIsAnswered() {
    commit(study("pmid:1").title("w7 alpha").build(), study("pmid:2").title("w0 beta").build());
    StringBuilder text = new StringBuilder("(w0[tiab]");
    for (int i = 1; text.length() < SearchParameters.LONGEST_QUESTION - 50; i++) {
      text.append(" OR w").append(i).append("[tiab]");
    }
    assertEquals(List.of("pmid:1"), ids("q=" + text + ") AND alpha"));
    String words = "a ".repeat(SearchParameters.LONGEST_QUESTION / 2 - 10);
    assertEquals(2, total("words=any&q=" + words + "w7 w0"));
  }

  @Test
  void linesOfAStrategyCombine() {
    commit(
        study("pmid:1").title("alpha beta").build(), study("pmid:2").title("alpha gamma").build());
    assertEquals(List.of("pmid:1"), ids("q=#1 alpha[ti]\n#2 beta OR delta\n#3 #1 AND #2"));
  }
}
