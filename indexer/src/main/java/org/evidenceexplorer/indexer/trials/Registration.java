package org.evidenceexplorer.indexer.trials;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Imprint;
import org.evidenceexplorer.core.model.MeshHeading;
import org.evidenceexplorer.core.model.Notice.Relation;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.formats.prose.Notices;
import org.evidenceexplorer.formats.prose.Prose;
import org.evidenceexplorer.formats.record.Draft;
import org.evidenceexplorer.formats.record.Draft.Text;
import org.evidenceexplorer.formats.record.Origin;
import org.evidenceexplorer.formats.record.Unreadable;
import org.evidenceexplorer.indexer.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Reads a registration as the registry has it. It says what was planned: its design is that of a
 * registration whatever the trial's will be, its sponsor stands where authors do, and its date is
 * the day on which the registry first showed it.
 */
final class Registration {
  static final String SOURCE = "clinicaltrials";
  static final String REGISTRY = "ClinicalTrials.gov";

  /** The registry's own words on what may be done with its texts. */
  private static final String TERMS = "ClinicalTrials.gov terms and conditions";

  private final Json study;
  private final Json protocol;
  private final Draft draft = new Draft();

  private Registration(Json study) {
    this.study = study;
    this.protocol = study.at("protocolSection");
  }

  /**
   * The record.
   *
   * @throws Unreadable if it has no NCT number or no title
   */
  static Record read(Json study, LocalDate fetched) throws Unreadable {
    Registration registration = new Registration(study);
    Identifier number =
        number(study).orElseThrow(() -> new Unreadable("an NCT number expected, found none"));
    Record read = registration.draft(number).build(new Origin(SOURCE, fetched));
    return new Record(
        read.provenance(),
        read.identifiers(),
        read.bibliography(),
        read.summary(),
        read.meshHeadings(),
        Plan.of(registration.protocol, study, number),
        read.sameCohort(),
        read.details());
  }

  /** The number of a registration. */
  static Optional<Identifier> number(Json study) {
    return Identifier.of(
        Scheme.NCT, study.text("protocolSection", "identificationModule", "nctId"));
  }

  private Draft draft(Identifier number) {
    Json names = protocol.at("identificationModule");
    draft
        .identifier(number)
        .put(Text.OWN_ID, number.value())
        .url("https://clinicaltrials.gov/study/" + number.value())
        .put(Text.TITLE, names.text("briefTitle"))
        .put(Text.TITLE, names.text("officialTitle"))
        .put(Text.JOURNAL, REGISTRY)
        .put(Text.LICENCE, TERMS);
    draft.registration(REGISTRY, number.value());
    names
        .items("secondaryIdInfos")
        .forEach(other -> draft.registration(other.text("type"), other.text("id")));
    sponsors();
    dates(protocol.at("statusModule"));
    draft.section("Official title", names.text("officialTitle"));
    draft.section("Brief summary", protocol.text("descriptionModule", "briefSummary"));
    outcomes("Primary outcomes", "primaryOutcomes");
    outcomes("Secondary outcomes", "secondaryOutcomes");
    subjects();
    protocol.items("referencesModule", "references").forEach(this::reference);
    return draft;
  }

  private void sponsors() {
    Json sponsors = protocol.at("sponsorCollaboratorsModule");
    draft.author(group(sponsors.text("leadSponsor", "name")));
    sponsors
        .items("collaborators")
        .forEach(collaborator -> draft.grant(null, collaborator.text("name"), null));
  }

  private static @Nullable Author group(String name) {
    String clean = Prose.clean(name);
    return clean.isEmpty() ? null : new Author(clean, null, null, true);
  }

  private void dates(Json status) {
    draft.date(day(status, "studyFirstPostDateStruct", "date"));
    draft.date(day(status, "studyFirstSubmitDate"));
    draft
        .date(Imprint.Kind.RECEIVED, day(status, "studyFirstSubmitDate"))
        .date(Imprint.Kind.RECORD_REVISED, day(status, "lastUpdatePostDateStruct", "date"));
  }

  private static @Nullable PartialDate day(Json status, String... path) {
    return PartialDate.parse(status.text(path)).orElse(null);
  }

  private void outcomes(String label, String member) {
    List<String> measures =
        protocol.items("outcomesModule", member).stream()
            .map(outcome -> Prose.clean(outcome.text("measure")))
            .filter(measure -> !measure.isEmpty())
            .toList();
    draft.section(label, String.join("; ", measures));
  }

  private void subjects() {
    protocol.texts("conditionsModule", "conditions").forEach(draft::keyword);
    protocol.texts("conditionsModule", "keywords").forEach(draft::keyword);
    protocol
        .items("armsInterventionsModule", "interventions")
        .forEach(intervention -> draft.keyword(intervention.text("name")));
    for (String part : List.of("conditionBrowseModule", "interventionBrowseModule")) {
      study.items("derivedSection", part, "meshes").forEach(this::heading);
    }
  }

  private void heading(Json mesh) {
    String term = Prose.clean(mesh.text("term"));
    if (!term.isEmpty()) {
      String id = Prose.orNull(mesh.text("id"));
      draft.mesh(new MeshHeading(new MeshHeading.Part(term, id, false), List.of()));
    }
  }

  /** The sponsor names results; the registry finds articles that name the trial. */
  private void reference(Json reference) {
    Relation relation =
        switch (reference.text("type")) {
          case "RESULT" -> Relation.RESULTS_REPORTED_BY;
          case "DERIVED" -> Relation.NAMED_BY;
          case "BACKGROUND" -> Relation.DRAWS_ON;
          default -> Relation.OTHER;
        };
    TreeSet<Identifier> article = new TreeSet<>();
    Identifier.of(Scheme.PMID, reference.text("pmid")).ifPresent(article::add);
    String citation = Prose.orNull(reference.text("citation"));
    if (!article.isEmpty() || citation != null) {
      draft.notice(Notices.of(relation, article, citation, note(reference, relation)));
    }
  }

  private static @Nullable String note(Json reference, Relation relation) {
    List<String> retractions =
        reference.items("retractions").stream()
            .map(retraction ->
                Prose.clean(
                    "that article is retracted: PMID %s, %s"
                        .formatted(retraction.text("pmid"), retraction.text("source"))))
            .toList();
    if (!retractions.isEmpty()) {
      return String.join("; ", retractions);
    }
    return relation == Relation.OTHER ? Prose.orNull(reference.text("type")) : null;
  }
}
