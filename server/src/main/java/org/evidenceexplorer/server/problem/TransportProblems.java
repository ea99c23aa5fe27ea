package org.evidenceexplorer.server.problem;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.evidenceexplorer.server.http.SecurityHeaders;

/** Answers the errors that the HTTP server raises before or below the routes. */
final class TransportProblems implements Request.Handler {
  private final ProblemAnswers answers;

  TransportProblems(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    Problem problem = Problems.ofStatus(response.getStatus());
    String accepted = request.getHeaders().get(HttpHeader.ACCEPT);
    ProblemAnswers.Form form = answers.form(problem, request.getHttpURI().getPath(), accepted);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, form.mediaType());
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    SecurityHeaders.ALL.forEach(response.getHeaders()::put);
    boolean bodyless = HttpMethod.HEAD.is(request.getMethod());
    String body = bodyless ? "" : form.body();
    response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
    return true;
  }
}
