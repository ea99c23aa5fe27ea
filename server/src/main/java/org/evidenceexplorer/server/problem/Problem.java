package org.evidenceexplorer.server.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An error as RFC 9457 puts it.
 *
 * @param type the kind of problem: a name, not a place; {@code about:blank} where the status says
 *     it all
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail what was expected and what was found; one sentence
 * @param members what programs may want to read apart: {@code parameter}, {@code position}, {@code
 *     hint}, {@code reasons}
 */
public record Problem(
    String type, String title, int status, String detail, Map<String, Object> members) {
  static final String MEDIA_TYPE = "application/problem+json";
  private static final String NAMES = "urn:problem-type:evidence-explorer:";

  public Problem {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  static Problem named(String name, String title, int status, String detail) {
    return new Problem(NAMES + name, title, status, detail, Map.of());
  }

  /** This with one more member. */
  public Problem with(String member, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(members);
    more.put(member, value);
    return new Problem(type, title, status, detail, more);
  }

  /** The JSON object: members of its own beside the standard ones. */
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", type);
    json.put("title", title);
    json.put("status", status);
    json.put("detail", detail);
    json.putAll(members);
    return json;
  }
}
