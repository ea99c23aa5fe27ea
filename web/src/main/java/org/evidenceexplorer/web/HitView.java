package org.evidenceexplorer.web;

import java.util.ArrayList;
import java.util.List;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.RetractionStatus;
import org.evidenceexplorer.core.model.Stated;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.Hit;
import org.evidenceexplorer.core.query.Snippet;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.schema.Field;
import org.evidenceexplorer.core.text.match.Highlighter;
import org.evidenceexplorer.core.text.match.Reason;
import org.evidenceexplorer.core.text.match.Reasons;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * A study among the results.
 *
 * @param findings the first of those that meet the filters
 * @param further how many more findings meet them
 * @param why which parts of the question it matches, and where
 * @param harms what is said of adverse events, in brief
 * @param notes why it is set aside, and whose patients it shares
 */
record HitView(
    Study study,
    List<Snippet.Part> title,
    List<FindingLine> findings,
    int further,
    List<Snippet> snippets,
    List<String> why,
    String harms,
    List<String> notes) {
  private static final int IN_SIGHT = 3;

  static HitView of(Hit hit, Highlighter highlighter, Reasons reasons, Vocabulary vocabulary) {
    Study study = hit.study();
    List<FindingLine> findings =
        hit.findings().stream()
            .filter(FindingLine::isEffect)
            .map(finding -> FindingLine.of(finding, vocabulary))
            .toList();
    return new HitView(
        study,
        highlighter.mark(Field.TITLE, study.bibliography().title()).parts(),
        findings.stream().limit(IN_SIGHT).toList(),
        Math.max(0, findings.size() - IN_SIGHT),
        hit.snippets(),
        reasons.why(study).stream().map(HitView::words).toList(),
        HarmLine.inBrief(study, vocabulary),
        notes(study, vocabulary));
  }

  private static String words(Reason reason) {
    String fields = String.join(", ", reason.fields().stream().map(HitView::words).toList());
    return reason.insteadOf() == null
        ? "%s in %s".formatted(reason.words(), fields)
        : "%s (for %s) in %s".formatted(reason.words(), reason.insteadOf(), fields);
  }

  private static String words(Field field) {
    return field.key().replace('-', ' ');
  }

  static String people(Study study) {
    Stated<Integer> people = study.classification().participants();
    return people == null
        ? "number of people not stated"
        : Numbers.count(people.value(), "person", "people");
  }

  String href() {
    return Links.study(study.id());
  }

  String people() {
    return people(study);
  }

  Design design() {
    return study.design();
  }

  String authors() {
    return Byline.authors(study.bibliography());
  }

  String journal() {
    return Byline.journal(study.bibliography().publication());
  }

  RetractionStatus retraction() {
    return study.standing().retraction();
  }

  private static List<String> notes(Study study, Vocabulary vocabulary) {
    List<String> notes = new ArrayList<>();
    Facet.SET_ASIDE
        .of(study, study.classification().findings().getFirst(), vocabulary)
        .forEach(reason ->
            notes.add(
                "Usually set aside: "
                    + Numbers.inSentence(Facet.SET_ASIDE.label(reason, vocabulary))));
    int shared = study.standing().sameCohort().size();
    if (shared > 0) {
      notes.add(
          "May report the same patients as "
              + Numbers.count(shared, "other study", "other studies"));
    }
    return notes;
  }
}
