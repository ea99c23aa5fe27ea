package org.evidenceexplorer.indexer.mesh;

import java.util.List;

/**
 * A descriptor of MeSH.
 *
 * @param ui such as {@code D012327}
 * @param names entry terms, the heading itself left out
 * @param treeNumbers its places in the trees, such as {@code C10.228.140}; empty if it has none
 */
public record MeshDescriptor(
    String ui, String heading, List<String> names, List<String> treeNumbers) {
  public MeshDescriptor {
    names = List.copyOf(names);
    treeNumbers = List.copyOf(treeNumbers);
  }
}
