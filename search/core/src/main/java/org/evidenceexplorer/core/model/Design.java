package org.evidenceexplorer.core.model;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Study designs, from the top of the usual order of designs to its foot. The <em>design level</em>
 * is derived from the design and is a word about designs, not about the quality of a study or of a
 * body of evidence: it is not a GRADE.
 */
public enum Design implements Term {
  META_ANALYSIS("meta-analysis", "Meta-analysis", Level.REVIEW),
  SYSTEMATIC_REVIEW("systematic-review", "Systematic review", Level.REVIEW),
  GUIDELINE("guideline", "Guideline", Level.GUIDANCE),
  RANDOMISED_CONTROLLED_TRIAL(
      "randomised-controlled-trial", "Randomised controlled trial", Level.RANDOMISED),
  RANDOMISED_SPLIT_BODY("randomised-split-body", "Randomised split-body trial", Level.RANDOMISED),
  RANDOMISED_CROSSOVER("randomised-crossover", "Randomised crossover trial", Level.RANDOMISED),
  CONTROLLED_NON_RANDOMISED(
      "controlled-non-randomised", "Controlled trial, randomisation not stated", Level.CONTROLLED),
  COHORT("cohort", "Cohort study", Level.OBSERVATIONAL),
  CASE_CONTROL("case-control", "Case-control study", Level.OBSERVATIONAL),
  CROSS_SECTIONAL("cross-sectional", "Cross-sectional study", Level.OBSERVATIONAL),
  BEFORE_AFTER("before-after", "Before-after study, no control group", Level.UNCONTROLLED),
  CASE_SERIES("case-series", "Case series", Level.UNCONTROLLED),
  CASE_REPORT("case-report", "Case report", Level.UNCONTROLLED),
  NARRATIVE_REVIEW("narrative-review", "Narrative review", Level.OPINION),
  PROTOCOL("protocol", "Protocol or registration", Level.NO_RESULTS),
  ANIMAL("animal", "Animal study", Level.PRECLINICAL),
  IN_VITRO("in-vitro", "Laboratory study (in vitro, ex vivo)", Level.PRECLINICAL),
  OTHER("other", "Other", Level.OPINION),
  NOT_STATED("not-stated", "Design not stated", Level.NO_RESULTS);

  private final String key;
  private final String label;
  private final Level level;

  Design(String key, String label, Level level) {
    this.key = key;
    this.label = label;
    this.level = level;
  }

  /** The word in URLs and JSON. */
  @JsonValue
  @Override
  public String key() {
    return key;
  }

  /** The words on a page. */
  @Override
  public String label() {
    return label;
  }

  /** The group of designs to which this one belongs. */
  public Level level() {
    return level;
  }

  /** Groups of designs, in the order in which {@code sort=design} lists them. */
  public enum Level {
    REVIEW("Systematic reviews"),
    RANDOMISED("Randomised trials"),
    CONTROLLED("Controlled, not stated to be randomised"),
    OBSERVATIONAL("Observational studies"),
    UNCONTROLLED("Uncontrolled studies"),
    GUIDANCE("Guidelines"),
    OPINION("Narrative reviews and others"),
    PRECLINICAL("Preclinical studies"),
    NO_RESULTS("No design or no results stated");

    private final String label;

    Level(String label) {
      this.label = label;
    }

    /** The words on a page. */
    public String label() {
      return label;
    }

    /** The word in URLs and style sheets. */
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
