package org.evidenceexplorer.citations.references;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Citation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures cutting and reading on reference lists with known truth: {@code NAME.txt} beside {@code
 * NAME.truth.json} in the folder that is the first argument. Prints every entry that is not right,
 * then one line per list and field. An entry is cut right if the letters and digits of its text are
 * those of the truth, or, where the truth has no text, if it has the truth's label.
 */
final class MeasureReferenceLists {
  private final Map<String, int[]> counts = new LinkedHashMap<>();
  private String list = "";

  private MeasureReferenceLists() {}

  /** Measures the lists of a folder. */
  public static void main(String[] arguments) throws IOException {
    MeasureReferenceLists measure = new MeasureReferenceLists();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path truth : files.filter(f -> f.toString().endsWith(".truth.json")).sorted().toList()) {
        measure.list(truth);
      }
    }
    measure.counts.forEach((name, count) ->
        System.out.printf(
            Locale.ROOT,
            "%-60s %5d of %5d  %6.2f %%%n",
            name,
            count[0],
            count[1],
            100.0 * count[0] / count[1]));
  }

  private void list(Path truth) throws IOException {
    String name = truth.getFileName().toString().replace(".truth.json", "");
    list = name;
    String text = Files.readString(truth.resolveSibling(name + ".txt"));
    List<Citation> found = new ArrayList<>(ReferenceList.cut(text));
    JsonNode entries = JsonMapper.shared().readTree(Files.readString(truth));
    int at = 0;
    for (JsonNode entry : entries) {
      String label = entry.get("label").asString().replaceAll("\\W", "");
      while (at < found.size()
          && !found.get(at).label().equals(label)
          && contains(found, at, label)) {
        wrong("cut", "nothing", found.get(at).text());
        count("cut", false);
        at++;
      }
      Citation citation =
          at < found.size() && found.get(at).label().equals(label) ? found.get(at++) : null;
      entry(entry, citation);
    }
    for (; at < found.size(); at++) {
      wrong("cut", "nothing", found.get(at).text());
      count("cut", false);
    }
  }

  private static boolean contains(List<Citation> found, int at, String label) {
    return found.subList(at, found.size()).stream().anyMatch(c -> c.label().equals(label));
  }

  private void entry(JsonNode entry, @org.jspecify.annotations.Nullable Citation citation) {
    if (citation == null) {
      wrong("cut", entry.toString(), "nothing");
      count("cut", false);
      return;
    }
    boolean cut =
        !entry.has("text") || bare(entry.get("text").asString()).equals(bare(citation.text()));
    if (!cut) {
      wrong("cut", entry.get("text").asString(), citation.text());
    }
    count("cut", cut);
    Citation.Printed printed = citation.printed();
    String first = printed.authors().isEmpty() ? null : printed.authors().getFirst();
    String page =
        printed.pages() == null ? null : Pages.parse(printed.pages()).orElseThrow().first();
    field(entry, "year", printed.year());
    field(entry, "volume", printed.volume());
    field(entry, "issue", printed.issue());
    field(entry, "fpage", page);
    field(entry, "title", printed.title());
    field(entry, "journal", printed.journal());
    field(entry, "doi", printed.doi());
    if (entry.has("first_author") || entry.has("authors")) {
      String truth =
          entry.has("authors")
              ? entry.get("authors").get(0).asString()
              : entry.get("first_author").asString();
      boolean right = first != null && bare(first).startsWith(bare(truth));
      count("first author", right);
      if (!right) {
        wrong("first author", truth, String.valueOf(first) + " <- " + citation.text());
      }
    }
    if (citation.text().contains("PMID:")) {
      field(entry, "pmid", printed.pmid());
    }
  }

  private void field(JsonNode entry, String name, @org.jspecify.annotations.Nullable String found) {
    if (!entry.has(name)) {
      return;
    }
    String truth = entry.get(name).asString();
    boolean right = found != null && bare(found).equals(bare(truth));
    count(name, right);
    if (entry.path("type").asString("").equals("journal")) {
      countAlone(name + " (articles)", right);
    }
    if (!right) {
      wrong(name, truth, found + " <- " + entry.get("label").asString());
    }
  }

  private void count(String what, boolean right) {
    countAlone(what, right);
    countAlone("  " + what + " " + list, right);
  }

  private void countAlone(String what, boolean right) {
    int[] count = counts.computeIfAbsent(what, key -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
  }

  private void wrong(String what, String truth, String found) {
    System.out.printf("%s %s:%n  truth %s%n  found %s%n", list, what, truth, found);
  }

  private static String bare(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return plain.replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
