package org.evidenceexplorer.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.evidenceexplorer.core.engine.SearchAdvice;
import org.evidenceexplorer.core.engine.StudySearcher;
import org.evidenceexplorer.core.model.SourceDocument;
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
import org.evidenceexplorer.server.lookup.StudiesLookup;
import org.evidenceexplorer.server.lookup.StudyLookup;

/** The JSON API, version 1. */
public final class ApiRoutes {
  /** Under which every route is. */
  public static final String BASE = "/api/v1";

  private static final String STUDY = BASE + "/studies/";
  private static final String DOCUMENT = BASE + "/documents/";

  private final StudySearcher searcher;
  private final DocumentEvidence evidence;

  /** Answers from this searcher. */
  public ApiRoutes(StudySearcher searcher, DocumentEvidence evidence) {
    this.searcher = searcher;
    this.evidence = evidence;
  }

  /** Adds the routes. */
  public void register(RoutesConfig routes) {
    Reading.route(routes, BASE + "/studies", this::studies);
    routes.post(BASE + "/studies", this::postedStudies);
    Reading.route(routes, STUDY + "<id>", this::study);
    Reading.route(routes, BASE + "/map", this::map);
    Reading.route(routes, BASE + "/documents", this::documents);
    Reading.route(routes, DOCUMENT + "<id>", this::document);
    Reading.route(routes, BASE + "/facets", this::facets);
    Reading.route(routes, BASE + "/snapshot", this::snapshot);
  }

  private void studies(Context context) {
    answerStudies(context, Address.parameters(context));
  }

  private void postedStudies(Context context) {
    Address.expectNoParameters(context);
    answerStudies(context, PostedParameters.read(context));
  }

  private void answerStudies(Context context, Map<String, List<String>> parameters) {
    if (parameters.containsKey(StudiesLookup.IDS)) {
      StudiesLookup.Found found = new StudiesLookup(searcher).find(parameters);
      Body.json(context, new StudiesByIdJson(found.snapshot(), found.studies(), found.missing()));
      return;
    }
    Vocabulary vocabulary = searcher.vocabulary();
    SearchRequest request = SearchParameters.read(parameters, vocabulary);
    SearchPage page = searcher.search(request);
    SearchAdvice advice = SearchAdvice.on(page, searcher, vocabulary);
    Body.json(context, StudiesJson.of(page, advice, vocabulary));
  }

  private void study(Context context) {
    Address.expectNoParameters(context);
    new StudyLookup(searcher)
        .answer(
            context,
            STUDY,
            study -> Body.json(context, new StudyOfSnapshotJson(searcher.snapshot(), study)));
  }

  private void map(Context context) {
    Vocabulary vocabulary = searcher.vocabulary();
    MapRequest request = MapParameters.read(Address.parameters(context), vocabulary);
    Body.json(context, MapJson.of(searcher.map(request), vocabulary));
  }

  private void documents(Context context) {
    Address.expectNoParameters(context);
    Body.json(context, DocumentsJson.of(searcher.snapshot(), searcher.documents()));
  }

  private void document(Context context) {
    Address.expectNoParameters(context);
    SourceDocument document = new DocumentLookup(searcher).find(context, DOCUMENT);
    Body.json(
        context,
        DocumentJson.of(
            document, evidence.of(document), searcher.snapshot(), searcher.vocabulary()));
  }

  private void facets(Context context) {
    Address.expectNoParameters(context);
    SearchPage everything =
        searcher.search(SearchRequest.everything().with(new SearchRequest.Page(0, null)));
    Body.json(context, FacetsJson.of(everything, searcher.vocabulary()));
  }

  private void snapshot(Context context) {
    Address.expectNoParameters(context);
    Body.json(context, searcher.snapshot());
  }
}
