package org.evidenceexplorer.indexer.standin;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Plays the PMC ID converter; a paper's PMCID is its PMID with 1,000,000 added. */
final class IdconvPlay implements Play {
  /** What is added to a PMID to make a PMCID. */
  static final int ADDED = 1_000_000;

  private final Library library;

  IdconvPlay(Library library) {
    this.library = library;
  }

  @Override
  public Answered answer(Asked asked) {
    if (!asked.first("idtype").equals("pmcid")) {
      return new Answered(
          400,
          "application/json",
          "{\"status\":\"error\",\"errors\":[{\"code\":\"invalid_pmids\"}]}");
    }
    return Answered.json(
        "{\"status\":\"ok\",\"records\":[%s]}"
            .formatted(
                Arrays.stream(asked.first("ids").split(",", -1))
                    .map(this::record)
                    .collect(Collectors.joining(","))));
  }

  private String record(String pmcid) {
    int pmid = Integer.parseInt(pmcid.replaceFirst("(?i)^PMC", "")) - ADDED;
    Optional<Paper> paper = library.find(pmid);
    return paper
        .map(found ->
            "{\"pmcid\":\"%s\",\"pmid\":%d,\"requested-id\":\"%s\"}".formatted(pmcid, pmid, pmcid))
        .orElse(
            "{\"requested-id\":\"%s\",\"status\":\"error\",\"errmsg\":\"not found in PMC\"}"
                .formatted(pmcid));
  }

  @Override
  public Answered fault(Asked asked) {
    return Answered.json("{\"status\":\"error\"}");
  }
}
