package org.evidenceexplorer.server.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import org.evidenceexplorer.core.engine.SearchAdvice;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.MapParameters;
import org.evidenceexplorer.core.query.MapRequest;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchParameters;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.evidenceexplorer.server.http.Address;
import org.evidenceexplorer.server.http.Body;
import org.evidenceexplorer.server.http.PostedParameters;
import org.evidenceexplorer.server.http.Reading;
import org.evidenceexplorer.server.lookup.DocumentEvidence;
import org.evidenceexplorer.server.lookup.DocumentLookup;
import org.evidenceexplorer.server.lookup.StudyLookup;
import org.evidenceexplorer.web.Links;
import org.evidenceexplorer.web.Pages;
import org.evidenceexplorer.web.Surroundings;

/** The pages; their whole state is their URL. */
public final class PageRoutes {
  private static final String STUDY = "/studies/";
  private static final String DOCUMENT = "/documents/";
  private static final SearchRequest.Page NO_HITS = new SearchRequest.Page(0, null);

  /** The most other works that are looked for in the index to be linked on a study's page. */
  private static final int MOST_NAMED = 100;

  private final StudySearcher searcher;
  private final DocumentEvidence evidence;
  private final Pages pages;

  /** Shows on these pages what this searcher answers. */
  public PageRoutes(StudySearcher searcher, DocumentEvidence evidence, Pages pages) {
    this.searcher = searcher;
    this.evidence = evidence;
    this.pages = pages;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    Reading.route(routes, "/", this::start);
    Reading.route(routes, "/search", this::search);
    routes.post("/search", this::searchElsewhere);
    Reading.route(routes, STUDY + "<id>", this::study);
    Reading.route(routes, "/map", this::map);
    Reading.route(routes, "/documents", this::documents);
    Reading.route(routes, DOCUMENT + "<id>", this::document);
    StaticRoutes.register(routes);
  }

  private void start(Context context) {
    Vocabulary vocabulary = searcher.vocabulary();
    SearchPage all = searcher.search(SearchParameters.read(Map.of(), vocabulary));
    MapRequest map = MapParameters.read(Map.of(), vocabulary);
    Body.html(context, pages.start(all, searcher.map(map), searcher.documents(), vocabulary));
  }

  private void search(Context context) {
    Vocabulary vocabulary = searcher.vocabulary();
    SearchRequest request = SearchParameters.read(filled(context), vocabulary);
    SearchPage page = searcher.search(request);
    SearchAdvice advice = SearchAdvice.on(page, searcher, vocabulary);
    Body.html(context, pages.results(page, advice, vocabulary));
  }

  /** Sends a reader to the address of a search that was too long to be asked by address. */
  private void searchElsewhere(Context context) {
    Vocabulary vocabulary = searcher.vocabulary();
    Map<String, List<String>> parameters = Address.filled(PostedParameters.read(context));
    SearchRequest request = SearchParameters.read(parameters, vocabulary);
    context.redirect(new Links(vocabulary).search(request), HttpStatus.SEE_OTHER);
  }

  /** What a form sends of a long question stands beside the box for another one. */
  private static Map<String, List<String>> filled(Context context) {
    Map<String, List<String>> parameters = Address.filledParameters(context);
    if (parameters.containsKey(SearchParameters.QUESTION)) {
      parameters.remove(SearchParameters.PACKED);
    }
    return parameters;
  }

  private void study(Context context) {
    new StudyLookup(searcher).answer(context, STUDY, study -> Body.html(context, page(study)));
  }

  private String page(Study study) {
    List<SourceDocument> citing =
        study.standing().citedBy().stream().flatMap(id -> searcher.document(id).stream()).toList();
    List<Study> named =
        study.named().stream()
            .limit(MOST_NAMED)
            .flatMap(identifier -> searcher.find(identifier).stream())
            .distinct()
            .toList();
    return pages.study(
        study, searcher.snapshot(), searcher.vocabulary(), new Surroundings(citing, named));
  }

  private void map(Context context) {
    Vocabulary vocabulary = searcher.vocabulary();
    MapRequest request = MapParameters.read(filled(context), vocabulary);
    SearchPage filters = searcher.search(request.search().with(NO_HITS));
    Body.html(context, pages.map(searcher.map(request), filters, vocabulary));
  }

  private void documents(Context context) {
    Body.html(context, pages.documents(searcher.documents(), searcher.snapshot()));
  }

  private void document(Context context) {
    SourceDocument document = new DocumentLookup(searcher).find(context, DOCUMENT);
    Body.html(
        context,
        pages.document(
            document, evidence.of(document), searcher.snapshot(), searcher.vocabulary()));
  }
}
