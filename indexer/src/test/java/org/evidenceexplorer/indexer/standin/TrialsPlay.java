package org.evidenceexplorer.indexer.standin;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Plays ClinicalTrials.gov: a registration for each paper, which reports it; its number ends in the
 * paper's. After the first page comes an empty one, as the registry says may happen.
 */
final class TrialsPlay implements Play {
  private static final Pattern SINCE =
      Pattern.compile("AREA\\[LastUpdatePostDate\\]RANGE\\[([\\d-]+),MAX\\]");

  private final Library library;

  TrialsPlay(Library library) {
    this.library = library;
  }

  @Override
  public Answered answer(Asked asked) {
    if (!asked.path().equals("studies")) {
      return new Answered(404, "text/plain", "Not found");
    }
    String ids = asked.first("filter.ids");
    if (!ids.isEmpty() && !ids.matches("NCT\\d{8}(,NCT\\d{8})*")) {
      return new Answered(400, "text/plain", "`filter.ids` parameter has incorrect format");
    }
    List<Paper> found = ids.isEmpty() ? searched(asked) : named(List.of(ids.split(",")));
    return page(found, asked);
  }

  @Override
  public Answered fault(Asked asked) {
    return Answered.json("{\"message\":\"out of order\"}");
  }

  private List<Paper> searched(Asked asked) {
    String term = asked.first("query.term").toLowerCase(Locale.ROOT);
    Matcher since = SINCE.matcher(asked.first("filter.advanced"));
    LocalDate day = since.matches() ? LocalDate.parse(since.group(1)) : LocalDate.MIN;
    return library
        .that(paper ->
            paper.title().toLowerCase(Locale.ROOT).contains(term) && !paper.changed().isBefore(day))
        .toList();
  }

  private List<Paper> named(List<String> ids) {
    return library.that(paper -> ids.contains(number(paper))).toList();
  }

  private static String number(Paper paper) {
    return "NCT%08d".formatted(paper.pmid());
  }

  private static Answered page(List<Paper> found, Asked asked) {
    int size = Integer.parseInt(asked.first("pageSize"));
    String token = asked.first("pageToken");
    boolean pause = token.equals("pause");
    int from = token.isEmpty() ? 0 : pause ? size : Integer.parseInt(token.substring(1));
    int to = pause ? from : Math.min(found.size(), from + size);
    String next =
        to >= found.size() && !pause
            ? ""
            : ",\"nextPageToken\":\"%s\"".formatted(token.isEmpty() ? "pause" : "t" + to);
    String total =
        asked.first("countTotal").equals("true") ? ",\"totalCount\":" + found.size() : "";
    return Answered.json(
        "{\"studies\":[%s]%s%s}"
            .formatted(
                found.subList(from, to).stream()
                    .map(TrialsPlay::study)
                    .collect(Collectors.joining(",")),
                total,
                next));
  }

  private static String study(Paper paper) {
    return """
    {"protocolSection":{"identificationModule":{"nctId":"%s","briefTitle":"Trial of %s"},\
    "sponsorCollaboratorsModule":{"leadSponsor":{"name":"An Institute"}},\
    "statusModule":{"studyFirstPostDateStruct":{"date":"2000-01-02"},\
    "lastUpdatePostDateStruct":{"date":"%s"}},\
    "referencesModule":{"references":[{"pmid":"%d","type":"RESULT","citation":"A paper."}]}}}\
    """
        .formatted(number(paper), paper.title(), paper.changed(), paper.pmid());
  }
}
