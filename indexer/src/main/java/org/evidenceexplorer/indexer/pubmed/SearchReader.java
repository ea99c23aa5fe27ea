package org.evidenceexplorer.indexer.pubmed;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.StudyJson;
import org.evidenceexplorer.indexer.pubmed.SearchAnswer.Troubles;
import org.evidenceexplorer.indexer.remote.Body;
import org.evidenceexplorer.indexer.remote.BodyCheck;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads the answer of {@code esearch} in JSON. It is one if it states a count and lists as many
 * records as were asked for; errors stand inside answers of status 200.
 *
 * @param most how many records were asked for
 */
record SearchReader(int most) implements BodyCheck<SearchAnswer> {
  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

  @Override
  public Checked<SearchAnswer> check(Body body) {
    JsonNode root;
    try {
      root = StudyJson.mapper().readTree(body.text());
    } catch (JacksonException e) {
      return new Checked.Passing<>("whole JSON", "JSON that is cut short or broken");
    }
    JsonNode result = root.path("esearchresult");
    String error = root.path("error").asString(result.path("ERROR").asString(""));
    if (!error.isBlank()) {
      return NcbiError.judged(error);
    }
    String count = result.path("count").asString("");
    if (!COUNT.matcher(count).matches()) {
      return new Checked.Passing<>("a count", "none");
    }
    return listed(result, Long.parseLong(count));
  }

  private Checked<SearchAnswer> listed(JsonNode result, long count) {
    PmidSet pmids = new PmidSet();
    for (JsonNode id : result.path("idlist").values()) {
      OptionalInt pmid = PmidSet.parse(id.asString(""));
      if (pmid.isEmpty()) {
        return new Checked.Lasting<>("PMIDs", id.asString("something else"));
      }
      pmids.add(pmid.getAsInt());
    }
    if (pmids.size() < Math.min(count, most)) {
      return new Checked.Passing<>(
          Math.min(count, most) + " PMIDs of " + count, String.valueOf(pmids.size()));
    }
    String translation = result.path("querytranslation").asString("");
    return new Checked.Good<>(new SearchAnswer(count, pmids, translation, troubles(result)));
  }

  private static Troubles troubles(JsonNode result) {
    JsonNode errors = result.path("errorlist");
    JsonNode warnings = result.path("warninglist");
    return new Troubles(
        Stream.concat(
                texts(errors, "phrasesnotfound").stream(), texts(errors, "fieldsnotfound").stream())
            .toList(),
        Stream.concat(
                texts(warnings, "phrasesignored").stream(),
                texts(warnings, "quotedphrasesnotfound").stream())
            .toList(),
        texts(warnings, "outputmessages"));
  }

  private static List<String> texts(JsonNode parent, String name) {
    List<String> texts = new ArrayList<>();
    parent.path(name).values().forEach(text -> texts.add(text.asString("")));
    return texts;
  }
}
