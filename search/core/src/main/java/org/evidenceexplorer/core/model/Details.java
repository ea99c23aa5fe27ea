package org.evidenceexplorer.core.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a record states beyond bibliography and summary: languages, subjects, notices, trial
 * registrations, money behind the work and how it was issued.
 *
 * @param notices corrections, retractions and other works that speak of this one, or of which this
 *     one speaks
 * @param registrations entries in trial registries and data banks that the work names. They are not
 *     identifiers of the work: several works may report one trial
 */
public record Details(
    Languages languages,
    Subjects subjects,
    List<Notice> notices,
    List<Registration> registrations,
    Support support,
    Imprint imprint) {
  /** Nothing is stated. */
  public static final Details NONE =
      new Details(Languages.NONE, Subjects.NONE, List.of(), List.of(), Support.NONE, Imprint.NONE);

  public Details {
    languages = Objects.requireNonNullElse(languages, Languages.NONE);
    subjects = Objects.requireNonNullElse(subjects, Subjects.NONE);
    notices = List.copyOf(notices);
    registrations = List.copyOf(registrations);
    support = Objects.requireNonNullElse(support, Support.NONE);
    imprint = Objects.requireNonNullElse(imprint, Imprint.NONE);
  }

  /**
   * The languages of a work.
   *
   * @param all every language of the text, as in {@link Bibliography#language}
   * @param originalTitle the title in the work's own language where the record's title is a
   *     translation, null if there is none
   * @param summaries further summaries: in another language, for patients, from a publisher
   */
  public record Languages(
      List<String> all, @Nullable String originalTitle, List<OtherSummary> summaries) {
    static final Languages NONE = new Languages(List.of(), null, List.of());

    public Languages {
      all = List.copyOf(all);
      summaries = List.copyOf(summaries);
    }
  }

  /**
   * A summary beside the main one.
   *
   * @param kind as the source names it, such as {@code plain-language-summary}; null if not stated
   * @param language as in {@link Bibliography#language}, null if not stated
   */
  public record OtherSummary(
      @Nullable String kind, @Nullable String language, List<Summary.Section> sections) {
    public OtherSummary {
      sections = List.copyOf(sections);
    }
  }

  /**
   * What a work is about.
   *
   * @param mesh the headings with their parts; {@link Record#meshHeadings} has them as printed
   * @param keywords of the authors or of the source, as printed
   */
  public record Subjects(List<MeshHeading> mesh, List<String> keywords) {
    static final Subjects NONE = new Subjects(List.of(), List.of());

    public Subjects {
      mesh = List.copyOf(mesh);
      keywords = List.copyOf(keywords);
    }
  }

  /**
   * An entry of a trial registry or data bank.
   *
   * @param registry as printed, such as {@code ClinicalTrials.gov}; null if not stated
   * @param number as printed, such as {@code NCT00000001}
   */
  public record Registration(@Nullable String registry, String number) {}

  /** The money behind a work, and what its authors say of their interests. */
  public record Support(List<Grant> grants, ConflictStatement conflict) {
    static final Support NONE = new Support(List.of(), ConflictStatement.NOT_INDEXED);

    public Support {
      grants = List.copyOf(grants);
    }
  }

  /** A grant; null is what the record does not state. */
  public record Grant(@Nullable String number, @Nullable String funder, @Nullable String country) {}
}
