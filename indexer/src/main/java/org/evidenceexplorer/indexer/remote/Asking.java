package org.evidenceexplorer.indexer.remote;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.hc.core5.http.HttpHeaders;
import org.evidenceexplorer.indexer.remote.BodyCheck.Checked;
import org.evidenceexplorer.indexer.remote.Fault.Kind;
import org.evidenceexplorer.indexer.remote.Transport.Received;
import org.evidenceexplorer.indexer.remote.Transport.TooLarge;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One call on its way: its turns at the gate, its attempts, its pauses. An answer counts if all of
 * these are right, in this order: status, type of content, that there is a body, and what is in it.
 */
final class Asking<T> {
  private static final Logger LOG = LoggerFactory.getLogger(Asking.class);
  private static final int MOST_REDIRECTIONS = 3;

  private final Call call;
  private final BodyCheck<T> check;
  private final Remote.Means means;
  private final Gate gate;
  private final Instant deadline;
  private URI address;
  private int redirections;

  Asking(Call call, BodyCheck<T> check, Remote.Means means, Gate gate) {
    this.call = call;
    this.check = check;
    this.means = means;
    this.gate = gate;
    this.deadline = means.watch().now().plus(means.patience().deadline());
    this.address = call.uri();
  }

  /** What came of one attempt. */
  private sealed interface Step<T> {
    /** The call is over. */
    record Done<T>(Reply<T> reply) implements Step<T> {}

    /** It may be made again, after the pause that the service asks for. */
    record Again<T>(Fault fault, Optional<Duration> asked) implements Step<T> {}

    /** It is to be made elsewhere. */
    record Elsewhere<T>(URI address) implements Step<T> {}
  }

  Reply<T> reply() throws InterruptedException {
    Optional<Fault> last = Optional.empty();
    for (int attempt = 1; ; attempt++) {
      if (!gate.enter(call.weight(), deadline)) {
        return new Reply.Failed<>(last.orElseGet(this::noTurn));
      }
      switch (attempt()) {
        case Step.Done<T>(Reply<T> reply) -> {
          gate.failing(false);
          return reply;
        }
        case Step.Elsewhere<T>(URI elsewhere) -> {
          address = elsewhere;
          attempt--;
        }
        case Step.Again<T>(Fault fault, Optional<Duration> asked) -> {
          last = Optional.of(fault);
          if (!pause(attempt, fault, asked)) {
            gate.failing(true);
            return new Reply.Failed<>(fault);
          }
        }
      }
    }
  }

  private Fault noTurn() {
    return fault(
        Kind.TOO_LATE,
        "a turn within " + means.patience().deadline().toSeconds() + " s",
        "too many other calls, or a service that asked for rest");
  }

  /** Waits before the next attempt; false if there is to be none. */
  private boolean pause(int attempt, Fault fault, Optional<Duration> asked)
      throws InterruptedException {
    Duration pause = means.backoff().after(attempt, asked);
    Instant until = means.watch().now().plus(pause);
    if (asked.isPresent()) {
      gate.rest(until);
    }
    if (attempt >= means.patience().attempts() || gate.failing() || until.isAfter(deadline)) {
      return false;
    }
    LOG.debug("again in {}: {}", pause, fault.words());
    means.watch().sleep(pause);
    return true;
  }

  private Step<T> attempt() {
    try {
      Received received = means.transport().send(call, address, deadline);
      Limit.stated(received.headers()).ifPresent(limit -> gate.heed(limit, call.weight()));
      return step(received);
    } catch (TooLarge e) {
      return failed(Kind.TOO_LARGE, "an answer of bearable size", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return again(Kind.UNREACHABLE, "a whole answer", problem(e));
    } finally {
      gate.leave();
    }
  }

  private String problem(IOException e) {
    String message = e.getMessage() == null ? "" : ": " + e.getMessage();
    return told(e.getClass().getSimpleName() + message);
  }

  private Step<T> step(Received received) {
    int status = received.status();
    return switch (status) {
      case 200 -> content(received);
      case 301, 302, 303, 307, 308 -> elsewhere(received);
      case 429, 500, 502, 503, 504 ->
          new Step.Again<>(
              fault(Kind.BUSY, "an answer", said(received)),
              received
                  .headers()
                  .first(HttpHeaders.RETRY_AFTER)
                  .flatMap(wish -> Backoff.asked(wish, means.watch().now())));
      case 404, 410 -> failed(Kind.MISSING, "an answer", said(received));
      default -> failed(Kind.REFUSED, "an answer", said(received));
    };
  }

  private String said(Received received) {
    String text = received.contentType().contains("html") ? "" : told(received.body().text());
    return "status " + received.status() + (text.isEmpty() ? "" : ": " + text);
  }

  private Step<T> content(Received received) {
    if (!call.media().isOf(received.contentType())) {
      String hint =
          received.body().text().contains("rate limit exceeded")
              ? " that says the rate limit was exceeded"
              : "";
      return again(Kind.BUSY, call.media().label(), told(received.contentType()) + hint);
    }
    if (received.body().isBlank()) {
      return again(Kind.BUSY, call.media().label(), "an empty body");
    }
    return switch (check.check(received.body())) {
      case Checked.Good<T>(T value) -> new Step.Done<>(new Reply.Answered<>(value));
      case Checked.Passing<T>(String expected, String found) ->
          again(Kind.BUSY, expected, told(found));
      case Checked.Lasting<T>(String expected, String found) ->
          failed(Kind.NOT_UNDERSTOOD, expected, told(found));
    };
  }

  /** Only within the same host: no answer can send the program, and its key, anywhere else. */
  private Step<T> elsewhere(Received received) {
    Optional<URI> target = received.headers().first(HttpHeaders.LOCATION).flatMap(this::resolved);
    if (target.isEmpty() || !sameHost(target.get())) {
      String found = target.map(uri -> uri.getScheme() + "://" + uri.getAuthority()).orElse("none");
      return failed(Kind.REFUSED, "a redirection within the same host", told(found));
    }
    redirections++;
    return redirections > MOST_REDIRECTIONS
        ? failed(Kind.REFUSED, "an answer", "a redirection after " + MOST_REDIRECTIONS + " others")
        : new Step.Elsewhere<>(target.get());
  }

  private Optional<URI> resolved(String location) {
    try {
      return Optional.of(address.resolve(location));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private boolean sameHost(URI target) {
    URI own = call.service().address();
    return own.getScheme().equalsIgnoreCase(target.getScheme())
        && own.getAuthority().equalsIgnoreCase(target.getAuthority());
  }

  private Step<T> again(Kind kind, String expected, String found) {
    return new Step.Again<>(fault(kind, expected, found), Optional.empty());
  }

  private Step<T> failed(Kind kind, String expected, String found) {
    return new Step.Done<>(new Reply.Failed<>(fault(kind, expected, found)));
  }

  private Fault fault(Kind kind, String expected, String found) {
    return new Fault(kind, call.service().name(), call.told(), expected, found);
  }

  private String told(String text) {
    return Redaction.of(text, call.secrets());
  }
}
