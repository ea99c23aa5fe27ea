package org.evidenceexplorer.server.problem;

/** Shows a problem to a person. */
@FunctionalInterface
public interface ProblemPage {
  /**
   * The page as HTML.
   *
   * @param question what was asked, to be mended; empty if nothing was
   */
  String html(Problem problem, String question);
}
