/**
 * Errors as RFC 9457 problems: {@link org.evidenceexplorer.server.problem.Problem}, what each
 * failure becomes ({@link org.evidenceexplorer.server.problem.Problems}) and how it is sent, also
 * where the HTTP server itself raises it ({@link
 * org.evidenceexplorer.server.problem.ProblemAnswers}). May use {@code server.http}.
 */
@NullMarked
package org.evidenceexplorer.server.problem;

import org.jspecify.annotations.NullMarked;
