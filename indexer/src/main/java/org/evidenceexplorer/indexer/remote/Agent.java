package org.evidenceexplorer.indexer.remote;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as services want to know it.
 *
 * @param product the program, without blanks
 * @param version of the program
 * @param project page of the program, null if it has none
 * @param contact mail address of the person who answers for its calls, null if not given
 */
public record Agent(
    String product, String version, @Nullable String project, @Nullable String contact) {

  /** {@code name/version (project; mailto:contact)}. */
  String userAgent() {
    String comment =
        Stream.of(project, contact == null ? null : "mailto:" + contact)
            .flatMap(Stream::ofNullable)
            .collect(Collectors.joining("; "));
    return product + "/" + version + (comment.isEmpty() ? "" : " (" + comment + ")");
  }

  /** The contact as a parameter of this name; empty if there is none. */
  List<Parameter> contactAs(String name) {
    return contact == null ? List.of() : List.of(Parameter.secret(name, contact));
  }

  /** {@code tool} and {@code email}, as NCBI wants them with every call. */
  List<Parameter> toolAndEmail() {
    return Stream.concat(Stream.of(Parameter.of("tool", product)), contactAs("email").stream())
        .toList();
  }
}
