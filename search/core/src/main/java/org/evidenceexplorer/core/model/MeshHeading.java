package org.evidenceexplorer.core.model;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A Medical Subject Heading of a record: a descriptor and its qualifiers.
 *
 * @param qualifiers in the record's order; empty for the descriptor alone
 */
public record MeshHeading(Part descriptor, List<Part> qualifiers) {
  public MeshHeading {
    qualifiers = List.copyOf(qualifiers);
  }

  /**
   * A descriptor or qualifier.
   *
   * @param id such as {@code D012327}, null if the source does not give it
   * @param major whether it is a main point of the work
   */
  public record Part(String name, @Nullable String id, boolean major) {}

  /** {@code Migraine Disorders/drug therapy}, as in {@link Record#meshHeadings}. */
  public String printed() {
    return parts().map(Part::name).collect(Collectors.joining("/"));
  }

  /** {@code Migraine Disorders/*drug therapy}: with an asterisk before each main point. */
  public String marked() {
    return parts()
        .map(part -> part.major() ? "*" + part.name() : part.name())
        .collect(Collectors.joining("/"));
  }

  private Stream<Part> parts() {
    return Stream.concat(Stream.of(descriptor), qualifiers.stream());
  }
}
