package org.evidenceexplorer.indexer.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.evidenceexplorer.core.model.Receipt;
import org.evidenceexplorer.core.model.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labelled rows: what a title, a summary and headings say that a study is about. */
final class TopicReaderTest {
  private final TopicReader reader = new TopicReader(Feet.VOCABULARY);

  private static String ids(List<Assigned> all) {
    return String.join(" ", all.stream().map(one -> one.concept().id()).toList());
  }

  private TopicReader.Topics read(String title, String summary, String... headings) {
    Record record =
        Texts.record(
            title,
            List.of(
                new org.evidenceexplorer.core.model.Summary.Section(
                    null, summary == null ? "" : summary)),
            List.of(),
            List.of(headings));
    TopicReader.Topics topics = reader.read(Reading.of(record));
    topics.conditions().forEach(one -> assertTrue(Texts.quotesExactly(one.receipt(), record)));
    topics.interventions().forEach(one -> assertTrue(Texts.quotesExactly(one.receipt(), record)));
    return topics;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      emptyValue = "",
      textBlock =
          """
          Insoles for heel pain                            | -  | heel-pain
          Insoles in women with asthma                     | -  | mesh-d000014
          Effect of insoles on heel pain in asthmatic men   | Patients with asthma took part. Asthma was mild. | mesh-d000014
          Effect of insoles on heel pain                   | -  | heel-pain
          Asthma without heel pain                         | -  | mesh-d000014
          Asthma after a history of bunion                 | -  | mesh-d000014
          Chilblains, a foot disease                       | -  | mesh-d000015
          A new insole                                     | We studied patients with heel pain (HP). HP was severe. | heel-pain
          A new insole                                     | Some patients developed asthma as an adverse event. | ''
          A new insole                                     | Nothing is said here. | ''
          Walking for people with Heel Spur Syndrome       | -  | heel-pain
          """)
  void wordsTellTheConditionThatWasStudied(String title, String summary, String conditions) {
    assertEquals(conditions, ids(read(title, summary).conditions()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      emptyValue = "",
      textBlock =
          """
          Ibuprofen for heel pain                      | -  | mesh-d000016
          Effect of ibuprofen on walking               | -  | mesh-d000016
          Ibuprofen versus insulin for heel pain       | -  | mesh-d000016
          Ibuprofen and insulin for heel pain          | -  | mesh-d000016 mesh-d000017
          Effect of walking on insulin levels          | -  | ''
          Walking in patients undergoing ibuprofen withdrawal | -  | ''
          Shoe inserts and heel pain                   | -  | insole
          Heel pain                                    | Nothing was given. | ''
          """)
  void wordsTellTheInterventionThatWasGiven(String title, String summary, String interventions) {
    assertEquals(interventions, ids(read(title, summary).interventions()));
  }

  @Test
  void aHeadingAssignsIfItIsAMainPointOrTreated() {
    TopicReader.Topics topics =
        read("Feet", "Asthma.", "*Asthma", "Chilblains/drug therapy", "Foot Diseases");
    assertEquals("mesh-d000014 mesh-d000015", ids(topics.conditions()));
    Receipt receipt = topics.conditions().getFirst().receipt();
    assertEquals(Receipt.Origin.MESH, receipt.origin());
    assertEquals("D000014", receipt.where().mesh());
    assertEquals("", ids(read("Feet", "Nothing.", "Asthma/epidemiology").conditions()));
  }

  @Test
  void aHeadingThatATopicHasExactlyIsTheTopicsConcept() {
    assertEquals("heel-pain", ids(read("Feet", "-", "*Heel Spur Syndrome").conditions()));
    assertEquals("insole", ids(read("Feet", "-", "*Foot Orthoses").interventions()));
  }

  @Test
  void aSubstanceIsGivenOnlyWhereItsQualifierSaysSo() {
    assertEquals(
        "mesh-d000016",
        ids(read("Feet", "-", "*Ibuprofen/therapeutic use", "*Insulin/blood").interventions()));
  }

  @Test
  void aTitleThatIsNarrowerThanAHeadingIsHeardBesideIt() {
    assertEquals(
        "mesh-d000015", ids(read("Care of chilblains", "-", "*Foot Diseases").conditions()));
    assertEquals("mesh-d000014", ids(read("Care of chilblains", "-", "*Asthma").conditions()));
  }

  @Test
  void anAbbreviationNamesWhatTheRecordDefinesItAs() {
    assertEquals(
        List.of("heel pain", "HP", "HP"),
        read("Feet", "In heel pain (HP) rest helps. HP is common.").names().stream()
            .map(named -> named.quote().text())
            .toList());
    assertEquals(
        List.of(), read("Feet", "In home programmes (HP) rest helps. HP is common.").names());
  }
}
