package org.evidenceexplorer.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.evidenceexplorer.core.fixture.Headaches;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.TopicPack;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpanderTest {
  private static Question ask(String text, Words words, Widening widening) {
    return Question.of(text, words, widening, Headaches.VOCABULARY);
  }

  private static String understood(String text) {
    return Translation.understood(ask(text, Words.ALL, Widening.ALL).query());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "triptans|triptans OR \"Sumatriptan\" OR \"Rizatriptan\"",
        "triptan trial|(triptan OR \"Sumatriptan\" OR \"Rizatriptan\") AND trial",
        "x NOT triptan|x AND NOT triptan",
        "nausea OR x|nausea OR \"sickness\" OR x",
        "sickness|sickness OR \"Nausea\"",
        "freedom from pain|freedom AND from AND pain",
        "visual scales x|((visual AND scales) OR \"VAS\") AND x",
        "x (visual scale)|x AND ((visual AND scale) OR \"VAS\")",
      })
  void wordsThatNameAConceptGainItsOtherNamesAndNarrowerOnes(String typed, String understood) {
    assertEquals(understood, understood(typed));
  }

  @Test
  void withAnyOfTheWordsTheNamesJoinThem() {
    Question question = ask("visual scale", Words.ANY, Widening.ALL);
    assertEquals("visual OR scale OR \"VAS\"", Translation.understood(question.query()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"triptan\"",
        "=triptan",
        "triptan[ti]",
        "tript*",
        "NOT triptan",
        "abdominal migraine[ti]"
      })
  void whatIsMeantAsItStandsGainsNothing(String text) {
    Question question = ask(text, Words.ALL, Widening.ALL);
    assertEquals(question.read(), question.query());
    assertEquals(List.of(), question.expansions());
  }

  @Test
  void eachNameSaysWhereItComesFrom() {
    Expansion expansion = ask("a triptan", Words.ALL, Widening.ALL).expansions().getFirst();
    assertEquals("triptan", expansion.words());
    assertEquals("triptan", expansion.concept());
    assertEquals(
        List.of(
            new Expansion.Name(
                "sumatriptan",
                "Sumatriptan",
                Expansion.Kind.NARROWER,
                Expansion.Source.TOPIC,
                "Sumatriptan",
                true),
            new Expansion.Name(
                "rizatriptan",
                "Rizatriptan",
                Expansion.Kind.NARROWER,
                Expansion.Source.TOPIC,
                "Rizatriptan",
                true)),
        expansion.names());
    assertEquals(0, expansion.more());
  }

  @Test
  void aNameIsSwitchedOffAndStaysInSight() {
    Question question = ask("triptan", Words.ALL, Widening.ALL.with("sumatriptan", false));
    assertEquals("triptan OR \"Rizatriptan\"", Translation.understood(question.query()));
    assertEquals(
        List.of(false, true),
        question.expansions().getFirst().names().stream().map(Expansion.Name::on).toList());
    assertEquals(
        ask("triptan", Words.ALL, Widening.ALL),
        question.with(question.widening().with("sumatriptan", true), Headaches.VOCABULARY));
  }

  @Test
  void exactSwitchesAllOff() {
    Question question = ask("triptan", Words.ALL, Widening.ALL.exactly(true));
    assertEquals(question.read(), question.query());
    assertTrue(question.expansions().getFirst().names().stream().noneMatch(Expansion.Name::on));
  }

  @Test
  void aHeadingGainsTheNarrowerOnes() {
    Vocabulary vocabulary =
        Vocabulary.of(
            List.of(
                pack(
                    List.of(
                        condition("headache", "Headache Disorders"),
                        condition("migraine", "Migraine Disorders", "headache")))));
    assertEquals(
        "\"headache disorders/therapy\"[mh] OR \"Migraine Disorders/therapy\"[mh:noexp]",
        Translation.understood(
            Question.of("headache disorders/therapy[mh]", Words.ALL, Widening.ALL, vocabulary)
                .query()));
    assertEquals(
        "\"Headache Disorders\"[mh:noexp]",
        Translation.understood(
            Question.of("Headache Disorders[mh:noexp]", Words.ALL, Widening.ALL, vocabulary)
                .query()));
  }

  @Test
  void namesBeyondTheLimitAreCounted() {
    List<String> many = IntStream.range(0, 70).mapToObj(i -> "name" + i).toList();
    Vocabulary vocabulary =
        Vocabulary.of(
            List.of(
                pack(
                    List.of(
                        new Concept.Condition(
                            "ache", "Ache", many, List.of(), List.of(), List.of(), null)))));
    Expansion expansion =
        Question.of("ache ache", Words.ALL, Widening.ALL, vocabulary).expansions().getFirst();
    assertEquals(Expansion.MOST_NAMES, expansion.names().size());
    assertEquals(20, expansion.more());
  }

  private static Concept.Condition condition(String id, String heading, String... broader) {
    return new Concept.Condition(
        id,
        heading,
        List.of(),
        List.of(broader),
        List.of(new Concept.MeshLink("D" + id.length(), heading, Concept.Link.EXACT)),
        List.of(),
        null);
  }

  private static TopicPack pack(List<Concept.Condition> conditions) {
    return new TopicPack(
        "test",
        "Test",
        conditions,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
