package org.evidenceexplorer.indexer.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.SameCohort;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.vocabulary.TopicPacks;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.evidenceexplorer.indexer.source.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CollectionTest {
  private static final Vocabulary VOCABULARY =
      Vocabulary.of(
          List.of(TopicPacks.read("sleep.json", Lines.TOPIC.getBytes(StandardCharsets.UTF_8))));

  private static List<Item> items(String... lines) {
    return new Collection("starter:sleep", "studies.ndjson", VOCABULARY)
        .items(List.of(lines))
        .toList();
  }

  private static Record record(Item item) {
    return ((Item.Found) item).record();
  }

  private static String other(String key, String doi) {
    return Lines.json(line -> {
      line.put("key", key);
      line.withObject("/identifiers").putNull("pmid").put("doi", doi);
    });
  }

  @Test
  void aLineBecomesARecord() {
    Record record = record(items(Lines.json(line -> {})).getFirst());
    assertEquals("starter:sleep/A1", record.name());
    assertEquals(StudyId.parse("pmid:11").orElseThrow(), record.studyId());
    assertEquals("Melatonin at night", record.bibliography().title());
    assertEquals(Integer.valueOf(2011), record.bibliography().publication().year());
    assertEquals("Twelve people.", record.summary().text());
    assertEquals(
        List.of("fair", "dark"),
        record.stated().skinTypes().stream().map(type -> type.value()).toList());
    assertEquals(
        "Read: abstract. Checked a second time. Kind of page: A: library record. A note."
            + " Open question: volume: not sure",
        record.provenance().note());
  }

  @Test
  void aRegistryNumberIsNoIdentifierOfTheWork() {
    Record record =
        record(
            items(
                    Lines.json(
                        line -> line.withObject("/identifiers").put("registration", "NCT01234567")))
                .getFirst());
    assertEquals("NCT01234567", record.details().registrations().getFirst().number());
    assertTrue(record.identifiers().stream().noneMatch(id -> id.toString().contains("01234567")));
  }

  @Test
  void studiesThatReportTheSamePatientsNameEachOther() {
    String first =
        Lines.json(line ->
            line.putArray("sameCohortAs").addObject().put("key", "B2").put("why", "20 men"));
    List<Item> items = items(first, other("B2", "10.1000/b2"));
    assertEquals(
        List.of(new SameCohort(StudyId.parse("doi:10.1000/b2").orElseThrow(), "20 men")),
        record(items.getFirst()).sameCohort());
  }

  @Test
  void aKeyOfNoStudyIsRejected() {
    List<Item> items =
        items(
            Lines.json(line ->
                line.putArray("sameCohortAs").addObject().put("key", "Z9").put("why", "?")));
    assertEquals(
        new Item.Rejected(
            "studies.ndjson:1", "a key of the collection expected in sameCohortAs, found \"Z9\""),
        items.getFirst());
  }

  @Test
  void aBadLineIsRejectedAndTheOthersAreRead() {
    List<Item> items = items("{", other("B2", "10.1000/b2"), "", other("B2", "10.1000/b3"));
    assertEquals(3, items.size());
    assertEquals("starter:sleep/B2", record(items.getFirst()).name());
    assertEquals("studies.ndjson:1", ((Item.Rejected) items.get(1)).where());
    assertEquals(
        new Item.Rejected("studies.ndjson:4", "a key of its own expected, found \"B2\" again"),
        items.get(2));
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          "insomnia"] | "grief"] | an id of kind Condition in the topic pack expected, found "grief"
          "event":"headache" | "event":"latency" | an id of kind Harm in the topic pack expected, found "latency"
          "concept":"placebo" | "concept":"light" | an id of kind Comparator in the topic pack expected, found "light"
          ["fair"] | ["grey"] | an id of kind SkinType in the topic pack expected, found "grey"
          "pmid":"11" | "pmid":"eleven" | identifier of scheme pmid expected, found "eleven"
          "year":2011 | "year":20111 | year should be 1500..2199, was 20111
          "kind":"none-or-sham" | "kind":"baseline" | a change from baseline has no difference between groups, found difference NO, favours NEITHER
          "title":"Melatonin at night" | "title":null | a value of "title" expected, found null
          """)
  void whatCannotBeIsRejectedWithItsReason(String right, String wrong, String why) {
    String line = Lines.json(node -> {}).replace(right, wrong);
    Item.Rejected rejected = (Item.Rejected) items(line).getFirst();
    assertTrue(rejected.why().contains(why), rejected::why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      textBlock =
          """
          "testShown":true, | ''
          "harmsMentioned":true | "harmsMentioned":null
          "urls": | "uris":
          "use":"evidence" | "use":"proof"
          "conditions":["insomnia"] | "conditions":null
          "result":"no difference" | "result":"no change"
          """)
  void anotherShapeIsRejected(String right, String wrong) {
    String line = Lines.json(node -> {});
    assertTrue(line.contains(right), line);
    assertTrue(items(line.replace(right, wrong)).getFirst() instanceof Item.Rejected);
  }
}
