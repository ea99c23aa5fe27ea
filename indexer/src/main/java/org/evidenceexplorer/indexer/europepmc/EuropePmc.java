package org.evidenceexplorer.indexer.europepmc;

import java.util.List;
import java.util.OptionalLong;
import org.evidenceexplorer.formats.record.Unreadable;
import org.evidenceexplorer.indexer.json.Json;
import org.evidenceexplorer.indexer.paging.ServicePage;
import org.evidenceexplorer.indexer.remote.Body;
import org.evidenceexplorer.indexer.remote.BodyCheck.Checked;
import org.evidenceexplorer.indexer.remote.Call;
import org.evidenceexplorer.indexer.remote.Media;
import org.evidenceexplorer.indexer.remote.Remote;
import org.evidenceexplorer.indexer.remote.Reply;
import org.evidenceexplorer.indexer.remote.Service;

/**
 * Asks Europe PMC. It reports faults inside answers that look like success: an {@code errCode}, or
 * nothing at all; an answer counts only if it says how many hits there are.
 */
record EuropePmc(Remote remote, Service service) {
  /** Longer addresses are refused somewhere on the way. */
  private static final int LONGEST_ADDRESS = 1500;

  /** The mark of the first page. */
  private static final String FIRST = "*";

  /** How much of each record is wanted. */
  enum Form {
    FULL("core"),
    SHORT("lite"),
    NAMES("idlist");

    private final String word;

    Form(String word) {
      this.word = word;
    }
  }

  /**
   * A page of the records that answer a query.
   *
   * @param mark of the page, empty for the first
   */
  Reply<ServicePage> search(String query, Form form, int size, String mark) {
    Call call =
        query.length() > LONGEST_ADDRESS
            ? Call.post(service, Media.JSON, "searchPOST")
            : Call.get(service, Media.JSON, "search");
    String cursor = mark.isEmpty() ? FIRST : mark;
    return remote.ask(
        call.with("query", query)
            .with("resultType", form.word)
            .with("format", "json")
            .with("synonym", "false")
            .with("pageSize", Integer.toString(size))
            .with("cursorMark", cursor),
        body -> page(body, cursor));
  }

  private static Checked<ServicePage> page(Body body, String cursor) {
    return checked(
        body,
        answer -> {
          List<Json> rows = answer.items("resultList", "result");
          long hits = answer.number("hitCount").orElse(0);
          if (rows.isEmpty() && hits > 0 && cursor.equals(FIRST)) {
            return new Checked.Passing<>(hits + " hits", "none of them");
          }
          String next = answer.text("nextCursorMark");
          boolean last = rows.isEmpty() || next.equals(cursor);
          return new Checked.Good<>(new ServicePage(OptionalLong.of(hits), last ? "" : next, rows));
        });
  }

  /** Reads an answer that is one. */
  interface Reader<T> {
    Checked<T> read(Json answer);
  }

  /** What a body is, if it is no fault. */
  static <T> Checked<T> checked(Body body, Reader<T> reader) {
    Json answer;
    try {
      answer = Json.parse(body.text());
    } catch (Unreadable e) {
      return new Checked.Passing<>("JSON", e.why());
    }
    if (answer.stated("errCode").isPresent() || answer.stated("errMsg").isPresent()) {
      return new Checked.Lasting<>(
          "an answer", "error %s: %s".formatted(answer.text("errCode"), answer.text("errMsg")));
    }
    return answer.number("hitCount").isEmpty()
        ? new Checked.Passing<>("the number of hits", "an answer without it")
        : reader.read(answer);
  }

  /** A page of the works that a record cites, or that cite it. */
  Reply<ServicePage> links(Key key, Links links, int page, int size) {
    Call call =
        Call.get(service, Media.JSON, key.source(), key.id(), links.word)
            .with("format", "json")
            .with("page", Integer.toString(page))
            .with("pageSize", Integer.toString(size));
    return remote.ask(
        call,
        body ->
            checked(
                body,
                answer -> {
                  OptionalLong hits = answer.number("hitCount");
                  List<Json> rows = answer.items(links.list, links.item);
                  boolean more = (long) page * size < hits.orElse(0) && !rows.isEmpty();
                  String next = more ? Integer.toString(page + 1) : "";
                  return new Checked.Good<>(new ServicePage(hits, next, rows));
                }));
  }

  /** Which way citations are followed. */
  enum Links {
    REFERENCES("references", "referenceList", "reference"),
    CITATIONS("citations", "citationList", "citation");

    private final String word;
    private final String list;
    private final String item;

    Links(String word, String list, String item) {
      this.word = word;
      this.list = list;
      this.item = item;
    }
  }
}
