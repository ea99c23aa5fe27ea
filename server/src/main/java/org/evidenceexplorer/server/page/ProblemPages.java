package org.evidenceexplorer.server.page;

import org.evidenceexplorer.core.failure.SearchException.BadQuery;
import org.evidenceexplorer.server.problem.Problem;
import org.evidenceexplorer.server.problem.ProblemPage;
import org.evidenceexplorer.web.Pages;

/** Problems as pages; a question that cannot be read stays in its box, its mistake marked. */
public final class ProblemPages implements ProblemPage {
  private final Pages pages;

  /** Problems with the look of these pages. */
  public ProblemPages(Pages pages) {
    this.pages = pages;
  }

  @Override
  public String html(Problem problem, String question) {
    if (problem.members().get("position") instanceof Integer position
        && problem.members().get("hint") instanceof String hint) {
      return pages.badQuestion(problem.status(), question, new BadQuery(position, hint));
    }
    return question.isEmpty()
        ? pages.problem(problem.status(), problem.title(), problem.detail())
        : pages.problem(problem.status(), problem.title(), problem.detail(), question);
  }
}
