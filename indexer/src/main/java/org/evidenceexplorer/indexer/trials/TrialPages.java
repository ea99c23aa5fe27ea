package org.evidenceexplorer.indexer.trials;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.formats.record.Unreadable;
import org.evidenceexplorer.indexer.json.Json;
import org.evidenceexplorer.indexer.paging.PagedService;
import org.evidenceexplorer.indexer.paging.ServicePage;
import org.evidenceexplorer.indexer.remote.Body;
import org.evidenceexplorer.indexer.remote.BodyCheck.Checked;
import org.evidenceexplorer.indexer.remote.Call;
import org.evidenceexplorer.indexer.remote.Fault;
import org.evidenceexplorer.indexer.remote.Media;
import org.evidenceexplorer.indexer.remote.Remote;
import org.evidenceexplorer.indexer.remote.Reply;
import org.evidenceexplorer.indexer.remote.Service;

/**
 * The pages of one query. The mark of a page is the registry's token, and every other parameter is
 * repeated with it; a page may be empty and not be the last. Only numbers of the right form are
 * sent: one that is not fails all that are asked for with it.
 */
record TrialPages(String query, Remote remote, Service service) implements PagedService {
  private static final int SIZE = 100;

  /** Parts of a registration that are read: posted results and lists of clinics are long. */
  private static final String PARTS =
      String.join(
          "|",
          List.of(
              "IdentificationModule",
              "StatusModule",
              "SponsorCollaboratorsModule",
              "DescriptionModule",
              "ConditionsModule",
              "DesignModule",
              "ArmsInterventionsModule",
              "OutcomesModule",
              "ReferencesModule",
              "ConditionBrowseModule",
              "InterventionBrowseModule",
              "HasResults"));

  private static final String NUMBERS = "NCTId|NCTIdAlias";

  @Override
  public String name() {
    return Registration.REGISTRY;
  }

  @Override
  public String source() {
    return Registration.SOURCE;
  }

  @Override
  public String asked() {
    return query;
  }

  @Override
  public Reply<ServicePage> page(Optional<LocalDate> since, String mark) {
    Call call = studies(PARTS).with("query.term", query);
    if (since.isPresent()) {
      call =
          call.with(
              "filter.advanced", "AREA[LastUpdatePostDate]RANGE[%s,MAX]".formatted(since.get()));
    }
    return ask(mark.isEmpty() ? call.with("countTotal", "true") : call.with("pageToken", mark));
  }

  private Call studies(String fields) {
    return Call.get(service, Media.JSON, "studies")
        .with("format", "json")
        .with("fields", fields)
        .with("pageSize", Integer.toString(SIZE));
  }

  private Reply<ServicePage> ask(Call call) {
    return remote.ask(call, TrialPages::checked);
  }

  private static Checked<ServicePage> checked(Body body) {
    Json answer;
    try {
      answer = Json.parse(body.text());
    } catch (Unreadable e) {
      return new Checked.Passing<>("JSON", e.why());
    }
    if (!answer.at("studies").node().isArray()) {
      return new Checked.Passing<>("a list of studies", "an answer without it");
    }
    List<Json> rows = answer.items("studies");
    OptionalLong total = answer.number("totalCount");
    return rows.isEmpty() && total.orElse(0) > 0
        ? new Checked.Passing<>(total.getAsLong() + " studies", "none of them")
        : new Checked.Good<>(new ServicePage(total, answer.text("nextPageToken"), rows));
  }

  @Override
  public Record read(Json row, LocalDate day) throws Unreadable {
    return Registration.read(row, day);
  }

  @Override
  public String place(Json row) {
    return Registration.number(row)
        .map(Identifier::value)
        .orElse("a registration without a number");
  }

  @Override
  public int together() {
    return SIZE;
  }

  /** A registration that was joined to another goes on under its own number as an alias. */
  @Override
  public Reply<Set<String>> stillThere(Collection<String> names) {
    String numbers =
        names.stream()
            .flatMap(name -> Identifier.of(Scheme.NCT, name).stream())
            .map(Identifier::value)
            .collect(Collectors.joining(","));
    return switch (ask(studies(NUMBERS).with("filter.ids", numbers))) {
      case Reply.Failed<ServicePage>(Fault fault) -> new Reply.Failed<>(fault);
      case Reply.Answered<ServicePage>(ServicePage page) ->
          new Reply.Answered<>(
              page.rows().stream().flatMap(TrialPages::numbers).collect(Collectors.toSet()));
    };
  }

  private static Stream<String> numbers(Json row) {
    Json names = row.at("protocolSection", "identificationModule");
    return Stream.concat(names.texts("nctId").stream(), names.texts("nctIdAliases").stream())
        .map(number -> number.toUpperCase(Locale.ROOT));
  }
}
