package org.evidenceexplorer.core.vocabulary;

import java.util.Comparator;
import java.util.List;
import org.evidenceexplorer.core.model.StudyJson;
import org.evidenceexplorer.core.vocabulary.InvalidTopicPack.Mistake;
import org.evidenceexplorer.core.vocabulary.Located.Fields;
import tools.jackson.core.JacksonException;

/**
 * Reads topic packs: JSON whose keys are the components of {@link TopicPack} and {@link Concept}.
 * Every key must be there (null or an empty array where a pack states nothing), ids are unique and
 * lead somewhere, and broader concepts go in no circle.
 */
public final class TopicPacks {
  private TopicPacks() {}

  /**
   * Reads a pack.
   *
   * @param file its name, for messages
   * @param json in UTF-8
   * @throws InvalidTopicPack if it is none; names every mistake with its line
   */
  public static TopicPack read(String file, byte[] json) {
    List<Mistake> mistakes = mistakes(json);
    if (!mistakes.isEmpty()) {
      throw new InvalidTopicPack(
          file, mistakes.stream().sorted(Comparator.comparingInt(Mistake::line)).toList());
    }
    return StudyJson.read(json, TopicPack.class);
  }

  private static List<Mistake> mistakes(byte[] json) {
    try {
      Located pack = Located.read(json);
      List<Mistake> shape = PackShape.mistakes(pack);
      return shape.isEmpty() && pack instanceof Fields fields ? PackRules.mistakes(fields) : shape;
    } catch (JacksonException e) {
      return List.of(
          new Mistake(
              Math.max(1, e.getLocation().getLineNr()),
              "JSON expected, found: " + e.getOriginalMessage()));
    }
  }
}
