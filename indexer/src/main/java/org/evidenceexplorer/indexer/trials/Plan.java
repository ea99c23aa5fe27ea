package org.evidenceexplorer.indexer.trials;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Receipt;
import org.evidenceexplorer.core.model.Stated;
import org.evidenceexplorer.formats.prose.Prose;
import org.evidenceexplorer.indexer.json.Json;

/**
 * What a registration states of the trial, as facts to show. None of it is a finding, and the
 * enrolment is no number of participants: the articles of a trial state theirs.
 */
final class Plan {
  private final Json protocol;
  private final Identifier number;
  private final List<Classification.Detail> details = new ArrayList<>();

  private Plan(Json protocol, Identifier number) {
    this.protocol = protocol;
    this.number = number;
  }

  static Classification of(Json protocol, Json study, Identifier number) {
    Plan plan = new Plan(protocol, number);
    plan.facts(study);
    Stated<Design> design =
        new Stated<>(
            Design.PROTOCOL, plan.receipt("design", Design.PROTOCOL.key(), "identificationModule"));
    return new Classification(design, null, List.of(), List.of(), plan.details);
  }

  private void facts(Json study) {
    add("status", "statusModule", words(protocol.text("statusModule", "overallStatus")));
    list("registered conditions", "conditionsModule", "conditions");
    add("registered interventions", "armsInterventionsModule", interventions());
    add("enrolment", "designModule", enrolment());
    add("kind of study", "designModule", words(protocol.text("designModule", "studyType")));
    Json design = protocol.at("designModule", "designInfo");
    add("allocation", "designModule", words(design.text("allocation")));
    add("masking", "designModule", words(design.text("maskingInfo", "masking")));
    add("results posted in the registry", "hasResults", results(study.text("hasResults")));
  }

  private void list(String name, String module, String member) {
    add(name, module, joined(protocol.texts(module, member)));
  }

  private String interventions() {
    return joined(
        protocol.items("armsInterventionsModule", "interventions").stream()
            .map(intervention -> intervention.text("name"))
            .toList());
  }

  private static String joined(List<String> texts) {
    return texts.stream()
        .map(Prose::clean)
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** {@code 200 (actual)}; what kind of number it is may be missing. */
  private String enrolment() {
    Json enrolment = protocol.at("designModule", "enrollmentInfo");
    OptionalLong count = enrolment.number("count");
    String kind = words(enrolment.text("type"));
    return count.isEmpty() ? "" : count.getAsLong() + (kind.isEmpty() ? "" : " (" + kind + ")");
  }

  private static String results(String flag) {
    return flag.equals("true") ? "yes" : flag.equals("false") ? "no" : "";
  }

  /** {@code NOT_YET_RECRUITING} becomes {@code not yet recruiting}. */
  private static String words(String constant) {
    String words = Prose.clean(constant).toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.equals("na") ? "" : words;
  }

  private void add(String name, String field, String value) {
    if (!value.isEmpty()) {
      details.add(
          new Classification.Detail(name, new Stated<>(value, receipt(name, value, field))));
    }
  }

  private Receipt receipt(String about, String value, String field) {
    String page = "https://clinicaltrials.gov/study/" + number.value();
    return new Receipt(
        about,
        value,
        Receipt.Origin.SOURCE,
        new Receipt.Where(field, null, null, null, page),
        null,
        1);
  }
}
