package org.evidenceexplorer.core.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evidenceexplorer.core.vocabulary.Concept.Condition;
import org.evidenceexplorer.core.vocabulary.Concept.Link;
import org.evidenceexplorer.core.vocabulary.Concept.MeshLink;
import org.junit.jupiter.api.Test;

/** MeSH and topics as one vocabulary. */
class DescriptorsTest {
  private static final TopicPack MESH =
      pack(
          TopicPack.MESH,
          List.of(
              descriptor("D1", "Diseases of Joints", List.of()),
              descriptor("D2", "Arthritis", List.of("mesh-d1"), "Polyarthritis"),
              descriptor("D3", "Arthritis, Juvenile", List.of("mesh-d2"), "Still Disease"),
              descriptor("D4", "Blindness", List.of(), "Blind", "AMD", "Myopathy"),
              descriptor("D5", "Stroke", List.of())),
          List.of(
              new Concept.Confusable(
                  "mesh-d6", "Stroke Volume", List.of("Volume, Ejection"), "another heading")));

  private static final TopicPack TOPIC =
      pack(
          "joints",
          List.of(
              topic("rheumatism", "Rheumatism", "D2", Link.EXACT),
              topic("knee-arthritis", "Knee arthritis", "D1", Link.BROADER),
              topic("hip-arthritis", "Hip arthritis", "D2", Link.BROADER)),
          List.of());

  private static final Vocabulary BOTH = Vocabulary.of(List.of(TOPIC, MESH));

  private static TopicPack pack(
      String id, List<Condition> conditions, List<Concept.Confusable> confusables) {
    return new TopicPack(
        id,
        id,
        conditions,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        confusables);
  }

  private static Condition descriptor(
      String ui, String heading, List<String> broader, String... names) {
    return new Condition(
        "mesh-" + ui.toLowerCase(java.util.Locale.ROOT),
        heading,
        List.of(names),
        broader,
        List.of(new MeshLink(ui, heading, Link.EXACT)),
        List.of(),
        null);
  }

  private static Condition topic(String id, String label, String ui, Link link) {
    return new Condition(
        id, label, List.of(), List.of(), List.of(new MeshLink(ui, ui, link)), List.of(), null);
  }

  private static List<String> found(String text) {
    return new ConceptFinder(BOTH)
        .find(text).stream().map(mention -> mention.concept().id()).toList();
  }

  @Test
  void aConceptWithAnExactLinkIsTheDescriptor() {
    assertEquals(Optional.empty(), BOTH.concept("mesh-d2"));
    assertEquals(
        "rheumatism", BOTH.ofDescriptor(Condition.class, "D2").map(Concept::id).orElseThrow());
    assertEquals(List.of("rheumatism"), found("Severe polyarthritis."));
  }

  @Test
  void itTakesTheDescriptorsPlaceInTheTree() {
    assertEquals(List.of("mesh-d1"), BOTH.broader("rheumatism"));
    assertEquals(List.of("rheumatism"), BOTH.broader("mesh-d3"));
    assertEquals(Set.of("mesh-d3", "rheumatism", "mesh-d1"), BOTH.withBroader("mesh-d3"));
  }

  @Test
  void aWiderDescriptorStandsAboveUnlessItIsATopicsConcept() {
    assertEquals(List.of("mesh-d1"), BOTH.broader("knee-arthritis"));
    assertEquals(List.of(), BOTH.broader("hip-arthritis"));
  }

  @Test
  void onlyExactLinksAssign() {
    assertEquals(Optional.of("mesh-d1"), BOTH.ofDescriptor(Condition.class, "D1").map(Concept::id));
    assertEquals(
        Optional.empty(),
        Vocabulary.of(List.of(TOPIC)).ofDescriptor(Condition.class, "D1").map(Concept::id));
    assertEquals(Optional.empty(), BOTH.ofDescriptor(Concept.Intervention.class, "D2"));
  }

  @Test
  void namesStandInTheOrderOfSpeech() {
    assertEquals(List.of("mesh-d3"), found("Children with juvenile arthritis."));
    assertEquals(List.of("rheumatism"), found("Polyarthritis, juvenile or adult."));
  }

  @Test
  void aSingleWordStandsAsWrittenOrInItsPlural() {
    assertEquals(List.of("mesh-d4"), found("Help for blind people."));
    assertEquals(List.of("mesh-d4"), found("Two myopathies."));
    assertEquals(List.of(), found("Blinding and blinded raters."));
    assertEquals(List.of("mesh-d4"), found("Late AMD."));
    assertEquals(List.of(), found("The amd value."));
  }

  @Test
  void anotherHeadingHidesAShorterOneInIt() {
    assertEquals(List.of(), found("Stroke volume rose."));
    assertEquals(List.of("mesh-d5"), found("After stroke, volume rose."));
  }

  @Test
  void whatIsNarrowedKeepsWhatIsUsedAndAllAbove() {
    Vocabulary narrowed = BOTH.narrowedTo(Set.of("mesh-d3", "no-such"));
    assertEquals(
        List.of("rheumatism", "knee-arthritis", "hip-arthritis", "mesh-d1", "mesh-d3"),
        narrowed.concepts().map(Concept::id).toList());
    assertEquals(BOTH.withBroader("mesh-d3"), narrowed.withBroader("mesh-d3"));
    assertEquals(BOTH.edition(), narrowed.edition());
    assertNotEquals(BOTH.fingerprint(), narrowed.fingerprint());
  }

  @Test
  void withoutMeshATopicIsAsItWas() {
    Vocabulary alone = Vocabulary.of(List.of(TOPIC));
    assertEquals(List.of(), alone.broader("rheumatism"));
    assertEquals(alone, alone.narrowedTo(Set.of()));
  }
}
