package org.evidenceexplorer.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.evidenceexplorer.core.engine.SearchAdvice;
import org.evidenceexplorer.core.failure.SearchException.BadQuery;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.MapRequest;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchParameters;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.query.Selection;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.web.Markup.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class PagesTest {
  private static final Pages PAGES = new Pages(new Site("Heels & Soles", "A notice"));
  private static final SampleIndex INDEX = new SampleIndex(Samples.studies(), Samples.VOCABULARY);

  @TestFactory
  Stream<DynamicTest> isWellFormedAndNamesWhatItRefersTo() {
    return each(html -> {
      Markup page = Markup.of(html);
      Set<String> ids = page.ids();
      Stream.of("for", "aria-labelledby", "form")
          .flatMap(attribute -> page.values(attribute).stream())
          .forEach(id -> assertTrue(ids.contains(id), () -> "nothing has the id " + id));
      page.elements().stream()
          .filter(element -> element.attribute("href").startsWith("#"))
          .map(element -> element.attribute("href").substring(1))
          .forEach(id -> assertTrue(ids.contains(id), () -> "nothing has the id " + id));
      page.values("fill").stream()
          .filter(fill -> fill.startsWith("url(#"))
          .map(fill -> fill.substring(5, fill.length() - 1))
          .forEach(id -> assertTrue(ids.contains(id), () -> "nothing has the id " + id));
    });
  }

  @TestFactory
  Stream<DynamicTest> holdsNothingThatAStrictPolicyForbids() {
    return each(html -> {
      Markup page = Markup.of(html);
      for (Element element : page.elements()) {
        assertFalse(element.has("style"), () -> "inline style: " + element);
        assertTrue(
            element.attributes().keySet().stream().noneMatch(name -> name.startsWith("on")),
            () -> "inline script: " + element);
      }
      assertEquals(1, page.elements("script").size());
      assertTrue(page.elements("script").getFirst().attribute("src").startsWith("/static/site.js"));
      assertTrue(page.elements("style").isEmpty());
      Stream.of("script", "link", "img", "use")
          .flatMap(name -> page.elements(name).stream())
          .map(element -> element.attribute("src") + element.attribute("href"))
          .forEach(address -> assertTrue(address.matches("[/#].*"), address));
    });
  }

  @TestFactory
  Stream<DynamicTest> hasOneFirstHeadingAndLeavesNoLevelOut() {
    return each(html -> {
      Markup page = Markup.of(html);
      assertEquals(1, page.elements("h1").size());
      assertEquals(1, page.elements("main").size());
      int before = 0;
      for (Element element : page.elements()) {
        if (element.name().matches("h[1-6]")) {
          int level = element.name().charAt(1) - '0';
          int last = before;
          // Filters stand before the first heading of the answer that they narrow.
          assertTrue(level <= last + 1 || last == 0, () -> "h" + last + " then h" + level);
          before = level;
        }
      }
    });
  }

  @Test
  void escapesWhatARecordOrAReaderWrote() {
    String results =
        results(Map.of("q", List.of(Samples.HOSTILE.replace("\"", "").replace("& ", ""))));
    assertFalse(results.contains("<script>alert"), results);
    assertFalse(results.contains("<b>bold"), results);
    assertTrue(results.contains("&lt;script&gt;alert"), results);
    String study =
        PAGES.study(Samples.hostile(), INDEX.snapshot(), Samples.VOCABULARY, Surroundings.NONE);
    assertFalse(study.contains("<script>alert"), study);
    String problem = PAGES.badQuestion(400, "\"><script>x", new BadQuery(2, "unclosed quote"));
    assertFalse(problem.contains("<script>x"), problem);
  }

  @Test
  void leadsFromEachFieldOfTheMapToItsStudies() {
    SearchRequest all = request(Map.of("include", List.of("gel-delivery")));
    MapRequest map = new MapRequest(all, Facet.CONDITION, Facet.OUTCOME);
    MapTable table = MapTable.of(INDEX.map(map), Samples.VOCABULARY);
    Links links = new Links(Samples.VOCABULARY);
    for (MapTable.Row row : table.rows()) {
      for (int column = 0; column < table.columns().size(); column++) {
        MapTable.Field field = row.fields().get(column);
        SearchRequest cell =
            map.cell(
                row.head().values().getFirst(), table.columns().get(column).values().getFirst());
        assertEquals(INDEX.search(cell).total().value(), field.count());
        assertEquals(field.count() > 0, field.href().equals(Optional.of(links.search(cell))));
      }
    }
    assertEquals(List.of("not-stated"), table.columns().getLast().values());
  }

  @Test
  void keepsEveryStateOfAQuestionInTheFormOfFilters() {
    Map<String, List<String>> asked =
        Map.of(
            "q", List.of("heel"),
            "condition", List.of("heel-pain", "knee-pain"),
            "condition.match", List.of("all"),
            "design.not", List.of("case-report"),
            "year", List.of("1990..2020"),
            "include", List.of("gel-delivery"),
            "sort", List.of("newest"),
            "words", List.of("any"),
            "size", List.of("50"));
    Map<String, List<String>> submitted = new LinkedHashMap<>();
    Markup.of(results(asked)).elements().stream()
        .filter(PagesTest::isSubmitted)
        .forEach(field ->
            submitted
                .computeIfAbsent(field.attribute("name"), name -> new ArrayList<>())
                .add(field.attribute("value")));
    submitted.put("sort", List.of("newest"));
    submitted.replaceAll((name, values) -> values.stream().distinct().toList());
    assertEquals(request(asked), request(submitted));
  }

  @Test
  void clearsTheFiltersOfAMapAndLeavesItsAxes() {
    SearchRequest some =
        request(Map.of("condition", List.of("heel-pain"), "cited", List.of("leaflet")));
    MapRequest map = new MapRequest(some, Facet.CONDITION, Facet.HARM);
    String html = PAGES.map(INDEX.map(map), INDEX.search(some), Samples.VOCABULARY);
    assertTrue(
        html.contains("data-answer href=\"/map?rows=condition&amp;columns=harm\">Clear all"), html);
    assertTrue(
        html.contains("href=\"/map?rows=condition&amp;columns=harm&amp;cited=leaflet\""), html);
  }

  @Test
  void saysWhatTheIndexHoldsWhereNothingIsFound() {
    String html = results(Map.of("q", List.of("heel"), "design", List.of("guideline")));
    assertTrue(html.contains("Nothing in this index answers that"), html);
    assertTrue(html.contains("made-up: 6 records"), html);
    assertTrue(html.contains("https://pubmed.ncbi.nlm.nih.gov/?term=heel"), html);
    assertTrue(html.contains("href=\"/search?q=heel\""), html);
  }

  @Test
  void saysWhatIsSetAsideAndOffersIt() {
    String html = results(Map.of());
    assertTrue(html.contains("1 study set aside: retracted."), html);
    assertTrue(html.contains("href=\"/search?include=retracted\""), html);
    String lifted = results(Map.of("include", List.of("retracted")));
    assertTrue(lifted.contains("Set them aside again"), lifted);
    assertTrue(lifted.contains("<strong class=\"alarm\">Retracted</strong>"), lifted);
  }

  @Test
  void tellsUnknownFromNone() {
    String html = results(Map.of());
    assertTrue(html.contains("number of people not stated"), html);
    assertTrue(html.contains("Retraction status unknown"), html);
    assertTrue(html.contains("Harms not mentioned"), html);
    assertTrue(html.contains("J Feet, year not stated"), html);
  }

  @Test
  void saysWhichSourceSaysWhatOfARetraction() {
    String html =
        PAGES.study(Samples.retracted(), INDEX.snapshot(), Samples.VOCABULARY, Surroundings.NONE);
    assertTrue(
        html.contains(
            "The sources disagree. Crossref: retracted, asked on 4 May 2026;"
                + " PubMed: no notice, day of asking not known"),
        html);
  }

  @Test
  void linksTheWorksThatAStudyNamesAndTheIndexHas() {
    Study other = Samples.hostile();
    String html =
        PAGES.study(
            Samples.retracted(),
            INDEX.snapshot(),
            Samples.VOCABULARY,
            new Surroundings(List.of(), List.of(other)));
    assertTrue(html.contains("<a href=\"" + Links.study(other.id()) + "\">"), html);
  }

  private interface Check {
    void accept(String html);
  }

  private static Stream<DynamicTest> each(Check check) {
    SearchRequest all = request(Map.of());
    MapRequest map = new MapRequest(all, Facet.CONDITION, Facet.DESIGN);
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put(
        "start", PAGES.start(INDEX.search(all), INDEX.map(map), List.of(), Samples.VOCABULARY));
    pages.put("results", results(Map.of()));
    pages.put("results of words", results(Map.of("q", List.of("heel \"pain\" &x <x>"))));
    pages.put("no results", results(Map.of("design", List.of("guideline"))));
    pages.put("map", PAGES.map(INDEX.map(map), INDEX.search(all), Samples.VOCABULARY));
    Samples.studies()
        .forEach(study ->
            pages.put(
                study.id().toString(),
                PAGES.study(study, INDEX.snapshot(), Samples.VOCABULARY, Surroundings.NONE)));
    pages.put(
        "document",
        PAGES.document(
            SampleDocument.LEAFLET,
            SampleDocument.evidence(),
            INDEX.snapshot(),
            Samples.VOCABULARY));
    pages.put("no documents", PAGES.documents(List.of(), INDEX.snapshot()));
    pages.put("documents", PAGES.documents(List.of(SampleDocument.LEAFLET), INDEX.snapshot()));
    pages.put("problem", PAGES.problem(404, "Not found", "There is no such page."));
    pages.put("bad question", PAGES.badQuestion(400, "(a", new BadQuery(0, "unclosed bracket")));
    return pages.entrySet().stream()
        .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> check.accept(page.getValue())));
  }

  private static boolean isSubmitted(Element field) {
    boolean input = field.name().equals("input") && !field.attribute("name").isEmpty();
    boolean box = Set.of("checkbox", "radio").contains(field.attribute("type"));
    return input && (!box || field.has("checked"));
  }

  private static String results(Map<String, List<String>> parameters) {
    SearchPage page = INDEX.search(request(parameters));
    return PAGES.results(page, advice(page), Samples.VOCABULARY);
  }

  /** Every name adds 3; where nothing is found, the design is what keeps studies out. */
  private static SearchAdvice advice(SearchPage page) {
    Map<String, Long> added = new HashMap<>();
    page.request()
        .question()
        .expansions()
        .forEach(expansion -> expansion.names().forEach(name -> added.put(name.key(), 3L)));
    SearchRequest rest = page.request().with(Facet.DESIGN, Selection.NONE);
    SearchAdvice.Obstacle design =
        new SearchAdvice.Obstacle(
            "Study design: <Guideline>", 0, INDEX.search(rest).total().value(), rest);
    return new SearchAdvice(added, page.total().value() == 0 ? List.of(design) : List.of());
  }

  @Test
  void saysWhichPartKeepsStudiesOut() {
    String html = results(Map.of("q", List.of("heel"), "design", List.of("guideline")));
    assertTrue(
        html.contains(
            "href=\"/search?q=heel\">Without “Study design: &lt;Guideline&gt;”</a>: "
                + "no study in this index has it; without it: 4 studies"),
        html);
  }

  @Test
  void showsEveryNameThatIsSearchedForBesideTheWords() {
    String name = "Foot pain";
    String html = results(Map.of("q", List.of(name)));
    assertTrue(html.contains("“" + name + "” is searched for by "), html);
    assertTrue(html.contains("adds 3)"), html);
    assertTrue(html.contains("&amp;exact=true\">Only the words as typed"), html);
    assertTrue(html.contains("q=Foot+pain&amp;expansion.not=heel+pain\""), html);
    String exact = results(Map.of("q", List.of(name), "exact", List.of("true")));
    assertTrue(exact.contains("Only “" + name + "” as typed."), exact);
    assertTrue(exact.contains("name=\"exact\" value=\"true\""), exact);
  }

  @Test
  void aHitSaysWhyItIsThere() {
    String html = results(Map.of("q", List.of("heel OR walking[ti]")));
    assertTrue(html.contains("Found by heel in title"), html);
    assertTrue(html.contains("Found by walking[ti] in title"), html);
  }

  @Test
  void aLongStrategyIsShownWholeAndKeptByTheFilters() {
    String text = "heel[tiab] OR ".repeat(100) + "foot*[ti]";
    String html = results(Map.of("q", List.of(text)));
    assertTrue(html.contains(text + "</textarea>"), html);
    assertTrue(html.contains("name=\"q.packed\" value=\"ePki"), html);
    assertTrue(html.contains("name=\"q\" type=\"search\" value=\"\""), html);
    assertTrue(html.contains("TITLE:foot*"), html);
  }

  private static SearchRequest request(Map<String, List<String>> parameters) {
    return SearchParameters.read(parameters, Samples.VOCABULARY);
  }
}
