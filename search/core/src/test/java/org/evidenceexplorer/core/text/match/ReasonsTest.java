package org.evidenceexplorer.core.text.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.evidenceexplorer.core.engine.ReferenceSearch;
import org.evidenceexplorer.core.fixture.Headaches;
import org.evidenceexplorer.core.fixture.RandomQueries;
import org.evidenceexplorer.core.fixture.RandomStudies;
import org.evidenceexplorer.core.fixture.Requests;
import org.evidenceexplorer.core.fixture.Studies;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.Query;
import org.evidenceexplorer.core.query.Question;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Translation;
import org.evidenceexplorer.core.query.Widening;
import org.evidenceexplorer.core.query.Words;
import org.evidenceexplorer.core.schema.Field;
import org.junit.jupiter.api.Test;

final class ReasonsTest {
  private static final Study STUDY =
      Studies.study("pmid:7")
          .title("Sumatriptan for severe attacks")
          .summary("A trial of sumatriptan.", "Relief was slow.")
          .author("Silva", "Ana")
          .date("2012-05")
          .build();

  private static List<Reason> why(String question) {
    return Reasons.of(Requests.request("q=" + question).question()).why(STUDY);
  }

  private static Reason typed(String words, Field... fields) {
    return new Reason(words, null, List.of(fields));
  }

  @Test
  void aPartIsNamedWithTheFieldsThatItMatches() {
    assertEquals(
        List.of(typed("trials", Field.SUMMARY), typed("attack", Field.TITLE)),
        why("trials AND (attack OR absent) NOT forbidden"));
    assertEquals(List.of(typed("attack[ti]", Field.TITLE)), why("attack[ti] OR attack[ab]"));
    assertEquals(
        List.of(
            typed("\"Silva A\"[au]", Field.AUTHOR_NAME),
            typed("2012[dp]", Field.PUBLISHED),
            typed("\"7\"[pmid]", Field.IDENTIFIER),
            typed("sumat*", Field.TITLE, Field.SUMMARY)),
        why("Silva A[au] AND 2012[dp] AND 7[pmid] AND sumat*"));
    assertEquals(List.of(), why(""));
  }

  @Test
  void anotherNameSaysWhichWordsItStandsFor() {
    assertEquals(
        List.of(new Reason("Sumatriptan", "triptan", List.of(Field.TITLE, Field.SUMMARY))),
        why("triptan"));
    assertEquals(List.of(typed("sumatriptan", Field.TITLE, Field.SUMMARY)), why("sumatriptan"));
    assertEquals(List.of(), why("triptan&exact=true"));
  }

  @Test
  void aStudyHasAReasonForAPartExactlyIfItIsAnAnswerToThatPart() {
    long seed = Long.getLong("evidence.seed", new Random().nextLong());
    System.out.printf("evidence.seed=%d%n", seed);
    Random random = new Random(seed);
    RandomQueries queries = new RandomQueries(random);
    List<Study> studies = new RandomStudies(random).studies(40);
    ReferenceSearch reference = new ReferenceSearch(studies, Headaches.VOCABULARY);
    for (int i = 0; i < 400; i++) {
      Query leaf = queries.query(0);
      Question question =
          Question.of(
              Translation.understood(leaf),
              Words.ALL,
              Widening.ALL.exactly(true),
              Headaches.VOCABULARY);
      Reasons reasons = Reasons.of(question);
      assertEquals(
          reference.ids(SearchRequest.everything().with(question)),
          new TreeSet<>(
              studies.stream()
                  .filter(study -> !reasons.why(study).isEmpty())
                  .map(study -> study.id().toString())
                  .toList()),
          question::text);
    }
  }
}
