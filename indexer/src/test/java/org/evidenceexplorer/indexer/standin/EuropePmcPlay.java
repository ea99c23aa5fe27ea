package org.evidenceexplorer.indexer.standin;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plays Europe PMC: search by what this program asks with, and links between papers. */
final class EuropePmcPlay implements Play {
  private static final Pattern ID = Pattern.compile("EXT_ID:(\\d+)");
  private static final Pattern DOI = Pattern.compile("DOI:\"([^\"]*)\"");
  private static final Pattern TITLE = Pattern.compile("TITLE:\"([^\"]*)\"");
  private static final Pattern PLACE =
      Pattern.compile("VOLUME:(\\S+) AND PAGE_INFO:([^*\\s]+)\\* AND AUTH:\"([^\"]*)\".*");
  private static final Pattern YEARS = Pattern.compile("PUB_YEAR:\\[(\\d+) TO (\\d+)\\]");
  private static final Pattern SINCE = Pattern.compile("UPDATE_DATE:\\[([\\d-]+) TO [^\\]]*\\]");
  private static final Pattern WORDS = Pattern.compile("\\((.*?)\\) AND \\(SRC:MED OR .*");
  private static final Pattern LINKS = Pattern.compile("MED/(\\d+)/(references|citations)");

  private final Library library;

  EuropePmcPlay(Library library) {
    this.library = library;
  }

  @Override
  public Answered answer(Asked asked) {
    Matcher links = LINKS.matcher(asked.path());
    if (links.matches()) {
      return links(Integer.parseInt(links.group(1)), links.group(2), asked);
    }
    return asked.path().startsWith("search")
        ? search(asked)
        : new Answered(404, "text/html", "<h1>Not found</h1>");
  }

  /** What a bad field of sorting brings: no hits are told, and none are meant. */
  @Override
  public Answered fault(Asked asked) {
    return Answered.json("{\"version\":\"6.9\"}");
  }

  private Answered search(Asked asked) {
    List<Paper> found = library.that(test(asked.first("query"))).toList();
    String cursor = asked.first("cursorMark");
    if (!cursor.equals("*") && !cursor.matches("after:\\d+=")) {
      return Answered.json("{\"errCode\":404,\"errMsg\":\"Invalid cursorMark\"}");
    }
    int from = cursor.equals("*") ? 0 : Integer.parseInt(cursor.replaceAll("\\D", ""));
    int to = Math.min(found.size(), from + Integer.parseInt(asked.first("pageSize")));
    String next = from < to ? ",\"nextCursorMark\":\"after:%d=\"".formatted(to) : "";
    return Answered.json(
        "{\"version\":\"6.9\",\"hitCount\":%d%s,\"resultList\":{\"result\":[%s]}}"
            .formatted(
                found.size(),
                next,
                found.subList(Math.min(from, to), to).stream()
                    .map(EuropePmcPlay::row)
                    .collect(Collectors.joining(","))));
  }

  private static Predicate<Paper> test(String query) {
    Predicate<Paper> found = words(query);
    Matcher since = SINCE.matcher(query);
    if (since.find()) {
      LocalDate day = LocalDate.parse(since.group(1));
      found = found.and(paper -> !latest(paper).isBefore(day));
    }
    Matcher years = YEARS.matcher(query);
    if (years.find()) {
      int first = Integer.parseInt(years.group(1));
      int last = Integer.parseInt(years.group(2));
      found = found.and(paper -> paper.place().year() >= first && paper.place().year() <= last);
    }
    return found;
  }

  private static LocalDate latest(Paper paper) {
    return paper.changed().isAfter(paper.entered()) ? paper.changed() : paper.entered();
  }

  private static Predicate<Paper> words(String query) {
    Matcher place = PLACE.matcher(query);
    Matcher words = WORDS.matcher(query);
    if (place.matches()) {
      return paper ->
          paper.place().volume().equals(place.group(1))
              && paper.firstPage().equals(place.group(2))
              && paper.firstFamily().equalsIgnoreCase(place.group(3));
    }
    if (words.matches()) {
      return paper -> has(paper.title(), words.group(1));
    }
    List<String> title = all(TITLE, query).toList();
    if (!title.isEmpty()) {
      return paper -> title.stream().allMatch(word -> has(paper.title(), word));
    }
    List<String> ids = all(ID, query).toList();
    List<String> dois = all(DOI, query).toList();
    return paper -> ids.contains(String.valueOf(paper.pmid())) || dois.contains(paper.doi());
  }

  private static Stream<String> all(Pattern pattern, String query) {
    return pattern.matcher(query).results().map((MatchResult found) -> found.group(1));
  }

  private static boolean has(String title, String word) {
    return title.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
  }

  private static String row(Paper paper) {
    return """
    {"id":"%d","source":"MED","pmid":"%d","doi":"%s","title":"%s.","authorList":{"author":[%s]},\
    "journalInfo":{"volume":"%s","dateOfPublication":"%d","journal":{"title":"%s"}},\
    "pageInfo":"%s","abstractText":"<h4>Aim</h4>%s.","license":"cc by","dateOfRevision":"%s"}\
    """
        .formatted(
            paper.pmid(),
            paper.pmid(),
            paper.doi(),
            paper.title(),
            paper.authors().stream().map(EuropePmcPlay::author).collect(Collectors.joining(",")),
            paper.place().volume(),
            paper.place().year(),
            paper.place().journal(),
            paper.place().pages(),
            paper.title(),
            paper.changed());
  }

  private static String author(String name) {
    int blank = name.indexOf(' ');
    return "{\"lastName\":\"%s\",\"firstName\":\"%s\"}"
        .formatted(name.substring(0, blank), name.substring(blank + 1));
  }

  private Answered links(int pmid, String word, Asked asked) {
    List<Paper> all =
        word.equals("references")
            ? library.find(pmid).stream()
                .flatMap(paper -> paper.references().stream())
                .flatMap(cited -> library.find(cited).stream())
                .toList()
            : library.that(paper -> paper.references().contains(pmid)).toList();
    int size = Integer.parseInt(asked.first("pageSize"));
    int from = Math.min(all.size(), size * (Integer.parseInt(asked.first("page")) - 1));
    String rows =
        all.subList(from, Math.min(all.size(), from + size)).stream()
            .map(paper ->
                "{\"id\":\"%d\",\"source\":\"MED\",\"match\":\"Y\",\"pubYear\":%d}"
                    .formatted(paper.pmid(), paper.place().year()))
            .collect(Collectors.joining(","));
    String item = word.substring(0, word.length() - 1);
    return Answered.json(
        "{\"version\":\"6.9\",\"hitCount\":%d,\"%sList\":{\"%s\":[%s]}}"
            .formatted(all.size(), item, item, rows));
  }
}
