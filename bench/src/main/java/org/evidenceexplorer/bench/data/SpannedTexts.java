package org.evidenceexplorer.bench.data;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The three shapes in which sets print marked texts. */
final class SpannedTexts {
  private SpannedTexts() {}

  /** {@code annotations: [{type, start, end, text}]}. */
  static SpannedText spans(JsonNode line) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode mark : line.path("annotations")) {
      spans.add(
          new Span(
              mark.path("type").asString(""),
              mark.path("start").asInt(),
              mark.path("end").asInt(),
              mark.path("text").asString("")));
    }
    return new SpannedText(line.path("pmid").asString(""), line.path("text").asString(""), spans);
  }

  /** {@code annotations: [{type, offsets: [[start, end]], text}]}. */
  static SpannedText offsets(JsonNode line) {
    List<Span> spans = new ArrayList<>();
    String text = line.path("text").asString("");
    for (JsonNode mark : line.path("annotations")) {
      for (JsonNode range : mark.path("offsets")) {
        int start = range.path(0).asInt();
        int end = range.path(1).asInt();
        spans.add(
            new Span(
                mark.path("type").asString("").toLowerCase(java.util.Locale.ROOT),
                start,
                end,
                text.substring(start, end)));
      }
    }
    return new SpannedText(line.path("pmid").asString(""), text, spans);
  }

  /** {@code tokens: [...], spans: [[type, first, end]], sentence_lengths: [...]}. */
  static SpannedText tokens(JsonNode line) {
    StringBuilder text = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    int sentence = 0;
    int left = line.path("sentence_lengths").path(0).asInt();
    for (JsonNode token : line.path("tokens")) {
      starts.add(text.length());
      text.append(token.asString(""));
      left--;
      if (left == 0) {
        sentence++;
        left = line.path("sentence_lengths").path(sentence).asInt();
        text.append('\n');
      } else {
        text.append(' ');
      }
    }
    starts.add(text.length());
    List<Span> spans = new ArrayList<>();
    for (JsonNode mark : line.path("spans")) {
      int start = starts.get(mark.path(1).asInt());
      int end = starts.get(mark.path(2).asInt()) - 1;
      String type = mark.path(0).asString("").equals("OUT") ? "outcome" : mark.path(0).asString("");
      spans.add(new Span(type, start, end, text.substring(start, end)));
    }
    return new SpannedText(line.path("pmid").asString(""), text.toString(), spans);
  }
}
