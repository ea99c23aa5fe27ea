package org.evidenceexplorer.indexer.starter;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.Details;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Provenance;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.SameCohort;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.core.model.Stated;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.model.Summary;
import org.evidenceexplorer.core.schema.Facet;
import org.jspecify.annotations.Nullable;

/** Makes the record of a line. */
final class LineRecord {
  private final Line line;
  private final Receipts receipts;

  private LineRecord(Line line) {
    this.line = line;
    this.receipts = new Receipts(line);
  }

  /**
   * The record of a line.
   *
   * @param source the source's name
   * @param studies the study of each key of the collection
   * @throws IllegalArgumentException if the line says something that cannot be
   */
  static Record of(Line line, String source, Function<String, StudyId> studies) {
    return new LineRecord(line).record(source, studies);
  }

  /** The study that a line alone would make. */
  static StudyId studyId(Line line) {
    return of(line, "", key -> studyIdOfNothing()).studyId();
  }

  private static StudyId studyIdOfNothing() {
    return StudyId.hashed("", null, null);
  }

  private Record record(String source, Function<String, StudyId> studies) {
    List<SameCohort> cohorts =
        line.sameCohortAs().stream()
            .map(cohort -> new SameCohort(studies.apply(cohort.key()), cohort.why()))
            .toList();
    return new Record(
        provenance(source),
        identifiers(),
        bibliography(),
        new Summary(Summary.Kind.OWN_WORDS, List.of(new Summary.Section(null, line.summary()))),
        line.bibliography().meshHeadings(),
        classification(),
        cohorts,
        details());
  }

  private Provenance provenance(String source) {
    List<URI> urls = line.urls().stream().map(URI::create).toList();
    return new Provenance(source, line.key(), urls, null, null, note());
  }

  /** How the facts were read, and what is not settled. */
  private String note() {
    List<String> sentences = new ArrayList<>();
    sentences.add("Read: " + line.readFrom() + ".");
    sentences.add(line.checkedTwice() ? "Checked a second time." : "Read once.");
    if (line.verification() != null) {
      sentences.add("Kind of page: " + line.verification() + ".");
    }
    if (line.note() != null) {
      sentences.add(line.note());
    }
    line.openQuestions().forEach(question -> sentences.add("Open question: " + question));
    return String.join(" ", sentences);
  }

  private SortedSet<Identifier> identifiers() {
    SortedSet<Identifier> identifiers = new TreeSet<>();
    add(identifiers, Scheme.PMID, line.identifiers().pmid());
    add(identifiers, Scheme.PMCID, line.identifiers().pmcid());
    add(identifiers, Scheme.DOI, line.identifiers().doi());
    return identifiers;
  }

  private static void add(SortedSet<Identifier> all, Scheme scheme, @Nullable String value) {
    if (value != null) {
      all.add(new Identifier(scheme, value));
    }
  }

  private Bibliography bibliography() {
    Line.Facts facts = line.bibliography();
    return new Bibliography(
        facts.title(),
        facts.authors().stream().map(name -> Author.person(name.family(), name.given())).toList(),
        Boolean.TRUE.equals(facts.authorsComplete()),
        new Publication(
            facts.journal(),
            facts.journalAbbreviation(),
            facts.year() == null ? null : PartialDate.of(facts.year()),
            facts.volume(),
            facts.issue(),
            facts.pages()),
        facts.language(),
        facts.publicationTypes());
  }

  private Details details() {
    String number = line.identifiers().registration();
    return number == null
        ? Details.NONE
        : new Details(
            Details.NONE.languages(),
            Details.NONE.subjects(),
            List.of(),
            List.of(new Details.Registration(null, number)),
            Details.NONE.support(),
            Details.NONE.imprint());
  }

  private Classification classification() {
    return new Classification(
        receipts.stated(
            line.design().value(), Facet.DESIGN, line.design().value().key(), line.design().as()),
        participants(),
        LineConcepts.skinTypes(line).stream()
            .map(id -> receipts.stated(id, Facet.SKIN_TYPE, id, null))
            .toList(),
        LineFindings.of(line),
        facts());
  }

  private @Nullable Stated<Integer> participants() {
    Line.People people = line.participants();
    return people == null
        ? null
        : receipts.stated(
            people.value(), Facet.PARTICIPANTS, Integer.toString(people.value()), people.note());
  }

  private List<Classification.Detail> facts() {
    String people = line.participants() == null ? null : line.participants().note();
    return Stream.concat(
            Stream.of(
                    detail("intervention", line.interventionText()),
                    detail("comparator", line.comparatorText()),
                    detail("participants", people))
                .flatMap(List::stream),
            line.details().stream()
                .flatMap(detail -> detail(detail.name(), detail.value()).stream()))
        .toList();
  }

  private List<Classification.Detail> detail(String name, @Nullable String value) {
    return value == null
        ? List.of()
        : List.of(
            new Classification.Detail(
                name, new Stated<>(value, receipts.receipt(name, value, value))));
  }
}
