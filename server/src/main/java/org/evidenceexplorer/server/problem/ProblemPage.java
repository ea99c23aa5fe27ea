package org.evidenceexplorer.server.problem;

/** Shows a problem to a person. */
@FunctionalInterface
public interface ProblemPage {
  /** The page as HTML. */
  String html(Problem problem);
}
