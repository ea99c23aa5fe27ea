package org.evidenceexplorer.indexer.starter;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.HarmStatus;
import org.evidenceexplorer.core.model.StudyJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;

/**
 * One study of a starter collection as a person read it: a line of {@code studies.ndjson}, key by
 * key. Null and empty mean that the pages read do not say.
 *
 * @param key its name in the collection
 * @param readFrom which part of the work was read, such as {@code abstract}
 * @param conditions ids of the conditions studied, also of those without a result
 * @param interventionText the intervention as the source puts it
 */
record Line(
    String key,
    Use use,
    Identifiers identifiers,
    Facts bibliography,
    List<String> urls,
    String readFrom,
    @Nullable String verification,
    boolean checkedTwice,
    String summary,
    DesignAs design,
    @Nullable People participants,
    List<String> skinTypes,
    List<Detail> details,
    List<String> conditions,
    List<String> interventions,
    @Nullable String interventionText,
    @Nullable String comparatorText,
    List<Outcome> outcomes,
    List<HarmAs> harms,
    boolean harmsMentioned,
    List<Cohort> sameCohortAs,
    List<String> openQuestions,
    @Nullable String note) {
  private static final ObjectReader READER =
      StudyJson.mapper()
          .rebuild()
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .withConfigOverride(
              List.class,
              config -> config.setNullHandling(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL)))
          .build()
          .readerFor(Line.class);

  Line {
    stated("key", key);
    stated("use", use);
    stated("identifiers", identifiers);
    stated("bibliography", bibliography);
    stated("readFrom", readFrom);
    stated("summary", summary);
    stated("design", design);
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if it has another shape
   */
  static Line read(String json) {
    try {
      return READER.readValue(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "a study expected, found: " + firstLine(e.getOriginalMessage()), e);
    }
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse(text);
  }

  private static void stated(String key, @Nullable Object value) {
    if (value == null) {
      throw new IllegalArgumentException("a value of \"%s\" expected, found null".formatted(key));
    }
  }

  /** How far a study may be shown. */
  enum Use {
    /** Found, and shown with the direction of its results. */
    EVIDENCE("evidence"),
    /** Found, and shown without a direction. */
    BACKGROUND("background"),
    /** As background; here because the source document cites it. */
    REFERENCE("reference");

    private final String key;

    Use(String key) {
      this.key = key;
    }

    @JsonValue
    String key() {
      return key;
    }
  }

  record Identifiers(
      @Nullable String pmid,
      @Nullable String pmcid,
      @Nullable String doi,
      @Nullable String registration) {}

  record Facts(
      String title,
      List<Name> authors,
      @Nullable Boolean authorsComplete,
      @Nullable String journal,
      @Nullable String journalAbbreviation,
      @Nullable Integer year,
      @Nullable String volume,
      @Nullable String issue,
      @Nullable String pages,
      @Nullable String language,
      List<String> publicationTypes,
      List<String> meshHeadings) {
    Facts {
      stated("title", title);
    }
  }

  record Name(String family, @Nullable String given) {
    Name {
      stated("family", family);
    }
  }

  /** A design and the words that it was read from. */
  record DesignAs(Design value, String as) {
    DesignAs {
      stated("design.value", value);
      stated("design.as", as);
    }
  }

  record People(int value, @Nullable String note) {}

  record Detail(String name, String value) {
    Detail {
      stated("details.name", name);
      stated("details.value", value);
    }
  }

  /**
   * One result.
   *
   * @param result null if it is not settled
   * @param testShown whether the words read show a test, a P value or an interval
   * @param why how its condition was told
   */
  record Outcome(
      String measure,
      @Nullable String detail,
      Basis basis,
      @Nullable Result result,
      boolean testShown,
      @Nullable String condition,
      @Nullable String intervention,
      @Nullable Versus comparator,
      @Nullable String outcome,
      @Nullable String instrument,
      @Nullable String timePoint,
      @Nullable String why) {
    Outcome {
      stated("outcomes.measure", measure);
      stated("outcomes.basis", basis);
    }
  }

  record Versus(@Nullable ComparatorKind kind, @Nullable String concept, @Nullable String text) {}

  record HarmAs(
      @Nullable String event,
      HarmStatus status,
      String text,
      List<String> skinTypes,
      @Nullable String condition,
      @Nullable String intervention) {
    HarmAs {
      stated("harms.status", status);
      stated("harms.text", text);
    }
  }

  record Cohort(String key, String why) {
    Cohort {
      stated("sameCohortAs.key", key);
      stated("sameCohortAs.why", why);
    }
  }
}
