package org.evidenceexplorer.indexer.standin;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plays the E-utilities for PubMed: esearch, efetch, elink and ecitmatch. */
final class EutilsPlay implements Play {
  private static final int CAP = 9_999;
  private static final int LONGEST_ADDRESS = 2_000;
  private static final String PROLOG =
      "<?xml version=\"1.0\" ?>\n<!DOCTYPE PubmedArticleSet PUBLIC"
          + " \"-//NLM//DTD PubMedArticle, 1st January 2025//EN\""
          + " \"https://dtd.nlm.nih.gov/ncbi/pubmed/out/pubmed_250101.dtd\">\n";

  private final Library library;

  EutilsPlay(Library library) {
    this.library = library;
  }

  @Override
  public Answered answer(Asked asked) {
    if (asked.method().equals("GET") && asked.parameters().toString().length() > LONGEST_ADDRESS) {
      return new Answered(414, "text/html", "<h1>Submitted URI too large!</h1>");
    }
    return switch (asked.path()) {
      case "esearch.fcgi" -> search(asked);
      case "efetch.fcgi" -> fetch(asked);
      case "elink.fcgi" -> link(asked);
      case "ecitmatch.cgi" -> match(asked);
      default -> new Answered(404, "text/html", "<h1>Not found</h1>");
    };
  }

  @Override
  public Answered fault(Asked asked) {
    return switch (asked.path()) {
      case "esearch.fcgi" ->
          Answered.json("{\"esearchresult\":{\"ERROR\":\"Search Backend failed: no answer\"}}");
      case "elink.fcgi" ->
          Answered.json("{\"header\":{},\"ERROR\":\"Couldn't resolve: backend timeout\"}");
      case "ecitmatch.cgi" -> Answered.json("{\"error\":\"API rate limit exceeded\"}");
      default ->
          Answered.xml(
              PROLOG + "<eFetchResult><ERROR>Unable to obtain query #1</ERROR></eFetchResult>");
    };
  }

  private Answered search(Asked asked) {
    PaperQuery query = new PaperQuery(library, asked.first("term"));
    List<Integer> found =
        query.found().reversed().stream().filter(pmid -> inWindow(pmid, asked)).toList();
    int most = Math.min(CAP, Integer.parseInt(asked.first("retmax")));
    String ids =
        found.stream().limit(most).map("\"%d\""::formatted).collect(Collectors.joining(","));
    String unknown =
        query.unknown().stream()
            .map(phrase -> "\"" + phrase.replace("\"", "") + "\"")
            .collect(Collectors.joining(","));
    return Answered.json(
        """
        {"header":{"type":"esearch","version":"0.3"},"esearchresult":{"count":"%d","retmax":"%d",\
        "retstart":"0","idlist":[%s],"translationset":[],"querytranslation":"%s",\
        "errorlist":{"phrasesnotfound":[%s],"fieldsnotfound":[]}}}
        """
            .formatted(
                found.size(),
                Math.min(most, found.size()),
                ids,
                asked.first("term").toLowerCase(Locale.ROOT).replace("\"", "\\\""),
                unknown));
  }

  private boolean inWindow(int pmid, Asked asked) {
    if (asked.first("datetype").isEmpty()) {
      return true;
    }
    Paper paper = library.find(pmid).orElseThrow();
    LocalDate day = asked.first("datetype").equals("mdat") ? paper.changed() : paper.entered();
    return !day.isBefore(date(asked.first("mindate")))
        && !day.isAfter(date(asked.first("maxdate")));
  }

  private static LocalDate date(String printed) {
    return LocalDate.parse(printed.replace('/', '-'));
  }

  private Answered fetch(Asked asked) {
    String papers =
        numbers(asked.first("id"))
            .flatMap(pmid -> library.find(pmid).stream())
            .map(PaperXml::of)
            .collect(Collectors.joining());
    return Answered.xml(PROLOG + "<PubmedArticleSet>\n" + papers + "</PubmedArticleSet>");
  }

  private static Stream<Integer> numbers(String ids) {
    return Arrays.stream(ids.split(",", -1)).filter(id -> !id.isBlank()).map(Integer::valueOf);
  }

  private Answered link(Asked asked) {
    int seed = Integer.parseInt(asked.first("id"));
    String name = asked.first("linkname");
    List<Integer> links =
        switch (name) {
          case "pubmed_pubmed_refs" -> library.find(seed).map(Paper::references).orElse(List.of());
          case "pubmed_pubmed_citedin" ->
              library.that(paper -> paper.references().contains(seed)).map(Paper::pmid).toList();
          default -> List.of();
        };
    links = links.stream().filter(this::isLinked).toList();
    String ids = links.stream().map("\"%d\""::formatted).collect(Collectors.joining(","));
    String sets =
        links.isEmpty()
            ? ""
            : ",\"linksetdbs\":[{\"dbto\":\"pubmed\",\"linkname\":\"%s\",\"links\":[%s]}]"
                .formatted(name, ids);
    return Answered.json(
        "{\"header\":{\"type\":\"elink\"},\"linksets\":[{\"dbfrom\":\"pubmed\",\"ids\":[\"%d\"]%s}]}"
            .formatted(seed, sets));
  }

  /** PubMed knows fewer links than others: none of papers whose title begins so. */
  private boolean isLinked(int pmid) {
    return library.find(pmid).filter(paper -> paper.title().startsWith("Hidden")).isEmpty();
  }

  /** Matches journal, volume and page, and minds neither author nor year, as the service does. */
  private Answered match(Asked asked) {
    StringBuilder rows = new StringBuilder();
    for (String row : asked.first("bdata").split("\r", -1)) {
      String[] fields = row.split("\\|", -1);
      if (fields.length < 6 || fields[0].isBlank()) {
        break;
      }
      List<Integer> found =
          library
              .that(paper ->
                  paper.place().journal().equalsIgnoreCase(fields[0])
                      && paper.place().volume().equals(fields[2])
                      && paper.firstPage().equals(fields[3]))
              .map(Paper::pmid)
              .toList();
      if (!found.isEmpty() || !fields[0].startsWith("Dropped")) {
        rows.append(String.join("|", Arrays.asList(fields).subList(0, 6)))
            .append('|')
            .append(outcome(found))
            .append('\n');
      }
    }
    return Answered.text(rows.isEmpty() ? "\n" : rows.toString());
  }

  private static String outcome(List<Integer> found) {
    return switch (found.size()) {
      case 0 -> "NOT_FOUND";
      case 1 -> String.valueOf(found.getFirst());
      default ->
          "AMBIGUOUS " + found.stream().map(String::valueOf).collect(Collectors.joining(","));
    };
  }
}
