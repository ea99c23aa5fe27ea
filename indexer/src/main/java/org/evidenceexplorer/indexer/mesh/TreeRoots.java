package org.evidenceexplorer.indexer.mesh;

import java.util.List;
import java.util.Map;

/**
 * The tree numbers of the heads of MeSH's trees, for files in which a head has none of its own.
 * Taken from NLM's list of trees.
 */
final class TreeRoots {
  private static final Map<String, String> BY_UI =
      Map.ofEntries(
          Map.entry("D007239", "C01"),
          Map.entry("D009369", "C04"),
          Map.entry("D009140", "C05"),
          Map.entry("D004066", "C06"),
          Map.entry("D009057", "C07"),
          Map.entry("D012140", "C08"),
          Map.entry("D010038", "C09"),
          Map.entry("D009422", "C10"),
          Map.entry("D005128", "C11"),
          Map.entry("D000091642", "C12"),
          Map.entry("D002318", "C14"),
          Map.entry("D006425", "C15"),
          Map.entry("D009358", "C16"),
          Map.entry("D017437", "C17"),
          Map.entry("D009750", "C18"),
          Map.entry("D004700", "C19"),
          Map.entry("D007154", "C20"),
          Map.entry("D007280", "C21"),
          Map.entry("D000820", "C22"),
          Map.entry("D013568", "C23"),
          Map.entry("D009784", "C24"),
          Map.entry("D064419", "C25"),
          Map.entry("D014947", "C26"),
          Map.entry("D001523", "F03"),
          Map.entry("D013812", "E02"),
          Map.entry("D000760", "E03"),
          Map.entry("D013514", "E04"),
          Map.entry("D004864", "E07"),
          Map.entry("D007287", "D01"),
          Map.entry("D009930", "D02"),
          Map.entry("D006571", "D03"),
          Map.entry("D011083", "D04"),
          Map.entry("D046911", "D05"),
          Map.entry("D045762", "D08"),
          Map.entry("D002241", "D09"),
          Map.entry("D008055", "D10"),
          Map.entry("D000602", "D12"),
          Map.entry("D009706", "D13"),
          Map.entry("D045424", "D20"),
          Map.entry("D001685", "D23"),
          Map.entry("D004364", "D26"),
          Map.entry("D020164", "D27"));

  private TreeRoots() {}

  /** The tree numbers of a descriptor, those of this list where it has none. */
  static List<String> of(MeshDescriptor descriptor) {
    String root = BY_UI.get(descriptor.ui());
    return descriptor.treeNumbers().isEmpty() && root != null
        ? List.of(root)
        : descriptor.treeNumbers();
  }
}
