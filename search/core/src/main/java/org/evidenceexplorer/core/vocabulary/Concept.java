package org.evidenceexplorer.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.evidenceexplorer.core.model.Valence;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a vocabulary names. Its id is unique in its vocabulary, in lower case with
 * hyphens; lists are empty and texts null where the vocabulary states nothing.
 */
public sealed interface Concept {
  /** The name in URLs, JSON and the index. */
  String id();

  /** The words on a page. */
  String label();

  /** Other names, matched like the label. */
  List<String> synonyms();

  /** Ids of the next wider concepts of the same kind. */
  default List<String> broader() {
    return List.of();
  }

  /** Links to MeSH descriptors. */
  default List<MeshLink> mesh() {
    return List.of();
  }

  /** A remark for readers, null if none. */
  @Nullable String note();

  /** A disease, or another reason to treat. */
  record Condition(
      String id,
      String label,
      List<String> synonyms,
      List<String> broader,
      List<MeshLink> mesh,
      List<Code> codes,
      @Nullable String note)
      implements Concept {}

  /**
   * A treatment.
   *
   * @param setAside the name of the default filter that leaves its studies out, null if none does
   */
  record Intervention(
      String id,
      String label,
      List<String> synonyms,
      List<String> broader,
      List<MeshLink> mesh,
      @Nullable String setAside,
      @Nullable String note)
      implements Concept {}

  /** What a treatment is compared with. */
  record Comparator(
      String id, String label, List<String> synonyms, ComparatorKind kind, @Nullable String note)
      implements Concept {}

  /** What is measured. */
  record Outcome(
      String id,
      String label,
      List<String> synonyms,
      List<String> broader,
      List<MeshLink> mesh,
      Valence better,
      @Nullable String note)
      implements Concept {}

  /**
   * With what it is measured.
   *
   * @param condition the one condition that it measures, null if it serves several
   * @param outcome the outcome that it measures
   */
  record Instrument(
      String id,
      String label,
      List<String> synonyms,
      @Nullable String condition,
      String outcome,
      Valence better,
      @Nullable String note)
      implements Concept {}

  /** An adverse event. */
  record Harm(
      String id, String label, List<String> synonyms, List<MeshLink> mesh, @Nullable String note)
      implements Concept {}

  /** A skin type. */
  record SkinType(
      String id, String label, List<String> synonyms, List<String> broader, @Nullable String note)
      implements Concept {}

  /**
   * Something that shares words with the topic and is not meant.
   *
   * @param reason why it is kept out, for readers
   */
  record Confusable(String id, String label, List<String> synonyms, String reason)
      implements Concept {
    @Override
    public @Nullable String note() {
      return reason;
    }
  }

  /**
   * A link to a MeSH descriptor.
   *
   * @param ui such as {@code D002921}
   */
  record MeshLink(String ui, String heading, Link link) {}

  /** How a MeSH descriptor relates to a concept. */
  enum Link {
    /** The same thing: a record indexed with it is assigned the concept. */
    EXACT("exact"),
    /** A wider thing: never assigns. */
    BROADER("broader");

    private final String key;

    Link(String key) {
      this.key = key;
    }

    /** The word in JSON. */
    @JsonValue
    public String key() {
      return key;
    }
  }

  /** A code of another classification. */
  record Code(String system, String code, @Nullable String label) {}
}
