package org.evidenceexplorer.web;

import java.util.Locale;
import org.evidenceexplorer.core.model.Change;
import org.evidenceexplorer.core.model.Favours;

/**
 * The sign beside a result. Filled signs are comparisons between groups, hollow ones changes
 * without a comparison; a sign never stands without its words.
 */
enum Arrow {
  FOR_INTERVENTION,
  FOR_COMPARATOR,
  FOR_NEITHER,
  UNCLEAR,
  CHANGED_BETTER,
  CHANGED_WORSE,
  CHANGED_UP,
  CHANGED_DOWN,
  UNCHANGED,
  NOT_STATED;

  static Arrow of(Favours favours) {
    return switch (favours) {
      case INTERVENTION -> FOR_INTERVENTION;
      case COMPARATOR -> FOR_COMPARATOR;
      case NEITHER -> FOR_NEITHER;
      case UNCLEAR -> UNCLEAR;
    };
  }

  static Arrow of(Change change) {
    return switch (change) {
      case IMPROVED -> CHANGED_BETTER;
      case WORSENED -> CHANGED_WORSE;
      case HIGHER -> CHANGED_UP;
      case LOWER -> CHANGED_DOWN;
      case SAME -> UNCHANGED;
    };
  }

  /** The name of its drawing. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
