package org.evidenceexplorer.core.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TopicPacksTest {
  private static final String PACK =
      """
      {"id": "sleep", "label": "Sleep",
       "conditions": [
        {"id": "insomnia", "label": "Insomnia", "synonyms": ["sleeplessness", "poor sleep"],
         "broader": ["sleep-disorders"],
         "mesh": [{"ui": "D007319", "heading": "Sleep Initiation", "link": "exact"}],
         "codes": [{"system": "ICD-10", "code": "G47.0", "label": null}], "note": null},
        {"id": "sleep-disorders", "label": "Sleep disorders", "synonyms": [],
         "broader": [], "mesh": [], "codes": [], "note": null}],
       "interventions": [
        {"id": "melatonin", "label": "Melatonin", "synonyms": [], "broader": [], "mesh": [],
         "setAside": null, "note": null}],
       "comparators": [
        {"id": "placebo", "label": "Placebo", "synonyms": [], "kind": "none-or-sham",
         "note": null}],
       "outcomes": [
        {"id": "latency", "label": "Sleep latency", "synonyms": [], "broader": [], "mesh": [],
         "better": "lower", "note": null}],
       "instruments": [
        {"id": "isi", "label": "Insomnia Severity Index", "synonyms": ["ISI"],
         "condition": "insomnia", "outcome": "latency", "better": "lower", "note": null}],
       "harms": [], "skinTypes": [],
       "confusables": [
        {"id": "torpor", "label": "Torpor", "synonyms": [], "reason": "Not in people."}]}
      """;

  private static TopicPack read(String json) {
    return TopicPacks.read("sleep.json", json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> mistakes(String json) {
    return assertThrows(InvalidTopicPack.class, () -> read(json)).mistakes();
  }

  @Test
  void readsEveryListOfAPack() {
    TopicPack pack = read(PACK);
    assertEquals(
        List.of("insomnia", "sleep-disorders", "melatonin", "placebo", "latency", "isi", "torpor"),
        pack.concepts().map(Concept::id).toList());
    assertEquals("Not in people.", pack.confusables().getFirst().note());
  }

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          "label": "Melatonin", | '' | 10: the key "label" expected, found none
          "reason": "Not in people." | "reason": "x", "odd": 1 | 23: one of the keys id, label, reason, synonyms expected, found "odd"
          "id": "melatonin" | "id": "insomnia" | 10: an id of its own expected, found "insomnia" as on line 3
          "id": "melatonin" | "id": "Mela tonin" | 10: an id of lower-case words and hyphens expected, found "Mela tonin"
          "id": "melatonin" | "id": "not-stated" | 10: an id of lower-case words and hyphens expected, found "not-stated"
          ["sleep-disorders"] | ["latency"] | 4: an id in "conditions" expected, found "latency"
          ["sleep-disorders"] | ["insomnia"] | 3: broader concepts that end expected, found a circle through "insomnia"
          "condition": "insomnia" | "condition": "melatonin" | 20: an id in "conditions" as condition of isi expected, found "melatonin"
          "outcome": "latency" | "outcome": "depth" | 20: an id in "outcomes" as outcome of isi expected, found "depth"
          "outcome": "latency" | "outcome": null | 20: a text as "outcome" expected, found null
          "label": "Melatonin" | "label": "  " | 10: a text as "label" expected, found "  "
          "label": "Melatonin" | "label": 7 | 10: a text as "label" expected, found 7
          "label": "Melatonin" | "label": "Melatonin " | 10: a text without blanks around it as "label" expected, found "Melatonin "
          "poor sleep" | "Sleeplessness" | 3: a synonym once in its list expected, found "Sleeplessness" again
          "D007319" | "M0011" | 5: a MeSH descriptor such as D002921 expected, found "M0011"
          "link": "exact" | "link": "near" | 5: one of exact, broader as "link" expected, found "near"
          "kind": "none-or-sham" | "kind": "placebo" | 13: one of baseline, none-or-sham, active, add-on, not-stated as "kind" expected, found "placebo"
          "harms": [] | "harms": {} | 21: an array as "harms" expected, found an object
          """)
  void namesFileLineExpectedAndFound(String right, String wrong, String mistake) {
    assertEquals(
        List.of("sleep.json:" + mistake), mistakes(PACK.replace(right, wrong)), () -> right);
  }

  @Test
  void findsALongCircle() {
    List<String> mistakes =
        mistakes(
            PACK.replace(
                "\"synonyms\": [],\n   \"broader\": []",
                "\"synonyms\": [],\n   \"broader\": [\"insomnia\"]"));
    assertEquals(2, mistakes.size(), mistakes::toString);
  }

  @Test
  void namesEveryMistakeInTheOrderOfTheFile() {
    List<String> mistakes =
        mistakes(PACK.replace("\"depth\"", "").replace("\"note\": null", "\"note\": \"\""));
    assertEquals(6, mistakes.size(), mistakes::toString);
    assertEquals("sleep.json:6", mistakes.getFirst().substring(0, 12));
    assertEquals("sleep.json:20", mistakes.getLast().substring(0, 13));
  }

  @Test
  void saysWhereJsonBreaksOff() {
    assertEquals(
        "sleep.json:2", mistakes("{\"id\": \"sleep\",\n \"label\"").getFirst().substring(0, 12));
  }

  @Test
  void refusesAKeyThatStandsTwice() {
    String mistake =
        mistakes(PACK.replace("\"harms\": []", "\"harms\": [], \"harms\": []")).getFirst();
    assertEquals("sleep.json:21: JSON expected", mistake.substring(0, 28));
  }
}
