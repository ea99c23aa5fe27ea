package org.evidenceexplorer.formats.prose;

import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Notice;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * Notices on one line, as MEDLINE prints them: {@code Lancet. 2010;375(9713):445. PMID: 20137807}.
 * Other identifiers, a date that the citation does not tell, and a note follow in brackets.
 */
public final class Notices {
  private static final Pattern LAST =
      Pattern.compile(
          "(?:^|(?<=\\s))(?:(?:PMID:|\\[PubMed:) ?(\\d{1,9})\\]?\\.?|\\[((?:doi|nct|pmcid|registration):[^\\s]+)\\]"
              + "|\\[date: (\\d{4}[\\d-]{0,6})\\])$");
  private static final Pattern NOTE = Pattern.compile("(?:^|(?<=\\s))\\[note: (.*)\\]$");

  private Notices() {}

  /** A notice whose date is the one that its citation tells. */
  public static Notice of(
      Notice.Relation relation,
      SortedSet<Identifier> targets,
      @Nullable String citation,
      @Nullable String note) {
    return new Notice(relation, targets, citation, Dates.read(citation), note);
  }

  /** Everything but the relation. */
  public static String print(Notice notice) {
    StringBuilder out = new StringBuilder();
    String citation = notice.citation();
    out.append(citation == null ? "" : citation);
    if (notice.note() != null) {
      out.append(" [note: ").append(notice.note()).append(']');
    }
    if (!Objects.equals(Dates.read(citation), notice.date())) {
      out.append(" [date: ").append(notice.date() == null ? "0000" : notice.date()).append(']');
    }
    for (Identifier target : List.copyOf(notice.targets()).reversed()) {
      out.append(target.scheme() == Scheme.PMID ? " PMID: " + target.value() : " [" + target + "]");
    }
    return out.toString().strip();
  }

  /** Reads what {@link #print} wrote, and MEDLINE's own lines. */
  public static Notice read(Notice.Relation relation, String line) {
    String rest = Prose.clean(line);
    NavigableSet<Identifier> targets = new TreeSet<>();
    String date = null;
    for (Matcher last = LAST.matcher(rest); last.find(); last = LAST.matcher(rest)) {
      rest = rest.substring(0, last.start()).strip();
      if (last.group(1) != null) {
        Identifier.of(Scheme.PMID, last.group(1)).ifPresent(targets::add);
      } else if (last.group(2) != null) {
        Identifier.parse(last.group(2)).ifPresent(targets::add);
      } else {
        date = last.group(3);
      }
    }
    Matcher words = NOTE.matcher(rest);
    String note = words.find() ? words.group(1) : null;
    rest = note == null ? rest : rest.substring(0, words.start()).strip();
    String citation = rest.isEmpty() ? null : rest;
    PartialDate known = date == null ? Dates.read(citation) : PartialDate.parse(date).orElse(null);
    return new Notice(relation, targets, citation, known, note);
  }

  /** A notice with its relation first, for formats without a place of its own for it. */
  public static String printWithRelation(Notice notice) {
    return notice.relation().key() + ": " + print(notice);
  }

  /** Reads what {@link #printWithRelation} wrote; null if the line is something else. */
  public static @Nullable Notice readWithRelation(String line) {
    int colon = line.indexOf(": ");
    return colon < 0
        ? null
        : Notice.Relation.of(line.substring(0, colon))
            .map(relation -> read(relation, line.substring(colon + 2)))
            .orElse(null);
  }
}
