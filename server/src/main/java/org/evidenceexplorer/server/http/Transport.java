package org.evidenceexplorer.server.http;

import static org.eclipse.jetty.http.UriCompliance.Violation.AMBIGUOUS_EMPTY_SEGMENT;
import static org.eclipse.jetty.http.UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING;
import static org.eclipse.jetty.http.UriCompliance.Violation.AMBIGUOUS_PATH_PARAMETER;
import static org.eclipse.jetty.http.UriCompliance.Violation.AMBIGUOUS_PATH_SEGMENT;
import static org.eclipse.jetty.http.UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR;
import static org.eclipse.jetty.http.UriCompliance.Violation.BAD_PERCENT_ENCODING;
import static org.eclipse.jetty.http.UriCompliance.Violation.BAD_UTF8_ENCODING;
import static org.eclipse.jetty.http.UriCompliance.Violation.FRAGMENT;
import static org.eclipse.jetty.http.UriCompliance.Violation.ILLEGAL_PATH_CHARACTERS;
import static org.eclipse.jetty.http.UriCompliance.Violation.SUSPICIOUS_PATH_CHARACTERS;
import static org.eclipse.jetty.http.UriCompliance.Violation.TRUNCATED_UTF8_ENCODING;

import io.javalin.config.JettyConfig;
import java.time.Duration;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/** The limits of the HTTP server, and which URLs it lets through. */
public final class Transport {
  /** The longest request line and headers together, in bytes; more is answered 414 or 431. */
  public static final int LONGEST_HEAD = 32 * 1024;

  /**
   * The longest request body, in bytes; more is answered 413. A question of 50,000 characters fits,
   * each of them percent-encoded in three bytes of UTF-8.
   */
  public static final int LONGEST_BODY = 512 * 1024;

  /** How long running requests may take to end when the server stops. */
  public static final Duration STOPPING = Duration.ofSeconds(5);

  /** How long a connection without a request is kept open when the server stops. */
  private static final Duration LEAVING = Duration.ofMillis(50);

  /**
   * Identifiers of studies hold slashes, semicolons, angle brackets and number signs, and every
   * client encodes them in its own way. All of that is let through because no path is mapped to a
   * file: a path is compared with the routes as it was sent, and what follows is looked up as an
   * identifier. Encodings that are wrong come through so that {@link Address} can say what is
   * wrong.
   */
  private static final UriCompliance IDENTIFIERS_IN_PATHS =
      UriCompliance.DEFAULT.with(
          "IDENTIFIERS_IN_PATHS",
          AMBIGUOUS_EMPTY_SEGMENT,
          AMBIGUOUS_PATH_ENCODING,
          AMBIGUOUS_PATH_PARAMETER,
          AMBIGUOUS_PATH_SEGMENT,
          AMBIGUOUS_PATH_SEPARATOR,
          BAD_PERCENT_ENCODING,
          BAD_UTF8_ENCODING,
          FRAGMENT,
          ILLEGAL_PATH_CHARACTERS,
          SUSPICIOUS_PATH_CHARACTERS,
          TRUNCATED_UTF8_ENCODING);

  private Transport() {}

  /** Listens there, within the limits. */
  public static void configure(JettyConfig jetty, String host, int port) {
    jetty.modifyServer(Transport::limit);
    jetty.modifyHttpConfiguration(Transport::limit);
    jetty.addConnector((server, http) -> connector(server, http, host, port));
  }

  private static Connector connector(Server server, HttpConfiguration http, String host, int port) {
    ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setHost(host);
    connector.setPort(port);
    connector.setShutdownIdleTimeout(LEAVING.toMillis());
    return connector;
  }

  private static void limit(Server server) {
    server.setStopTimeout(STOPPING.toMillis());
    server.insertHandler(new SizeLimitHandler(LONGEST_BODY, -1));
    server.insertHandler(new GracefulHandler());
  }

  private static void limit(HttpConfiguration http) {
    http.setRequestHeaderSize(LONGEST_HEAD);
    http.setSendServerVersion(false);
    http.setSendDateHeader(true);
    http.setUriCompliance(IDENTIFIERS_IN_PATHS);
    http.addCustomizer((request, headers) -> withFragmentInPath(request));
  }

  /** A number sign that a client did not encode belongs to the identifier before it. */
  private static Request withFragmentInPath(Request request) {
    HttpURI sent = request.getHttpURI();
    if (sent.getFragment() == null || sent.getQuery() != null) {
      return request;
    }
    String fragment = sent.getFragment().replace("?", "%3F").replace("#", "%23");
    String path = sent.getPath() + "%23" + fragment;
    return Request.serveAs(request, HttpURI.build(sent).fragment(null).path(path).asImmutable());
  }
}
