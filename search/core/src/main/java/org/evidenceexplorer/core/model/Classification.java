package org.evidenceexplorer.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What kind of study it is and what it found, each value with its receipt.
 *
 * @param design null if not stated
 * @param participants number of people in the whole study, null if not stated
 * @param skinTypes concept ids of the skin types studied
 * @param findings in the source's order
 * @param details further facts, in the order in which a page shows them
 */
public record Classification(
    @Nullable Stated<Design> design,
    @Nullable Stated<Integer> participants,
    List<Stated<String>> skinTypes,
    List<Finding> findings,
    List<Detail> details) {
  /** Nothing is known. */
  public static final Classification NOT_STATED =
      new Classification(null, null, List.of(), List.of(), List.of());

  public Classification {
    skinTypes = List.copyOf(skinTypes);
    findings = List.copyOf(findings);
    details = List.copyOf(details);
  }

  /** A fact with a name of its own, such as {@code sessions}. */
  public record Detail(String name, Stated<String> stated) {}
}
