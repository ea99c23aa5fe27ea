package org.evidenceexplorer.bench.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A question about one trial, as people answered it: what came out of the intervention against the
 * comparator on the outcome.
 *
 * @param article the trial's name in its set
 * @param evidence the texts on which they based their answer, from the article's abstract or body
 */
public record Prompt(
    String article,
    String intervention,
    String comparator,
    String outcome,
    Answer answer,
    List<String> evidence) {
  public Prompt {
    evidence = List.copyOf(evidence);
  }

  /** What came out. */
  public enum Answer {
    HIGHER,
    LOWER,
    NO_DIFFERENCE;

    static Answer of(String label) {
      if (label.startsWith("no ")) {
        return NO_DIFFERENCE;
      }
      return label.startsWith("significantly decrease") ? LOWER : HIGHER;
    }
  }

  /** The questions of which all answers agree, each once. */
  static List<Prompt> of(List<JsonNode> annotations) {
    Map<String, List<JsonNode>> byQuestion = new LinkedHashMap<>();
    for (JsonNode note : annotations) {
      boolean valid = note.path("valid_label").asString("").equals("True");
      if (valid && !note.path("label").asString("").startsWith("invalid")) {
        byQuestion
            .computeIfAbsent(note.path("prompt_id").asString(""), _ -> new ArrayList<>())
            .add(note);
      }
    }
    List<Prompt> prompts = new ArrayList<>();
    byQuestion.values().forEach(notes -> add(notes, prompts));
    return prompts;
  }

  private static void add(List<JsonNode> notes, List<Prompt> prompts) {
    Set<Answer> answers = new LinkedHashSet<>();
    notes.forEach(note -> answers.add(Answer.of(note.path("label").asString(""))));
    JsonNode first = notes.getFirst();
    if (answers.size() == 1) {
      prompts.add(
          new Prompt(
              first.path("pmcid").asString(""),
              first.path("intervention").asString(""),
              first.path("comparator").asString(""),
              first.path("outcome").asString(""),
              answers.iterator().next(),
              notes.stream().map(note -> note.path("evidence").asString("")).toList()));
    }
  }
}
