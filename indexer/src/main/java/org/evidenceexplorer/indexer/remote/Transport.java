package org.evidenceexplorer.indexer.remote;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Sends one request and takes its answer in; neither asks again nor follows anywhere. */
final class Transport implements Closeable {
  private static final int PIECE = 16_384;
  private static final int MOST_CONNECTIONS = 64;

  private final CloseableHttpClient client;
  private final Patience patience;
  private final Watch watch;

  Transport(Agent agent, Patience patience, Watch watch) {
    this.patience = patience;
    this.watch = watch;
    this.client =
        HttpClients.custom()
            .useSystemProperties() // for the proxy of the machine
            .setUserAgent(agent.userAgent())
            .setConnectionManager(connections(patience))
            .disableAutomaticRetries()
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .build();
  }

  private static HttpClientConnectionManager connections(Patience patience) {
    return PoolingHttpClientConnectionManagerBuilder.create()
        .useSystemProperties()
        .setMaxConnTotal(MOST_CONNECTIONS)
        .setMaxConnPerRoute(MOST_CONNECTIONS)
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(timeout(patience.connect()))
                .setSocketTimeout(timeout(patience.silence()))
                .build())
        .build();
  }

  private static Timeout timeout(Duration time) {
    return Timeout.of(time);
  }

  /** An answer is beyond what is taken in at once. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(int largest) {
      super("more than %,d bytes".formatted(largest));
    }
  }

  /**
   * Sends a call to an address.
   *
   * @throws TooLarge if the answer is
   * @throws IOException if there is no whole answer before the deadline
   */
  Received send(Call call, URI address, Instant deadline) throws IOException {
    HttpUriRequestBase request = call.form() ? posted(call, address) : new HttpGet(address);
    Duration left = Duration.between(watch.now(), deadline);
    Duration silence = left.compareTo(patience.silence()) < 0 ? left : patience.silence();
    request.setConfig(
        RequestConfig.custom()
            .setResponseTimeout(timeout(silence.isPositive() ? silence : Duration.ofMillis(1)))
            .setConnectionRequestTimeout(timeout(patience.connect()))
            .build());
    return client.execute(request, response -> received(response, request, deadline));
  }

  private static HttpUriRequestBase posted(Call call, URI address) {
    HttpPost request = new HttpPost(address);
    request.setEntity(new StringEntity(call.encoded(), ContentType.APPLICATION_FORM_URLENCODED));
    return request;
  }

  private Received received(
      ClassicHttpResponse response, HttpUriRequestBase request, Instant deadline)
      throws IOException {
    try {
      Body body = new Body(bytes(response.getEntity(), deadline));
      return new Received(response.getCode(), headers(response), body);
    } catch (IOException e) {
      // Else the client would read the rest of the answer to keep the connection.
      request.cancel();
      throw e;
    }
  }

  private static Received.Headers headers(ClassicHttpResponse response) {
    return name -> Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
  }

  private byte[] bytes(@Nullable HttpEntity entity, Instant deadline) throws IOException {
    if (entity == null) {
      return new byte[0];
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] piece = new byte[PIECE];
    try (InputStream in = entity.getContent()) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        bytes.write(piece, 0, read);
        if (bytes.size() > patience.largest()) {
          throw new TooLarge(patience.largest());
        }
        if (watch.now().isAfter(deadline)) {
          throw new InterruptedIOException("no end of it in time");
        }
      }
    }
    return bytes.toByteArray();
  }

  /**
   * An answer as it came.
   *
   * @param body unpacked
   */
  record Received(int status, Headers headers, Body body) {
    /** The first value of a header. */
    interface Headers {
      Optional<String> first(String name);
    }

    String contentType() {
      return headers.first(HttpHeaders.CONTENT_TYPE).orElse("");
    }
  }

  @Override
  public void close() throws IOException {
    client.close();
  }
}
