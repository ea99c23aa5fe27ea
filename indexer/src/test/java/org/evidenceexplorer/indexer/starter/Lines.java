package org.evidenceexplorer.indexer.starter;

import java.util.function.Consumer;
import org.evidenceexplorer.core.model.StudyJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lines of a collection on a topic of its own, to be changed by a test. */
final class Lines {
  static final String TOPIC =
      """
      {"id": "sleep", "label": "Sleep",
       "conditions": [
        {"id": "insomnia", "label": "Insomnia", "synonyms": [], "broader": [], "mesh": [],
         "codes": [], "note": null},
        {"id": "apnoea", "label": "Apnoea", "synonyms": [], "broader": [], "mesh": [],
         "codes": [], "note": null}],
       "interventions": [
        {"id": "melatonin", "label": "Melatonin", "synonyms": [], "broader": [], "mesh": [],
         "setAside": null, "note": null},
        {"id": "light", "label": "Light", "synonyms": [], "broader": [], "mesh": [],
         "setAside": null, "note": null}],
       "comparators": [
        {"id": "placebo", "label": "Placebo", "synonyms": [], "kind": "none-or-sham",
         "note": null}],
       "outcomes": [
        {"id": "latency", "label": "Sleep latency", "synonyms": [], "broader": [], "mesh": [],
         "better": "lower", "note": null}],
       "instruments": [], "harms": [
        {"id": "headache", "label": "Headache", "synonyms": [], "mesh": [], "note": null}],
       "skinTypes": [
        {"id": "fair", "label": "Fair", "synonyms": [], "broader": [], "note": null},
        {"id": "dark", "label": "Dark", "synonyms": [], "broader": [], "note": null}],
       "confusables": []}
      """;

  private static final String LINE =
      """
      {"key": "A1", "use": "evidence",
       "identifiers": {"pmid": "11", "pmcid": null, "doi": "10.1000/a1", "registration": null},
       "bibliography": {"title": "Melatonin at night",
        "authors": [{"family": "Nakamura", "given": "Yuki"}], "authorsComplete": null,
        "journal": "Journal of Sleep", "journalAbbreviation": null, "year": 2011,
        "volume": "3", "issue": null, "pages": "1-9", "language": "en",
        "publicationTypes": [], "meshHeadings": ["Sleep"]},
       "urls": ["https://example.org/a1"], "readFrom": "abstract",
       "verification": "A: library record", "checkedTwice": true, "summary": "Twelve people.",
       "design": {"value": "randomised-controlled-trial", "as": "RCT"},
       "participants": {"value": 12, "note": "12 of 14 finished"}, "skinTypes": ["fair"],
       "details": [{"name": "sessions", "value": "3"}],
       "conditions": ["insomnia"], "interventions": ["melatonin"],
       "interventionText": "melatonin 3 mg", "comparatorText": "placebo tablet",
       "outcomes": [
        {"measure": "depth", "detail": "42% of them", "basis": "comparator",
         "result": "no difference", "testShown": true, "condition": "insomnia",
         "intervention": "melatonin",
         "comparator": {"kind": "none-or-sham", "concept": "placebo", "text": "placebo tablet"},
         "outcome": "latency", "instrument": null, "timePoint": "6 weeks",
         "why": "only condition"}],
       "harms": [
        {"event": "headache", "status": "reported", "text": "two headaches",
         "skinTypes": ["dark"], "condition": "insomnia", "intervention": "melatonin"}],
       "harmsMentioned": true, "sameCohortAs": [], "openQuestions": ["volume: not sure"],
       "note": "A note."}
      """;

  private Lines() {}

  /** The line as it stands. */
  static Line read() {
    return read(line -> {});
  }

  /** The line after a change. */
  static Line read(Consumer<ObjectNode> change) {
    return Line.read(json(change));
  }

  /** The line after a change, as written. */
  static String json(Consumer<ObjectNode> change) {
    ObjectNode line = (ObjectNode) StudyJson.mapper().readTree(LINE);
    change.accept(line);
    return line.toString();
  }

  /** Its one outcome. */
  static ObjectNode outcome(ObjectNode line) {
    return (ObjectNode) line.withArray("outcomes").get(0);
  }

  /** Puts an array of these texts under a key. */
  static void set(ObjectNode line, String key, String... values) {
    ArrayNode array = line.putArray(key);
    for (String value : values) {
      array.add(value);
    }
  }
}
