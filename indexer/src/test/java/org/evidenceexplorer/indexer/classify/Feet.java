package org.evidenceexplorer.indexer.classify;

import java.util.List;
import java.util.Locale;
import org.evidenceexplorer.core.model.Valence;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.Concept.Link;
import org.evidenceexplorer.core.vocabulary.Concept.MeshLink;
import org.evidenceexplorer.core.vocabulary.TopicPack;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** A small topic on feet, and a few made-up descriptors. */
public final class Feet {
  /** The topic. */
  public static final TopicPack TOPIC =
      new TopicPack(
          "feet",
          "Feet",
          List.of(
              topicCondition("heel-pain", "Heel pain", "D000011", "Heel Spur Syndrome"),
              topicCondition("bunion", "Bunion", "D000012", "Hallux Valgus")),
          List.of(
              new Concept.Intervention(
                  "insole",
                  "Insoles",
                  List.of("shoe insert"),
                  List.of(),
                  List.of(new MeshLink("D000013", "Foot Orthoses", Link.EXACT)),
                  null,
                  null)),
          List.of(),
          List.of(
              new Concept.Outcome(
                  "walking",
                  "Walking distance",
                  List.of(),
                  List.of(),
                  List.of(),
                  Valence.HIGHER,
                  null)),
          List.of(
              new Concept.Instrument(
                  "bunion-index",
                  "Bunion index",
                  List.of(),
                  "bunion",
                  "walking",
                  Valence.LOWER,
                  null)),
          List.of(new Concept.Harm("blister", "Blister", List.of(), List.of(), null)),
          List.of(),
          List.of());

  /** The descriptors. */
  public static final TopicPack MESH =
      new TopicPack(
          TopicPack.MESH,
          "MeSH of a test",
          List.of(
              descriptor("D000010", "Foot Diseases"),
              descriptor("D000011", "Heel Spur Syndrome", "mesh-d000010"),
              descriptor("D000014", "Asthma"),
              descriptor("D000015", "Chilblains", "mesh-d000010")),
          List.of(substance("D000016", "Ibuprofen"), substance("D000017", "Insulin")),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  /** Both. */
  public static final Vocabulary VOCABULARY = Vocabulary.of(List.of(TOPIC, MESH));

  private Feet() {}

  private static Concept.Condition topicCondition(
      String id, String label, String ui, String heading) {
    return new Concept.Condition(
        id,
        label,
        List.of(),
        List.of(),
        List.of(new MeshLink(ui, heading, Link.EXACT)),
        List.of(),
        null);
  }

  private static Concept.Condition descriptor(String ui, String heading, String... broader) {
    return new Concept.Condition(
        id(ui),
        heading,
        List.of(),
        List.of(broader),
        List.of(new MeshLink(ui, heading, Link.EXACT)),
        List.of(),
        null);
  }

  private static Concept.Intervention substance(String ui, String heading) {
    return new Concept.Intervention(
        id(ui),
        heading,
        List.of(),
        List.of(),
        List.of(new MeshLink(ui, heading, Link.EXACT)),
        null,
        null);
  }

  private static String id(String ui) {
    return TopicPack.MESH + "-" + ui.toLowerCase(Locale.ROOT);
  }
}
