package org.evidenceexplorer.indexer.crossref;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.formats.record.Unreadable;
import org.evidenceexplorer.indexer.json.Json;
import org.evidenceexplorer.indexer.remote.Body;
import org.evidenceexplorer.indexer.remote.BodyCheck.Checked;
import org.evidenceexplorer.indexer.remote.Call;
import org.evidenceexplorer.indexer.remote.Fault;
import org.evidenceexplorer.indexer.remote.Media;
import org.evidenceexplorer.indexer.remote.Remote;
import org.evidenceexplorer.indexer.remote.Reply;
import org.evidenceexplorer.indexer.remote.Service;

/**
 * Asks Crossref. A DOI that it does not know is answered with 404 and plain text, which also means
 * that another agency may know it.
 */
record Crossref(Remote remote, Service service) {
  /** The most works that are asked for by their DOIs at once. */
  static final int TOGETHER = 20;

  /** Lists are allowed a fifth as often as single works; with a contact, a third. */
  private static final int LIST = 5;

  /** What of each work is wanted; its abstract and its references are not. */
  private static final String MEMBERS =
      String.join(
          ",",
          List.of(
              "DOI",
              "type",
              "title",
              "subtitle",
              "author",
              "container-title",
              "short-container-title",
              "issued",
              "published-print",
              "published-online",
              "posted",
              "volume",
              "issue",
              "page",
              "article-number",
              "ISSN",
              "relation",
              "update-to",
              "updated-by"));

  /** The work of a DOI; empty if Crossref does not know it. */
  Reply<Optional<Json>> work(Identifier doi) {
    Reply<Json> reply =
        remote.ask(
            Call.get(service, Media.JSON, "works", doi.value()),
            body -> checked(body, "work", Json::isObject));
    return switch (reply) {
      case Reply.Answered<Json>(Json work) -> new Reply.Answered<>(Optional.of(work));
      case Reply.Failed<Json>(Fault fault) when fault.kind() == Fault.Kind.MISSING ->
          new Reply.Answered<>(Optional.empty());
      case Reply.Failed<Json>(Fault fault) -> new Reply.Failed<>(fault);
    };
  }

  /** The works of several DOIs; those that Crossref does not know are left out. */
  Reply<List<Json>> works(Collection<Identifier> dois) {
    String filter = dois.stream().map(doi -> "doi:" + doi.value()).collect(Collectors.joining(","));
    return list(
        Call.get(service, Media.JSON, "works")
            .with("filter", filter)
            .with("rows", Integer.toString(dois.size())));
  }

  /** Whether a DOI can be asked for among others: a comma would part it. */
  static boolean canBeListed(Identifier doi) {
    return doi.value().indexOf(',') < 0;
  }

  /** Works that the words of a reference may mean, likeliest first. */
  Reply<List<Json>> likely(String reference, int most) {
    return list(
        Call.get(service, Media.JSON, "works")
            .with("query.bibliographic", reference)
            .with("rows", Integer.toString(most)));
  }

  private Reply<List<Json>> list(Call call) {
    Reply<Json> reply =
        remote.ask(
            call.with("select", MEMBERS).weighing(LIST),
            body -> checked(body, "work-list", message -> message.at("items").node().isArray()));
    return switch (reply) {
      case Reply.Answered<Json>(Json message) -> new Reply.Answered<>(message.items("items"));
      case Reply.Failed<Json>(Fault fault) -> new Reply.Failed<>(fault);
    };
  }

  /** What an answer must hold. */
  private interface Shape {
    boolean fits(Json message);
  }

  private static Checked<Json> checked(Body body, String type, Shape shape) {
    Json answer;
    try {
      answer = Json.parse(body.text());
    } catch (Unreadable e) {
      return new Checked.Passing<>("JSON", e.why());
    }
    if (!answer.text("status").equals("ok")) {
      return new Checked.Lasting<>("an answer", failure(answer));
    }
    Json message = answer.at("message");
    return answer.text("message-type").equals(type) && shape.fits(message)
        ? new Checked.Good<>(message)
        : new Checked.Passing<>("a " + type, "a " + answer.text("message-type"));
  }

  /** On failure the message is a list of what is wrong. */
  private static String failure(Json answer) {
    return answer.items("message").stream()
        .map(wrong ->
            "%s %s: %s".formatted(wrong.text("type"), wrong.text("value"), wrong.text("message")))
        .collect(Collectors.joining("; ", "status \"" + answer.text("status") + "\": ", ""));
  }
}
