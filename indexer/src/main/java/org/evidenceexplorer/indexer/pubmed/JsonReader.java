package org.evidenceexplorer.indexer.pubmed;

import java.util.function.Function;
import org.evidenceexplorer.core.model.StudyJson;
import org.evidenceexplorer.indexer.remote.Body;
import org.evidenceexplorer.indexer.remote.BodyCheck;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads an answer in JSON; one that states an error is none. */
record JsonReader<T>(Function<JsonNode, Checked<T>> reading) implements BodyCheck<T> {
  @Override
  public Checked<T> check(Body body) {
    JsonNode root;
    try {
      root = StudyJson.mapper().readTree(body.text());
    } catch (JacksonException e) {
      return new Checked.Passing<>("whole JSON", "JSON that is cut short or broken");
    }
    String error = root.path("error").asString(root.path("ERROR").asString(""));
    return error.isBlank() ? reading.apply(root) : NcbiError.judged(error);
  }
}
