package org.evidenceexplorer.core.query;

import java.util.List;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Study;

/**
 * A study that answers the question.
 *
 * @param findings those of its findings that meet every finding filter together; all if there is
 *     none
 * @param snippets the matching parts of its summary; empty if no word was asked for
 */
public record Hit(Study study, List<Finding> findings, List<Snippet> snippets) {
  public Hit {
    findings = List.copyOf(findings);
    snippets = List.copyOf(snippets);
  }
}
