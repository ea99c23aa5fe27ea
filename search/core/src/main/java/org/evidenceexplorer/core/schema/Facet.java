package org.evidenceexplorer.core.schema;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * What studies are counted and filtered by. A facet of findings holds of one finding at a time; a
 * facet of studies holds of the study. A new facet is one constant here with its {@link Values}.
 */
public enum Facet {
  CONDITION("condition", "Condition", Of.FINDING, new FindingValues.Condition()),
  INTERVENTION("intervention", "Intervention", Of.FINDING, new FindingValues.Intervention()),
  COMPARATOR("comparator", "Compared with", Of.FINDING, new FindingValues.Comparator()),
  OUTCOME("outcome", "Outcome", Of.FINDING, new FindingValues.Outcome()),
  DIFFERENCE("difference", "Difference between groups", Of.FINDING, new FindingValues.Difference()),
  FAVOURS("favours", "Comparison favours", Of.FINDING, new FindingValues.Favours()),
  HARM("harm", "Harms", Of.FINDING, new FindingValues.Harm()),
  DESIGN("design", "Study design", Of.STUDY, new StudyValues.DesignOf()),
  PARTICIPANTS("participants", "Number of people", Of.STUDY, new StudyValues.Participants()),
  SKIN_TYPE("skin-type", "Skin type", Of.STUDY, new StudyValues.SkinTypes()),
  YEAR("year", "Year", Of.STUDY, new StudyValues.Year()),
  CITED("cited", "Cited by", Of.STUDY, new StudyValues.Cited()),
  SET_ASIDE("set-aside", "Set aside", Of.STUDY, new StudyValues.SetAside());

  /** Whether a facet's values hold of a finding or of the whole study. */
  public enum Of {
    FINDING,
    STUDY
  }

  private final String key;
  private final String label;
  private final Of of;

  @SuppressWarnings("ImmutableEnumChecker") // every Values is stateless
  private final Values values;

  Facet(String key, String label, Of of, Values values) {
    this.key = key;
    this.label = label;
    this.of = of;
    this.values = values;
  }

  /** The facet with this key. */
  public static Optional<Facet> of(String key) {
    return Arrays.stream(values()).filter(facet -> facet.key.equals(key)).findFirst();
  }

  /** The name in URLs, JSON and the index. */
  @JsonValue
  public String key() {
    return key;
  }

  /** The words on a page. */
  public String label() {
    return label;
  }

  /** Whether it holds of a finding or of the study. */
  public Of of() {
    return of;
  }

  /** The values of one finding of a study, wider ones included; of the study if the facet is. */
  public SequencedSet<String> of(Study study, Finding finding, Vocabulary vocabulary) {
    return values.of(study, finding, vocabulary);
  }

  /** The next wider values of a value; empty if it is at the top. */
  public List<String> broader(String value, Vocabulary vocabulary) {
    return values.broader(value, vocabulary);
  }

  /** The value and all wider ones, at any distance. */
  public SequencedSet<String> withBroader(String value, Vocabulary vocabulary) {
    SequencedSet<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(value));
    while (!open.isEmpty()) {
      String next = open.removeFirst();
      if (seen.add(next)) {
        open.addAll(broader(next, vocabulary));
      }
    }
    return seen;
  }

  /** The words for a value on a page. */
  public String label(String value, Vocabulary vocabulary) {
    return values.label(value, vocabulary);
  }

  /** Whether a value may be asked for, indexed or not. */
  public boolean knows(String value, Vocabulary vocabulary) {
    return values.knows(value, vocabulary);
  }

  /** Whether a wanted value, which may be a range, takes in an indexed one. */
  public boolean matches(String wanted, String indexed) {
    return values.matches(wanted, indexed);
  }

  /** Whether the values come in an order of their own; else they are listed by count. */
  public Optional<List<String>> order(Vocabulary vocabulary) {
    return values.order(vocabulary);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
