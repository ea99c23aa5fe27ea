package org.evidenceexplorer.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.query.MapParameters;
import org.evidenceexplorer.core.query.MapRequest;
import org.evidenceexplorer.core.query.SearchParameters;
import org.evidenceexplorer.core.query.SearchRequest;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * The address of each page. A page's whole state is its address: what {@link SearchParameters}
 * writes of a request.
 */
public final class Links {
  /** The results of every search. */
  static final String SEARCH = "/search";

  /** Every evidence map. */
  static final String MAP = "/map";

  /** Slashes that a server or proxy would fold or follow instead of passing them on. */
  private static final Pattern TREACHEROUS_SLASH = Pattern.compile("/(?=/|\\.{1,2}(/|$)|$)");

  private static final Pattern PLAIN_IN_PATH = Pattern.compile("[A-Za-z0-9\\-._~:()/]");

  private final Vocabulary vocabulary;

  /** The links of an index that was written with this vocabulary. */
  public Links(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The results of a search. */
  public String search(SearchRequest request) {
    return address(SEARCH, SearchParameters.write(request, vocabulary));
  }

  /**
   * The same search laid out by two facets; order and size of a page of hits mean nothing there.
   */
  public String map(MapRequest request) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put(MapParameters.ROWS, List.of(request.rows().key()));
    parameters.put(MapParameters.COLUMNS, List.of(request.columns().key()));
    SearchParameters.write(request.search().with(SearchRequest.Page.FIRST), vocabulary)
        .forEach(parameters::putIfAbsent);
    return address(MAP, parameters);
  }

  /** A study. */
  public static String study(StudyId id) {
    return "/studies/" + path(id.toString());
  }

  /** A source document. */
  public static String document(String id) {
    return "/documents/" + path(id);
  }

  /** A file of {@link StaticFiles}, with its hash. */
  public static String file(String name) {
    return StaticFiles.file(name)
        .map(file -> "/static/%s?v=%s".formatted(name, file.hash()))
        .orElseThrow(() -> new IllegalArgumentException("a static file expected, found " + name));
  }

  private static String address(String path, Map<String, List<String>> parameters) {
    List<String> pairs = new ArrayList<>();
    parameters.forEach(
        (name, values) -> values.forEach(value -> pairs.add(encode(name) + "=" + encode(value))));
    return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /**
   * An identifier as the rest of a path: slashes stay, as proxies want it, except where they would
   * not survive; all that has a meaning of its own in an address is encoded.
   */
  static String path(String text) {
    String safe = TREACHEROUS_SLASH.matcher(text).replaceAll("\u0000");
    return safe.codePoints()
        .mapToObj(Character::toString)
        .map(Links::inPath)
        .collect(Collectors.joining());
  }

  private static String inPath(String character) {
    if (character.equals("\u0000")) {
      return "%2F";
    }
    return PLAIN_IN_PATH.matcher(character).matches()
        ? character
        : encode(character).replace("+", "%20");
  }
}
