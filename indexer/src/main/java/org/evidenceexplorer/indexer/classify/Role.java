package org.evidenceexplorer.indexer.classify;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a part of a summary is for. */
enum Role {
  TITLE,
  BACKGROUND,
  OBJECTIVE,
  METHODS,
  RESULTS,
  CONCLUSIONS,
  /** Registration, funding and the like. */
  ADMINISTRATION,
  /** The source does not say. */
  UNLABELLED;

  /** Whether a sentence in this role may tell what came out. */
  boolean mayTellResults() {
    return this == RESULTS || this == CONCLUSIONS || this == UNLABELLED;
  }

  private static final Pattern RESULTS_LABEL = Pattern.compile("result|finding|observation");
  private static final Pattern CONCLUSIONS_LABEL =
      Pattern.compile(
          "conclu|interpretation|discussion|implication|relevance|significance|summary");
  private static final Pattern ADMINISTRATION_LABEL =
      Pattern.compile("registr|funding|sponsor|trial number|disclos|conflict|keyword|level of");
  private static final Pattern METHODS_LABEL =
      Pattern.compile(
          "method|design|setting|participant|patient|subject|population|intervention|measure"
              + "|material|procedure|analys|outcome|data|sample|selection|search|eligib");
  private static final Pattern OBJECTIVE_LABEL =
      Pattern.compile("^(study )?(objective|aim|purpose|goal|question|hypothes)");
  private static final Pattern BACKGROUND_LABEL =
      Pattern.compile("background|introduction|context|rationale|importance|what is known");

  /** The role that a section's label names, {@link #UNLABELLED} if it names none. */
  static Role of(@Nullable String label) {
    if (label == null) {
      return UNLABELLED;
    }
    String folded = Folding.fold(label);
    if (OBJECTIVE_LABEL.matcher(folded).find()) {
      return OBJECTIVE;
    }
    if (BACKGROUND_LABEL.matcher(folded).find()) {
      return BACKGROUND;
    }
    if (ADMINISTRATION_LABEL.matcher(folded).find()) {
      return ADMINISTRATION;
    }
    if (RESULTS_LABEL.matcher(folded).find()) {
      return RESULTS;
    }
    if (CONCLUSIONS_LABEL.matcher(folded).find()) {
      return CONCLUSIONS;
    }
    return METHODS_LABEL.matcher(folded).find() ? METHODS : UNLABELLED;
  }
}
