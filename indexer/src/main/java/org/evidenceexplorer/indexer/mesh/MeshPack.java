package org.evidenceexplorer.indexer.mesh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.Concept.Code;
import org.evidenceexplorer.core.vocabulary.Concept.Link;
import org.evidenceexplorer.core.vocabulary.Concept.MeshLink;
import org.evidenceexplorer.core.vocabulary.TopicPack;
import org.jspecify.annotations.Nullable;

/**
 * Makes a vocabulary of MeSH descriptors: conditions and interventions with their tree, and the
 * names that hide shorter ones.
 */
public final class MeshPack {
  /** The system of the codes that are tree numbers. */
  public static final String TREE = "MeSH tree";

  private static final String HIDES = "another MeSH heading";

  private final List<MeshDescriptor> descriptors;
  private final Map<String, MeshKind> kinds = new HashMap<>();
  private final Map<String, MeshDescriptor> byTree = new HashMap<>();

  private MeshPack(List<MeshDescriptor> descriptors) {
    this.descriptors = descriptors;
    for (MeshDescriptor descriptor : descriptors) {
      kinds.put(descriptor.ui(), MeshKind.of(descriptor));
      TreeRoots.of(descriptor).forEach(tree -> byTree.put(tree, descriptor));
    }
  }

  /**
   * The pack of these descriptors.
   *
   * @param edition tells this edition of MeSH from others
   */
  public static TopicPack of(List<MeshDescriptor> descriptors, String edition) {
    return new MeshPack(descriptors).pack(edition);
  }

  private TopicPack pack(String edition) {
    return new TopicPack(
        TopicPack.MESH,
        "MeSH " + edition,
        of(MeshKind.CONDITION).stream().map(this::condition).toList(),
        of(MeshKind.INTERVENTION).stream().map(this::intervention).toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        of(MeshKind.OTHER).stream().map(MeshPack::other).toList());
  }

  private List<MeshDescriptor> of(MeshKind kind) {
    return descriptors.stream().filter(one -> kinds.get(one.ui()) == kind).toList();
  }

  private Concept.Condition condition(MeshDescriptor descriptor) {
    return new Concept.Condition(
        id(descriptor),
        descriptor.heading(),
        names(descriptor),
        broader(descriptor),
        links(descriptor),
        TreeRoots.of(descriptor).stream().map(tree -> new Code(TREE, tree, null)).toList(),
        null);
  }

  private Concept.Intervention intervention(MeshDescriptor descriptor) {
    return new Concept.Intervention(
        id(descriptor),
        descriptor.heading(),
        names(descriptor),
        broader(descriptor),
        links(descriptor),
        null,
        null);
  }

  private static Concept.Confusable other(MeshDescriptor descriptor) {
    return new Concept.Confusable(id(descriptor), descriptor.heading(), descriptor.names(), HIDES);
  }

  private static String id(MeshDescriptor descriptor) {
    return TopicPack.MESH + "-" + descriptor.ui().toLowerCase(Locale.ROOT);
  }

  private static List<String> names(MeshDescriptor descriptor) {
    List<String> names = new ArrayList<>(descriptor.names());
    names.addAll(CommonNames.of(descriptor.ui()));
    return names;
  }

  private static List<MeshLink> links(MeshDescriptor descriptor) {
    return List.of(new MeshLink(descriptor.ui(), descriptor.heading(), Link.EXACT));
  }

  /** The next wider descriptors of the same kind: what is of another kind is stepped over. */
  private List<String> broader(MeshDescriptor descriptor) {
    Set<String> wider = new LinkedHashSet<>();
    for (String tree : TreeRoots.of(descriptor)) {
      String parent = parent(tree, kinds.get(descriptor.ui()));
      if (!parent.isEmpty() && !parent.equals(id(descriptor))) {
        wider.add(parent);
      }
    }
    return new ArrayList<>(wider);
  }

  private String parent(String tree, @Nullable MeshKind kind) {
    for (int dot = tree.lastIndexOf('.'); dot > 0; dot = tree.lastIndexOf('.', dot - 1)) {
      MeshDescriptor wider = byTree.get(tree.substring(0, dot));
      if (wider != null && kinds.get(wider.ui()) == kind) {
        return id(wider);
      }
    }
    return "";
  }

  /** The letters and digits of the trees' heads in which a concept stands, such as {@code C10}. */
  public static Set<String> branches(Concept.Condition condition) {
    return condition.codes().stream()
        .filter(code -> code.system().equals(TREE))
        .map(code -> code.code().substring(0, 3))
        .collect(Collectors.toSet());
  }
}
