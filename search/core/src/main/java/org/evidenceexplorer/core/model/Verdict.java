package org.evidenceexplorer.core.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a citation.
 *
 * @param study the study it was found to be, or may be ({@link Outcome#CANDIDATE}, {@link
 *     Outcome#NOT_INDEXED}); null if none
 * @param mismatches fields that print something else than the record says
 * @param notCompared printed fields that the record lacks
 * @param checked every place that was asked, or left unasked
 */
public record Verdict(
    Outcome outcome,
    @Nullable StudyId study,
    List<Mismatch> mismatches,
    List<String> notCompared,
    List<Check> checked) {
  public Verdict {
    mismatches = List.copyOf(mismatches);
    notCompared = List.copyOf(notCompared);
    checked = List.copyOf(checked);
  }

  /** The verdict in words: a place that could not be asked leaves what was not found open. */
  public String words() {
    boolean open = checked.stream().anyMatch(check -> check.answer() == Answer.UNAVAILABLE);
    return outcome == Outcome.UNRESOLVED && open ? "Not fully checked" : outcome.label();
  }

  /** The verdict in one word. */
  public enum Outcome implements Term {
    /** A record agrees in every field that both have. */
    VERIFIED("verified", "Verified"),
    /** A record is certainly meant, and a printed field is wrong. */
    CORRECTED("corrected", "Verified, with corrections"),
    /** A record may be meant; not sure enough. */
    CANDIDATE("candidate", "Possible match"),
    /** The printed form lies outside the searched indexes; existence is not claimed. */
    NOT_INDEXED("not-indexed", "Not in the searched indexes"),
    /** No source that was asked has it. */
    UNRESOLVED("unresolved", "Not found");

    private final String key;
    private final String label;

    Outcome(String key, String label) {
      this.key = key;
      this.label = label;
    }

    @JsonValue
    @Override
    public String key() {
      return key;
    }

    @Override
    public String label() {
      return label;
    }
  }

  /** A field that prints something else than the record says. */
  public record Mismatch(String field, String printed, String record) {}

  /**
   * One place that was asked.
   *
   * @param at null if not asked
   */
  public record Check(String source, Answer answer, @Nullable Instant at) {}

  /** What a place answered. */
  public enum Answer {
    HIT("hit"),
    MISS("miss"),
    UNAVAILABLE("unavailable"),
    NOT_ASKED("not-asked");

    private final String key;

    Answer(String key) {
      this.key = key;
    }

    /** The word in JSON. */
    @JsonValue
    public String key() {
      return key;
    }
  }
}
