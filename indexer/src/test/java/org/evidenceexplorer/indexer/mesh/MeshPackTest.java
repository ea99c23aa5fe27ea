package org.evidenceexplorer.indexer.mesh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.TopicPack;
import org.junit.jupiter.api.Test;

class MeshPackTest {
  private static MeshDescriptor descriptor(String ui, String heading, String... trees) {
    return new MeshDescriptor(ui, heading, List.of(), List.of(trees));
  }

  private static TopicPack pack(MeshDescriptor... descriptors) {
    return MeshPack.of(List.of(descriptors), "test");
  }

  @Test
  void treesTellConditionsFromInterventionsAndOthers() {
    TopicPack pack =
        pack(
            descriptor("D000001", "Ear Ache", "C09.1"),
            descriptor("D000002", "Panic", "F03.1", "F01.2"),
            descriptor("D000003", "Aspirin", "D02.4"),
            descriptor("D000004", "Massage", "E02.7"),
            descriptor("D000005", "Stroke Volume", "G09.3"),
            descriptor("D000006", "Chronic Disease", "C23.550.291.500"),
            descriptor("D000007", "France", "Z01.5"),
            descriptor("D000008", "Somatotypes", "E01.9"));
    assertEquals(List.of("mesh-d000001", "mesh-d000002"), ids(pack.conditions()));
    assertEquals(List.of("mesh-d000003", "mesh-d000004"), ids(pack.interventions()));
    assertEquals(List.of("mesh-d000005", "mesh-d000008"), ids(pack.confusables()));
  }

  @Test
  void aHeadOfATreeHasItsPlaceWhereTheFileHasNone() {
    TopicPack pack =
        pack(
            descriptor("D009369", "Neoplasms"),
            descriptor("D000001", "Ear Neoplasms", "C04.5", "C09.2.1"));
    assertEquals(List.of("mesh-d009369"), pack.conditions().getLast().broader());
    assertEquals(Set.of("C04", "C09"), MeshPack.branches(pack.conditions().getLast()));
  }

  @Test
  void whatIsOfAnotherKindOrMissingIsSteppedOver() {
    TopicPack pack =
        pack(
            descriptor("D000001", "Pain", "C23.888"),
            descriptor("D004194", "Disease", "C23.888.1"),
            descriptor("D000002", "Ear Ache", "C23.888.1.7.3"));
    assertEquals(List.of("mesh-d000001"), pack.conditions().getLast().broader());
  }

  private static List<String> ids(List<? extends Concept> concepts) {
    return concepts.stream().map(Concept::id).toList();
  }
}
