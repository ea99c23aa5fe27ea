package org.evidenceexplorer.bench.classification;

/**
 * Which part of the labelled data a record belongs to: told by its name, so that it never moves.
 */
enum Split {
  /** Seen when rules were written and models trained. */
  TUNED_ON,
  /** Only measured. */
  REPORTED_ON;

  /** The name in tables. */
  String words() {
    return this == TUNED_ON ? "tuned on" : "reported on";
  }

  /** Seven in ten are tuned on. */
  static Split of(String name) {
    return Math.floorMod((name.hashCode() * 0x9E3779B1) >>> 8, 10) < 7 ? TUNED_ON : REPORTED_ON;
  }
}
