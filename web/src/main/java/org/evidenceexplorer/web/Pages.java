package org.evidenceexplorer.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.evidenceexplorer.citations.evidence.ClaimEvidence;
import org.evidenceexplorer.core.engine.SearchAdvice;
import org.evidenceexplorer.core.failure.SearchException.BadQuery;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.EvidenceMap;
import org.evidenceexplorer.core.query.SearchPage;
import org.evidenceexplorer.core.query.SearchParameters;
import org.evidenceexplorer.core.query.Snapshot;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.evidenceexplorer.web.Frame.Section;
import org.jspecify.annotations.Nullable;

/**
 * Every page of the site, as HTML. Each works without script; everything that comes from a record,
 * a document or a reader is escaped by the templates. A page asks nothing of another host and holds
 * no inline style or script, so that a server may forbid both.
 *
 * <p>Safe for use by many threads.
 */
public final class Pages {
  private final Site site;
  private final TemplateEngine templates;

  /** The pages of one installation. */
  public Pages(Site site) {
    this.site = site;
    this.templates =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, null, Pages.class.getPackageName());
  }

  /**
   * The first page.
   *
   * @param all the answer to {@link org.evidenceexplorer.core.query.SearchParameters#read} without
   *     parameters
   * @param map the same laid out by two facets
   */
  public String start(
      SearchPage all, EvidenceMap map, List<SourceDocument> documents, Vocabulary vocabulary) {
    Frame frame = frame("", Section.START, all.snapshot());
    return render("start", frame, StartView.of(all, map, documents, vocabulary));
  }

  /** The results of a search, with what they say of its question. */
  public String results(SearchPage page, SearchAdvice advice, Vocabulary vocabulary) {
    ResultsView view = ResultsView.of(page, advice, vocabulary);
    String title = view.title() + " (" + view.count() + ")";
    return render("results", narrowed(title, Section.SEARCH, page), view);
  }

  /** A study, with what the index has around it. */
  public String study(
      Study study, Snapshot snapshot, Vocabulary vocabulary, Surroundings surroundings) {
    StudyView view = StudyView.of(study, vocabulary, surroundings);
    return render("study", frame(view.title(), Section.SEARCH, snapshot), view);
  }

  /**
   * An evidence map.
   *
   * @param page the answer to the map's search, for its filters; its hits are not shown
   */
  public String map(EvidenceMap map, SearchPage page, Vocabulary vocabulary) {
    MapView view = MapView.of(map, page, vocabulary);
    return render("map", narrowed(view.title(), Section.MAP, page), view);
  }

  /**
   * A source document.
   *
   * @param evidence on each of its claims, in their order
   */
  public String document(
      SourceDocument document,
      List<ClaimEvidence> evidence,
      Snapshot snapshot,
      Vocabulary vocabulary) {
    return render(
        "document",
        frame(document.title(), Section.DOCUMENTS, snapshot),
        DocumentView.of(document, evidence, vocabulary));
  }

  /** All source documents. */
  public String documents(List<SourceDocument> documents, Snapshot snapshot) {
    return render(
        "documents",
        frame("Source documents", Section.DOCUMENTS, snapshot),
        new DocumentsView(documents));
  }

  /** Something that went wrong; {@code detail} is for the reader and says what to do. */
  public String problem(int status, String title, String detail) {
    return problem(new ProblemView(status, title, detail, null, -1));
  }

  /** The same of a question, which stays in the search box to be mended. */
  public String problem(int status, String title, String detail, String question) {
    return problem(new ProblemView(status, title, detail, question, -1));
  }

  /** A question that cannot be read: it stays in the search box, and its mistake is shown. */
  public String badQuestion(int status, String question, BadQuery mistake) {
    return problem(
        new ProblemView(
            status,
            "This question cannot be read",
            Numbers.sentence(mistake.hint()) + ".",
            question,
            mistake.position()));
  }

  private String problem(ProblemView view) {
    String question = view.question() == null ? "" : view.question();
    Frame frame = new Frame(site, view.title(), Section.NONE, question, false, null);
    return render("problem", frame, view);
  }

  private Frame frame(String title, Section current, @Nullable Snapshot snapshot) {
    return new Frame(site, title, current, "", false, snapshot);
  }

  private Frame narrowed(String title, Section current, SearchPage page) {
    String text = page.request().text();
    String inBox = text.length() > SearchParameters.LONGEST_PLAIN ? "" : text;
    return new Frame(site, title, current, inBox, true, page.snapshot());
  }

  private String render(String template, Frame frame, Object view) {
    StringOutput output = new StringOutput();
    templates.render(template + ".jte", Map.of("frame", frame, "view", view), output);
    return output.toString();
  }
}
