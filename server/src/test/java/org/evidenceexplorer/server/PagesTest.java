package org.evidenceexplorer.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.Engine;
import org.evidenceexplorer.core.model.Study;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The routes of the pages: that each is there, and what is wrong is a page too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PagesTest {
  private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

  private final Study odd = Library.study(Library.ODD, List.of("pmid:7"), new Random(2));
  private final Engine engine =
      Library.open(Stream.concat(Library.studies(6).stream(), Stream.of(odd)).toList());
  private final EvidenceServer server =
      EvidenceServer.start(new Settings("none:", "127.0.0.1", 0), engine.searcher());
  private final Client client = new Client(server.address());

  @AfterAll
  void stop() {
    server.close();
    engine.close();
  }

  private HttpResponse<String> get(String path) {
    return client.get(path, "Accept", BROWSER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "search",
        "search?q=needles&condition=scar",
        "search?q=&year=&design.not=animal",
        "map",
        "map?rows=design&columns=year&q=",
        "documents",
        "studies/pmid:3"
      })
  void showsAPage(String path) {
    HttpResponse<String> page = get(path);
    assertEquals(200, page.statusCode(), page.body());
    assertEquals(
        "text/html;charset=utf-8",
        page.headers().firstValue("Content-Type").orElse("").replace(" ", ""));
    assertTrue(page.body().startsWith("<!") && page.body().contains("</html>"), page.body());
  }

  @Test
  void leadsFromAnAliasToTheStudysOwnPage() {
    HttpResponse<String> redirect = get("studies/pmid:7");
    assertEquals(302, redirect.statusCode());
    HttpResponse<String> page =
        get(redirect.headers().firstValue("Location").orElseThrow().substring(1));
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("trial doi:10.1002/(sici)"), page.body());
  }

  @ParameterizedTest
  @CsvSource({
    "nothing, 404",
    "studies/pmid:999, 404",
    "static/..%2f..%2fetc%2fpasswd, 404",
    "static/nothing.css, 404",
    "search?condition=elbow, 400",
    "search?colour=red, 400",
    "map?rows=outcome, 400",
    "search?q=%28scar, 400"
  })
  void showsWhatIsWrongAsAPage(String path, int status) {
    HttpResponse<String> page = get(path);
    assertEquals(status, page.statusCode(), page.body());
    assertTrue(page.body().startsWith("<!") && page.body().contains("</html>"), page.body());
  }

  @Test
  void keepsAQuestionThatCannotBeReadInItsBox() {
    assertTrue(get("search?q=%28scar").body().contains("value=\"(scar\""));
  }

  @Test
  void escapesWhatAReaderTyped() {
    String typed = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
    assertFalse(get("search?q=" + typed).body().contains("<script>alert"));
    assertFalse(get("search?colour=" + typed).body().contains("<script>alert"));
    assertFalse(get("studies/" + typed).body().contains("<script>alert"));
    assertFalse(get(typed).body().contains("<script>alert"));
  }

  @Test
  void letsBrowsersKeepFilesWhoseUrlCarriesTheirHash() {
    Matcher link = Pattern.compile("/static/([^\"]*css\\?v=\\w+)\"").matcher(get("").body());
    assertTrue(link.find());
    HttpResponse<String> kept = client.get("static/" + link.group(1));
    assertEquals(200, kept.statusCode());
    assertTrue(kept.headers().firstValue("Content-Type").orElse("").startsWith("text/css"));
    assertTrue(kept.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
    HttpResponse<String> other = client.get("static/site.css?v=0");
    assertEquals("no-cache", other.headers().firstValue("Cache-Control").orElse(""));
  }

  @Test
  void aPostedStrategyLeadsToItsAddress() {
    HttpResponse<String> sent =
        client.post(
            "search", "application/x-www-form-urlencoded", "q=%231+needles%0A%232+%231&size=");
    assertEquals(303, sent.statusCode());
    assertEquals(
        "/search?q=%231+needles%0A%232+%231", sent.headers().firstValue("Location").orElse(""));
    assertEquals(200, client.get("search?q=%231+needles%0A%232+%231").statusCode());
  }

  @Test
  void aNewQuestionInTheBoxReplacesALongOne() {
    String packed = "ePkiyrBHy81ML0rMzEPyakZqYkpickYqVCcA0zYMKw";
    assertTrue(
        client.get("search?q.packed=" + packed).body().contains("migraine[tiab] OR headache*"));
    HttpResponse<String> both = client.get("search?q.packed=" + packed + "&q=needles");
    assertEquals(200, both.statusCode());
    assertFalse(both.body().contains("migraine[tiab]"));
  }
}
