package org.evidenceexplorer.indexer.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.evidenceexplorer.indexer.remote.BodyCheck.Checked;
import org.evidenceexplorer.indexer.remote.Call;
import org.evidenceexplorer.indexer.remote.Media;
import org.evidenceexplorer.indexer.remote.Reply;
import org.evidenceexplorer.indexer.remote.Service;
import org.evidenceexplorer.indexer.remote.Services;
import tools.jackson.databind.JsonNode;

/** NCBI's services that turn citations and other identifiers into PMIDs. */
final class CitationServices {
  private static final String CONTROL = "control";

  /** A citation that the service is known to know; its line tells an answer from none. */
  private static final String KNOWN = "science|1987|235|182|palmenberg ac|" + CONTROL + "|";

  private final Services services;

  CitationServices(Services services) {
    this.services = services;
  }

  /**
   * Finds citations by their place.
   *
   * @param rows each {@code journal|year|volume|first page|author|key|}
   * @return PMIDs by key; what is not in it was not found
   */
  Reply<Map<String, List<Integer>>> match(List<String> rows) {
    List<String> all = new ArrayList<>();
    all.add(KNOWN);
    all.addAll(rows);
    Call call =
        Call.post(services.ncbi().eutils(), Media.TEXT, "ecitmatch.cgi")
            .with("db", Eutils.PUBMED)
            .with("retmode", "xml")
            .with("bdata", String.join("\r", all));
    return services.remote().ask(call, new EcitmatchReader(CONTROL));
  }

  /** What the citation matcher is sure a text means: one record, or none. */
  Reply<List<Integer>> match(Service matcher, String text) {
    Call call = Call.get(matcher, Media.JSON).with("method", "heuristic").with("raw-text", text);
    return services.remote().ask(call, new JsonReader<>(CitationServices::matched));
  }

  private static Checked<List<Integer>> matched(JsonNode root) {
    JsonNode result = root.path("result");
    if (!root.path("success").asBoolean(false) || !result.has("count")) {
      return new Checked.Passing<>("a count of matches", "none");
    }
    if (result.path("count").asInt(0) != 1) {
      return new Checked.Good<>(List.of());
    }
    return new Checked.Good<>(pmids(result.path("uids").path(0).path("pubmed")));
  }

  /** The PMID of an article of PubMed Central, which knows no others. */
  Reply<List<Integer>> ofPmcid(String pmcid) {
    Call call =
        Call.get(services.ncbi().idconv(), Media.JSON)
            .with("ids", pmcid)
            .with("idtype", "pmcid")
            .with("format", "json");
    return services.remote().ask(call, new JsonReader<>(CitationServices::converted));
  }

  private static Checked<List<Integer>> converted(JsonNode root) {
    if (!root.path("status").asString("").equals("ok") || !root.path("records").isArray()) {
      return new Checked.Passing<>("records", "none");
    }
    return new Checked.Good<>(pmids(root.path("records").path(0).path("pmid")));
  }

  private static List<Integer> pmids(JsonNode value) {
    OptionalInt pmid = PmidSet.parse(value.asString(""));
    return pmid.isPresent() ? List.of(pmid.getAsInt()) : List.of();
  }
}
