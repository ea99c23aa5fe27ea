package org.evidenceexplorer.server.api;

import java.util.List;
import java.util.Map;
import org.evidenceexplorer.core.query.Expansion;
import org.evidenceexplorer.core.query.Question;
import org.jspecify.annotations.Nullable;

/**
 * What words of a question gain because they name a concept.
 *
 * @param more further names that are not searched for
 */
record ExpansionJson(String words, String concept, String label, List<NameJson> names, int more) {
  static List<ExpansionJson> all(Question question, Map<String, Long> added) {
    return question.expansions().stream().map(expansion -> of(expansion, added)).toList();
  }

  private static ExpansionJson of(Expansion expansion, Map<String, Long> added) {
    return new ExpansionJson(
        expansion.words(),
        expansion.concept(),
        expansion.label(),
        expansion.names().stream().map(name -> NameJson.of(name, added)).toList(),
        expansion.more());
  }

  /**
   * A name.
   *
   * @param key its value in {@code expansion.not}
   * @param of the concept that it names
   * @param on whether it is searched for
   * @param studies how many are found by it alone, or would be; null where that is not counted
   */
  record NameJson(
      String key,
      String text,
      Expansion.Kind kind,
      Expansion.Source source,
      String of,
      boolean on,
      @Nullable Long studies) {
    static NameJson of(Expansion.Name name, Map<String, Long> added) {
      return new NameJson(
          name.key(),
          name.text(),
          name.kind(),
          name.source(),
          name.of(),
          name.on(),
          added.get(name.key()));
    }
  }
}
