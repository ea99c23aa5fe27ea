package org.evidenceexplorer.citations.references;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The best chain of labels in a list: of all chains of candidate lines whose labels increase, the
 * one with the highest sum of scores less the cost of gaps, found by dynamic programming.
 */
final class LabelChain {
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("\\s*\\[(\\d{1,4})\\][.:]?\\s*(.*)"),
          Pattern.compile("\\s*\\((\\d{1,4})\\)[.:]?\\s*(.*)"),
          Pattern.compile("\\s*(\\d{1,4})\\.(?!\\d)\\s*(.*)"),
          Pattern.compile("\\s*(\\d{1,4})\\)\\s*(.*)"),
          Pattern.compile("\\s*(\\d{1,4})(?:\\s+|(?=\\p{Lu}\\p{Ll}))(\\p{L}.*)"));

  private static final double GAP = 0.7;
  private static final double WIDER_GAP = 0.1;
  private static final int WIDEST_GAP = 50;
  private static final double LATE_START = 0.3;

  private final List<String> lines;
  private final List<Candidate> links;
  private final double score;

  private LabelChain(List<String> lines, List<Candidate> links, double score) {
    this.lines = lines;
    this.links = links;
    this.score = score;
  }

  /** The best chain of lines over all forms of labels; the forms are not mixed. */
  static LabelChain best(List<String> lines) {
    return FORMS.stream()
        .map(form -> of(lines, Candidate.all(lines, form)))
        .max(Comparator.comparingDouble(chain -> chain.score))
        .orElseThrow();
  }

  private static LabelChain of(List<String> lines, List<Candidate> candidates) {
    double[] best = new double[candidates.size()];
    int[] before = new int[candidates.size()];
    int last = -1;
    for (int at = 0; at < candidates.size(); at++) {
      Candidate candidate = candidates.get(at);
      best[at] = -(candidate.label() > 1 ? LATE_START : 0);
      before[at] = -1;
      for (int prior = 0; prior < at; prior++) {
        int step = candidate.label() - candidates.get(prior).label();
        double chained = best[prior] - gap(step);
        if (step > 0 && chained > best[at]) {
          best[at] = chained;
          before[at] = prior;
        }
      }
      best[at] += candidate.score();
      last = last < 0 || best[at] > best[last] ? at : last;
    }
    List<Candidate> links = new ArrayList<>();
    for (int at = last; at >= 0; at = before[at]) {
      links.addFirst(candidates.get(at));
    }
    return new LabelChain(lines, links, last < 0 ? 0 : best[last]);
  }

  private static double gap(int step) {
    return step <= 1 ? 0 : GAP + WIDER_GAP * Math.min(step - 1, WIDEST_GAP);
  }

  /** The entries that the chain cuts. */
  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      Candidate link = links.get(i);
      boolean isLast = i + 1 == links.size();
      int end = isLast ? lines.size() : links.get(i + 1).line();
      List<String> own = new ArrayList<>(lines.subList(link.line(), end));
      own.set(0, link.rest());
      entries.add(new Entry(Integer.toString(link.label()), isLast ? untilEnd(own) : own));
    }
    return entries;
  }

  /** The last entry ends at a blank line after its full stop. */
  private static List<String> untilEnd(List<String> lines) {
    for (int i = 1; i < lines.size(); i++) {
      String before = lines.get(i - 1).strip();
      if (lines.get(i).isBlank() && before.length() > 20 && before.matches(".*[.\\])\\d]")) {
        return lines.subList(0, i);
      }
    }
    return lines;
  }

  /**
   * A line that could begin an entry.
   *
   * @param line its number
   * @param rest the line after the label
   */
  private record Candidate(int label, int line, String rest, double score) {
    private static final Pattern AUTHOR =
        Pattern.compile(
            "(?:(?:\\p{Ll}{1,3}|\\p{Lu}\\p{Ll}{1,2}) )?\\p{Lu}[\\p{L}'\u2019-]+(?:,| \\p{Lu}{1,4}\\b| \\p{Lu}\\.).*");
    private static final Pattern CAPITAL =
        Pattern.compile("[\"'\u201c\u2018(\\[]?[\\p{Lu}\\p{Lt}].*");
    private static final Pattern PARTICLE =
        Pattern.compile("(?:van|von|de[rnl]?|di|da|du|la|le|el|al|ten|ter|d['\u2019])\\W?.*");
    private static final Pattern OPEN =
        Pattern.compile(
            ".*(?:[-\u2010-\u2015,:;(&/]|\\b(?:and|pp?\\.?|[Vv]ol\\.?|[Nn]o\\.?|of|the|in))");
    private static final Pattern ENDED = Pattern.compile(".*[.\\])\\d]");

    static List<Candidate> all(List<String> lines, Pattern form) {
      List<Candidate> all = new ArrayList<>();
      for (int line = 0; line < lines.size(); line++) {
        Matcher label = form.matcher(lines.get(line));
        if (label.matches()) {
          String rest = label.group(2);
          int number = Integer.parseInt(label.group(1));
          all.add(new Candidate(number, line, rest, score(lines, line, rest)));
        }
      }
      return all;
    }

    private static double score(List<String> lines, int line, String rest) {
      return 1
          + opening(rest.isBlank() ? following(lines, line) : rest.strip())
          + context(lines, line);
    }

    private static double opening(String words) {
      if (words.isEmpty() || LinkMarks.strip(words).isBlank()) {
        return -5;
      }
      if (AUTHOR.matcher(words).matches()) {
        return 1.5;
      }
      if (CAPITAL.matcher(words).matches()) {
        return 0.7;
      }
      return PARTICLE.matcher(words).matches() || words.startsWith("http") ? 0.3 : -1.5;
    }

    private static double context(List<String> lines, int line) {
      if (line == 0 || lines.get(line - 1).isBlank()) {
        return 0.5;
      }
      String before = lines.get(line - 1).strip();
      if (OPEN.matcher(before).matches()) {
        return -3;
      }
      return ENDED.matcher(before).matches() ? 0.5 : -0.3;
    }

    private static String following(List<String> lines, int line) {
      return line + 1 < lines.size() ? lines.get(line + 1).strip() : "";
    }
  }
}
