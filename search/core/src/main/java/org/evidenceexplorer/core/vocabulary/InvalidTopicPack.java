package org.evidenceexplorer.core.vocabulary;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A file that is no topic pack: what is wrong in it, place by place. */
public final class InvalidTopicPack extends IllegalArgumentException {
  @Serial private static final long serialVersionUID = 1L;

  private final String[] mistakes;

  InvalidTopicPack(String file, List<Mistake> mistakes) {
    super(mistakes.stream().map(mistake -> mistake.in(file)).collect(Collectors.joining("; ")));
    this.mistakes = mistakes.stream().map(mistake -> mistake.in(file)).toArray(String[]::new);
  }

  /** Every mistake as {@code file:line: what was expected, found what}, in the file's order. */
  public List<String> mistakes() {
    return List.of(mistakes);
  }

  /**
   * One thing that is wrong.
   *
   * @param line from 1
   */
  record Mistake(int line, String text) {
    static Mistake of(Located at, String expected, Object found) {
      return new Mistake(at.line(), "%s expected, found %s".formatted(expected, found));
    }

    private String in(String file) {
      return "%s:%d: %s".formatted(file, line, text);
    }
  }
}
