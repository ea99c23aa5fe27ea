package org.evidenceexplorer.web;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Provenance;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.SameCohort;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * All that is known of a study.
 *
 * @param surroundings what else the index has of it
 */
record StudyView(
    Study study,
    List<Fact> facts,
    List<FindingLine> findings,
    List<HarmLine> harms,
    Surroundings surroundings) {

  static StudyView of(Study study, Vocabulary vocabulary, Surroundings surroundings) {
    List<Finding> findings = study.classification().findings();
    return new StudyView(
        study,
        Fact.of(study, vocabulary),
        findings.stream()
            .filter(FindingLine::isEffect)
            .map(finding -> FindingLine.of(finding, vocabulary))
            .toList(),
        findings.stream().flatMap(finding -> HarmLine.of(finding, vocabulary)).toList(),
        surroundings);
  }

  List<SourceDocument> citing() {
    return surroundings.citing();
  }

  List<Neighbour> neighbours() {
    return surroundings.named().stream().map(Neighbour::of).toList();
  }

  /** Another study of the index that the records of this one name. */
  record Neighbour(String title, String href, String facts) {
    static Neighbour of(Study study) {
      String facts =
          Stream.of(study.design().label(), Byline.publication(study.bibliography().publication()))
              .filter(fact -> !fact.isBlank())
              .collect(Collectors.joining(". "));
      return new Neighbour(study.bibliography().title(), Links.study(study.id()), facts);
    }
  }

  String title() {
    return study.bibliography().title();
  }

  String people() {
    return HitView.people(study);
  }

  String authors() {
    return Byline.allAuthors(study.bibliography());
  }

  String publication() {
    return Byline.publication(study.bibliography().publication());
  }

  String citeAs() {
    return Byline.citeAs(study);
  }

  List<Outward> identifiers() {
    return study.aliases().stream().filter(Outward::isPublic).map(Outward::of).toList();
  }

  /** Whose words the summary is in. */
  String summaryTitle() {
    return switch (study.summary().kind()) {
      case ABSTRACT -> "Abstract";
      case OWN_WORDS -> "Summary in our own words";
      case NONE -> "Summary";
    };
  }

  String summaryNote() {
    return switch (study.summary().kind()) {
      case ABSTRACT -> "The authors' words.";
      case OWN_WORDS ->
          "Facts of the work put in other words; the authors' own abstract is where the links lead.";
      case NONE -> "No record in the index has a summary of this work.";
    };
  }

  /** Which sources were asked for retractions, and what each had; empty if none was. */
  String checks() {
    return CheckLine.of(study.standing());
  }

  List<NoticeLine> notices() {
    return NoticeLine.of(study);
  }

  /** Entries in trial registries that the records name. */
  String registrations() {
    return study.records().stream()
        .flatMap(record -> record.details().registrations().stream())
        .map(entry -> entry.registry() + " " + entry.number())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** What the records say of the authors' interests, each statement once. */
  List<String> interests() {
    return study.records().stream()
        .flatMap(record -> Stream.ofNullable(record.details().support().conflict().text()))
        .distinct()
        .toList();
  }

  List<Cohort> cohorts() {
    return study.standing().sameCohort().stream().map(Cohort::of).toList();
  }

  /** Another study that reports the same patients. */
  record Cohort(String name, String href, String why) {
    static Cohort of(SameCohort same) {
      return new Cohort(same.study().toString(), Links.study(same.study()), same.why());
    }
  }

  List<Origin> origins() {
    return study.records().stream().map(Origin::of).toList();
  }

  /** What readers should know of how the facts were read, each remark once. */
  List<String> remarks() {
    return study.records().stream()
        .map(Record::provenance)
        .map(Provenance::note)
        .flatMap(Stream::ofNullable)
        .distinct()
        .toList();
  }

  /** A record from which the study is made. */
  record Origin(String name, String facts, List<Outward> pages) {
    static Origin of(Record record) {
      Provenance from = record.provenance();
      String fetched =
          from.fetched() == null
              ? "date of reading not stated"
              : "read on " + Numbers.day(from.fetched());
      String licence = from.licence() == null ? "" : ", licence " + from.licence();
      return new Origin(
          record.name(),
          fetched + licence,
          from.urls().stream().map(URI::toString).map(Outward::page).toList());
    }
  }
}
