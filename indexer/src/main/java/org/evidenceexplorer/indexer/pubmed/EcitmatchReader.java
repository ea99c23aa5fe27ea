package org.evidenceexplorer.indexer.pubmed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.indexer.remote.Body;
import org.evidenceexplorer.indexer.remote.BodyCheck;

/**
 * Reads the answer of {@code ecitmatch}: a line for each row, or for most, in which the key stands
 * before the last bar and the outcome after it. A row that is left out was not found, if the row
 * that every call begins with came back; without that one there was no answer.
 *
 * @param control the key of the row that every call begins with
 */
record EcitmatchReader(String control) implements BodyCheck<Map<String, List<Integer>>> {
  private static final Pattern LINE = Pattern.compile("(?m)^.*\\|([^|\\n]+)\\|([^|\\n]*)$");
  private static final Pattern PMIDS = Pattern.compile("(?:AMBIGUOUS\\s+)?(\\d[\\d,\\s]*)");
  private static final int MOST = 5;

  @Override
  public Checked<Map<String, List<Integer>>> check(Body body) {
    Map<String, List<Integer>> found = new HashMap<>();
    boolean answered = false;
    Matcher lines = LINE.matcher(body.text().replace("\r", ""));
    while (lines.find()) {
      String key = lines.group(1).strip();
      answered |= key.equals(control);
      found.put(key, pmids(lines.group(2).strip()));
    }
    return answered
        ? new Checked.Good<>(found)
        : new Checked.Passing<>("a line for each citation", "none for the first");
  }

  /** {@code 26315901}, or several after {@code AMBIGUOUS}; all other outcomes name none. */
  private static List<Integer> pmids(String outcome) {
    Matcher pmids = PMIDS.matcher(outcome);
    if (!pmids.matches()) {
      return List.of();
    }
    return Pattern.compile("[,\\s]+")
        .splitAsStream(pmids.group(1))
        .map(PmidSet::parse)
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .limit(MOST)
        .toList();
  }
}
