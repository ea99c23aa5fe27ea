package org.evidenceexplorer.core.text.match;

import java.util.List;
import org.evidenceexplorer.core.schema.Field;
import org.jspecify.annotations.Nullable;

/**
 * Why a study is among the answers: a part of the question that it matches.
 *
 * @param words the part, as the question or a concept's name has it
 * @param insteadOf the typed words that gained the part as another name of what they name; null if
 *     it was typed
 * @param fields where it matches
 */
public record Reason(String words, @Nullable String insteadOf, List<Field> fields) {
  public Reason {
    fields = List.copyOf(fields);
  }
}
