package org.evidenceexplorer.formats.ris;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.formats.prose.Dates;
import org.evidenceexplorer.formats.prose.Names;
import org.evidenceexplorer.formats.prose.Prose;
import org.evidenceexplorer.formats.prose.Sections;
import org.evidenceexplorer.formats.record.Draft;
import org.evidenceexplorer.formats.record.Draft.Text;
import org.evidenceexplorer.formats.record.FoundIds;
import org.evidenceexplorer.formats.record.Remarks;
import org.evidenceexplorer.formats.tagged.Tags;
import org.evidenceexplorer.formats.tagged.Tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What the tags of a RIS record say. Producers differ: where two tags say the same, one is taken,
 * in the order in which they are asked here.
 */
final class RisRecord {
  private static final Set<String> BOOKS = Set.of("BOOK", "EBOOK", "EDBOOK");
  private static final Set<String> CHAPTERS = Set.of("CHAP", "ECHAP");
  private static final Pattern NUMBER = Pattern.compile("[\\d\\sXx-]{8,20}");
  private static final Pattern ARCHIVE =
      Pattern.compile("(?i).*\\b(pubmed|medline|nlm)\\b.*", Pattern.DOTALL);

  private final Tags tags;
  private final Draft draft = new Draft();
  private final String type;

  RisRecord(Tags tags) {
    this.tags = tags;
    this.type = Objects.requireNonNullElse(tags.first("TY"), "").strip().toUpperCase(Locale.ROOT);
  }

  Draft draft() {
    boolean book = BOOKS.contains(type) || CHAPTERS.contains(type);
    titles(book);
    identifiers();
    for (Tag tag : tags.all()) {
      names(tag);
      text(tag, book);
    }
    notes();
    draft.put(Text.VOLUME, tags.first("VL")).put(Text.ISSUE, tags.first("IS"));
    draft.put(Text.PAGES, pages());
    date();
    String summary = tags.first("AB", "N2");
    if (summary != null) {
      draft.sections(Sections.split(summary));
    }
    return draft;
  }

  private void titles(boolean book) {
    draft.put(Text.TITLE, tags.first("TI", "T1", "CT"));
    String around = tags.first("T2", "JF", "BT", "JO", "J2", "JA");
    if (book) {
      draft.book();
      boolean chapter = CHAPTERS.contains(type);
      draft.put(Text.TITLE, chapter ? null : tags.first("BT"));
      draft.put(Text.BOOK_TITLE, chapter ? around : null);
    } else {
      String journal = tags.first("JF", "T2", "BT", "JO");
      draft.put(Text.JOURNAL, journal);
      String shorter = tags.first("JA", "J2", "JO");
      draft.put(
          Text.JOURNAL_ABBREVIATION,
          Objects.equals(shorter, journal) && !tags.has("JA") ? null : shorter);
    }
  }

  private void names(Tag tag) {
    switch (tag.name()) {
      case "AU", "A1" -> draft.author(Names.read(tag.value()));
      case "A2", "ED" -> draft.editor(Names.read(tag.value()));
      default -> {
        // Not a name.
      }
    }
  }

  private void text(Tag tag, boolean book) {
    String value = tag.value();
    switch (tag.name()) {
      case "KW" -> value.lines().forEach(draft::keyword);
      case "LA" -> draft.language(value);
      case "PB" -> draft.put(Text.PUBLISHER, value);
      case "CY", "PP" -> draft.put(Text.PLACE, value);
      case "ET" -> draft.put(Text.EDITION, value);
      case "SN" ->
          value
              .lines()
              .flatMap(line -> List.of(line.split(";", -1)).stream())
              .forEach(number -> serial(number, book));
      case "UR" -> value.lines().forEach(draft::url);
      case "M3" -> {
        if (!value.contains("10.") && !value.contains("://")) {
          draft.type(value);
        }
      }
      default -> {
        // Read elsewhere, or a tag of a producer's own.
      }
    }
  }

  private void serial(String number, boolean book) {
    String bare = number.replaceFirst("\\s*\\([^)]*\\)\\s*$", "").strip();
    boolean isbn =
        book && NUMBER.matcher(bare).matches() && bare.replaceAll("\\D", "").length() > 8;
    if (isbn) {
      draft.isbn(bare);
    } else {
      draft.issn(bare);
    }
  }

  /** The DOI of its own tag first; accession numbers are PubMed's only if the archive is named. */
  private void identifiers() {
    String doi = tags.first("DO", "DI");
    if (doi != null) {
      FoundIds.takeDoi(doi, draft);
    }
    String number = tags.first("AN");
    String archive =
        String.join(
            " ",
            Objects.requireNonNullElse(tags.first("DB"), ""),
            Objects.requireNonNullElse(tags.first("DP"), ""));
    if (number != null && ARCHIVE.matcher(archive).matches()) {
      draft.identifier(Scheme.PMID, number);
    }
    for (String name : List.of("C2", "ID", "U2")) {
      String value = tags.first(name);
      if (value != null) {
        draft.identifier(Scheme.PMCID, value);
      }
    }
  }

  private void notes() {
    for (Tag tag : tags.all()) {
      switch (tag.name()) {
        case "N1" -> {
          if (!Remarks.read(tag.value(), draft)) {
            FoundIds.take(tag.value(), draft);
          }
        }
        case "UR", "L2", "L3", "M1", "M3", "LK" -> FoundIds.take(tag.value(), draft);
        default -> {
          // Other tags name no work, or another one.
        }
      }
    }
  }

  private @Nullable String pages() {
    String first = Prose.clean(tags.first("SP"));
    String last = Prose.clean(tags.first("EP"));
    if (first.isEmpty() || last.isEmpty() || first.contains("-") || first.equals(last)) {
      return first.isEmpty() ? (last.isEmpty() ? tags.first("AR") : last) : first;
    }
    return first + "-" + last;
  }

  /** The year of its own tag; month and day from another tag if it states the same year. */
  private void date() {
    PartialDate date = Dates.read(tags.first("PY", "Y1", "DA"));
    if (date != null && date.month() == 0) {
      for (String name : List.of("Y1", "DA")) {
        PartialDate other = Dates.read(tags.first(name));
        if (other != null && other.year() == date.year() && other.month() != 0) {
          date = other;
          break;
        }
      }
    }
    draft.date(date);
  }
}
