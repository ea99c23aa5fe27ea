package org.evidenceexplorer.web;

import org.jspecify.annotations.Nullable;

/**
 * Something that went wrong, and what a reader can do.
 *
 * @param status of the answer, such as 404
 * @param question the question as typed; null if the problem is not about one
 * @param position where in the question it is, in characters from 0; -1 if it has no place
 */
record ProblemView(
    int status, String title, String detail, @Nullable String question, int position) {

  /** The question up to the mistake. */
  String before() {
    return question == null ? "" : question.substring(0, place(question));
  }

  /** The question from the mistake on. */
  String after() {
    return question == null ? "" : question.substring(place(question));
  }

  boolean hasPlace() {
    return question != null && position >= 0;
  }

  private int place(String asked) {
    return Math.clamp(position, 0, asked.length());
  }
}
