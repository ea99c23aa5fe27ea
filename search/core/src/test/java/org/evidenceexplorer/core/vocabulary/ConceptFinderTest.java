package org.evidenceexplorer.core.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Valence;
import org.junit.jupiter.api.Test;

class ConceptFinderTest {
  private static final Vocabulary VOCABULARY =
      Vocabulary.of(
          List.of(
              new TopicPack(
                  "made-up",
                  "Made up",
                  List.of(
                      condition("pain", "Pain"),
                      condition("knee-pain", "Knee pain", "gonalgia"),
                      condition("hip-pain", "Hip pain", "coxalgia", "pain ... groin"),
                      condition("tension-headache", "Tension headache", "TH"),
                      condition("stiffness", "Stiffness")),
                  List.of(intervention("massage", "Massage")),
                  List.of(),
                  List.of(outcome("movement", "Range of movement", "stiffness")),
                  List.of(),
                  List.of(harm("bruise", "Bruising", "bruise")),
                  List.of(),
                  List.of(
                      new Concept.Confusable(
                          "heart-massage",
                          "Heart massage",
                          List.of("cardiac massage"),
                          "first aid"),
                      new Concept.Confusable(
                          "chest-pain", "Chest pain", List.of(), "of the heart")))));

  private static final ConceptFinder FINDER = new ConceptFinder(VOCABULARY);

  private static Concept.Condition condition(String id, String label, String... synonyms) {
    return new Concept.Condition(
        id, label, List.of(synonyms), List.of(), List.of(), List.of(), null);
  }

  private static Concept.Intervention intervention(String id, String label) {
    return new Concept.Intervention(id, label, List.of(), List.of(), List.of(), null, null);
  }

  private static Concept.Outcome outcome(String id, String label, String synonym) {
    return new Concept.Outcome(
        id, label, List.of(synonym), List.of(), List.of(), Valence.HIGHER, null);
  }

  private static Concept.Harm harm(String id, String label, String synonym) {
    return new Concept.Harm(id, label, List.of(synonym), List.of(), null);
  }

  private static List<String> found(String text) {
    return FINDER.find(text).stream().map(mention -> mention.concept().id()).toList();
  }

  private static List<String> words(String text) {
    return FINDER.find(text).stream()
        .map(mention -> text.substring(mention.start(), mention.end()))
        .toList();
  }

  @Test
  void findsInflectedNamesAtTheirPlace() {
    assertEquals(List.of("Bruises", "massages"), words("Bruises follow some massages."));
  }

  @Test
  void theLongestNameHidesTheShorterOnesInIt() {
    assertEquals(List.of("knee-pain"), found("For knee pain."));
    assertEquals(List.of("pain", "knee-pain"), found("Pain, above all knee pain."));
  }

  @Test
  void everyConceptNamedByTheSameWordsIsFound() {
    assertEquals(List.of("stiffness", "movement"), found("Less stiffness"));
  }

  @Test
  void aNameDoesNotReachOverSentencesItemsOrCommas() {
    assertEquals(List.of("pain"), found("We look at the knee. Pain is gone."));
    assertEquals(List.of("pain"), found("- knee\n- pain"));
    assertEquals(List.of("pain"), found("back, knee, pain"));
    assertEquals(List.of("knee-pain"), found("the knee\npain of old age"));
  }

  @Test
  void aModifierMayFollowItsHead() {
    assertEquals(List.of("knee-pain"), found("pain of the knee"));
    assertEquals(
        List.of("knee-pain", "hip-pain"), found("Pain, especially that from knee or hip."));
    assertEquals(
        List.of("Pain, especially that from knee", "Pain, especially that from knee or hip"),
        words("Pain, especially that from knee or hip."));
  }

  @Test
  void aModifierOfSomethingElseDoesNot() {
    assertEquals(List.of("pain"), found("pain of the knee joint capsule"));
    assertEquals(List.of("pain"), found("pain that started in a bad knee"));
    assertEquals(List.of("pain"), found("Pain is common. The knee is not."));
  }

  @Test
  void modifiersMayShareAHead() {
    assertEquals(List.of("knee-pain", "hip-pain"), found("for knee and hip pain"));
    assertEquals(List.of("pain"), found("for knee and severe pain"));
  }

  @Test
  void aSynonymMayHaveAGap() {
    assertEquals(List.of("hip-pain"), found("pain that spreads to the groin"));
    assertEquals(List.of("pain"), found("Pain is bad. The groin is not."));
    assertEquals(
        List.of("pain"), found("pain which no one could explain for years and then the groin"));
  }

  @Test
  void whatStandsInAGapIsFoundToo() {
    assertEquals(
        List.of("hip-pain", "stiffness", "movement"),
        found("pain with stiffness, also in the groin"));
  }

  @Test
  void aConfusableHidesWhatItOverlapsAndIsNotFoundItself() {
    assertEquals(List.of(), found("cardiac massage"));
    assertEquals(List.of("massage"), found("massage, not cardiac massage"));
    assertEquals(List.of("pain"), found("pain, but no chest pain"));
  }

  @Test
  void shortCapitalsAreMatchedWithTheirCase() {
    assertEquals(List.of("tension-headache"), found("patients with TH"));
    assertEquals(List.of(), found("the fourth is the 4 th"));
  }

  @Test
  void aTextWithoutNamesHasNone() {
    assertEquals(0, Stream.of("", " ", "Nothing here").mapToLong(t -> found(t).size()).sum());
  }
}
