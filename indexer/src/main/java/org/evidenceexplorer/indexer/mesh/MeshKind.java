package org.evidenceexplorer.indexer.mesh;

import java.util.List;
import java.util.Set;

/** What a descriptor is to a study, told by its places in the trees. */
enum MeshKind {
  CONDITION,
  INTERVENTION,
  /** Hides shorter names in its own: "Stroke Volume" is no stroke. */
  OTHER,
  /** No use: places, people and kinds of publications, and words on how any disease goes. */
  NONE;

  /** Diseases and mental disorders; depression, stress and anxiety that are no disorder. */
  private static final List<String> CONDITIONS =
      List.of("C", "F03", "F01.145.126.350", "F01.145.126.990", "F01.470.132");

  /**
   * Drugs and other substances, treatments, anaesthesia, operations, dentistry, devices,
   * psychotherapy, exercise, diets.
   */
  private static final List<String> INTERVENTIONS =
      List.of(
          "D",
          "E02",
          "E03",
          "E04",
          "E06",
          "E07",
          "F04.754",
          "G11.427.410.698.277",
          "I03.350",
          "G07.203.650.240");

  /** Attributes that any disease may have: acute, chronic, recurrent, critical. */
  private static final List<String> ATTRIBUTES = List.of("C23.550.291");

  private static final List<String> UNUSED = List.of("V", "Z", "M", "L", "K", "H", "I01", "J01");

  /**
   * Disease, Syndrome, Death, Pathologic Processes, Signs and Symptoms, Disorders of Environment.
   */
  private static final Set<String> TOO_WIDE =
      Set.of(
          "D004194", "D013577", "D003643", "D010335", "D012816", "D007280", "D020969", "D001835",
          "D013812", "D004364", "D010919", "D015415", "D013607", "D002214", "D004338", "D003131",
          "D020164", "D004864", "D012996");

  static MeshKind of(MeshDescriptor descriptor) {
    List<String> trees = TreeRoots.of(descriptor);
    if (TOO_WIDE.contains(descriptor.ui()) || only(trees, ATTRIBUTES)) {
      return NONE;
    }
    if (in(trees, CONDITIONS)) {
      return CONDITION;
    }
    if (in(trees, INTERVENTIONS)) {
      return INTERVENTION;
    }
    return trees.isEmpty() || in(trees, UNUSED) ? NONE : OTHER;
  }

  private static boolean only(List<String> trees, List<String> branches) {
    return !trees.isEmpty() && trees.stream().allMatch(tree -> in(List.of(tree), branches));
  }

  private static boolean in(List<String> trees, List<String> branches) {
    return trees.stream().anyMatch(tree -> branches.stream().anyMatch(tree::startsWith));
  }
}
