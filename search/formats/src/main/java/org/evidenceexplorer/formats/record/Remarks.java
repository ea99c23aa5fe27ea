package org.evidenceexplorer.formats.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.ConflictStatement;
import org.evidenceexplorer.core.model.Details;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Imprint;
import org.evidenceexplorer.core.model.MeshHeading;
import org.evidenceexplorer.core.model.Notice;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.formats.prose.Notices;
import org.evidenceexplorer.formats.prose.Sections;
import org.jspecify.annotations.Nullable;

/**
 * Facts for which a format of reference managers has no field, as lines of a note that people can
 * read: {@code retracted-by: Lancet. 2010;375:445. PMID: 20137807}. A word, a colon and a space
 * begin each. Foreign notes that look the same are read the same.
 */
public final class Remarks {
  private static final String BETWEEN = " ¦ ";
  private static final Pattern LINE = Pattern.compile("([a-z][a-z-]{2,40}): (.*)", Pattern.DOTALL);
  private static final Pattern MESH_PART = Pattern.compile("(\\*?)(.*?)(?: \\[([DQ]\\d{6,9})])?");

  private Remarks() {}

  /** The lines for a record; empty if its format holds all. */
  public static List<String> of(Record record) {
    List<String> lines = new ArrayList<>();
    Details details = record.details();
    details.notices().forEach(notice -> lines.add(Notices.printWithRelation(notice)));
    record
        .bibliography()
        .publicationTypes()
        .forEach(type -> lines.add("publication-type: " + type));
    details
        .registrations()
        .forEach(
            entry -> lines.add("registration: " + entry.registry() + BETWEEN + entry.number()));
    details.support().grants().forEach(grant -> lines.add(of(grant)));
    conflict(details.support().conflict(), lines);
    languages(details.languages(), lines);
    imprint(details.imprint(), lines);
    mesh(record, lines);
    record.identifiers().stream()
        .filter(id ->
            id.scheme() != Scheme.PMID && id.scheme() != Scheme.DOI && id.scheme() != Scheme.PMCID)
        .forEach(id -> lines.add("identifier: " + id));
    return lines;
  }

  private static void conflict(ConflictStatement conflict, List<String> lines) {
    switch (conflict.status()) {
      case PRESENT -> lines.add("conflict-statement: present" + BETWEEN + conflict.text());
      case ABSENT -> lines.add("conflict-statement: absent");
      case NOT_INDEXED -> {
        // Saying nothing is what that means.
      }
    }
  }

  private static void languages(Details.Languages languages, List<String> lines) {
    languages.all().stream().skip(1).forEach(code -> lines.add("further-language: " + code));
    if (languages.originalTitle() != null) {
      lines.add("original-title: " + languages.originalTitle());
    }
    for (Details.OtherSummary other : languages.summaries()) {
      lines.add(
          "other-summary: "
              + Objects.requireNonNullElse(other.kind(), "")
              + BETWEEN
              + Objects.requireNonNullElse(other.language(), "")
              + BETWEEN
              + Sections.join(other.sections()));
    }
  }

  private static void imprint(Imprint imprint, List<String> lines) {
    if (imprint.printedDate() != null) {
      lines.add("printed-date: " + imprint.printedDate());
    }
    imprint.dates().forEach(dated -> lines.add(of(dated)));
    imprint.issns().stream().skip(1).forEach(issn -> lines.add("further-issn: " + issn));
    if (imprint.book() != null) {
      imprint.book().isbns().stream().skip(1).forEach(isbn -> lines.add("further-isbn: " + isbn));
    }
    if (imprint.copyright() != null) {
      lines.add("copyright: " + imprint.copyright());
    }
  }

  /** The line for a date. */
  public static String of(Imprint.Dated dated) {
    return dated.kind().key() + "-date: " + dated.date();
  }

  private static void mesh(Record record, List<String> lines) {
    List<MeshHeading> headings = record.details().subjects().mesh();
    if (headings.isEmpty()) {
      record.meshHeadings().forEach(heading -> lines.add("mesh: " + heading));
    }
    for (MeshHeading heading : headings) {
      StringBuilder line = new StringBuilder("mesh: ").append(part(heading.descriptor()));
      heading.qualifiers().forEach(qualifier -> line.append('/').append(part(qualifier)));
      lines.add(line.toString());
    }
  }

  private static String part(MeshHeading.Part part) {
    return (part.major() ? "*" : "")
        + part.name()
        + (part.id() == null ? "" : " [" + part.id() + "]");
  }

  /** The line for a grant. */
  public static String of(Details.Grant grant) {
    return "grant: "
        + Objects.requireNonNullElse(grant.number(), "")
        + BETWEEN
        + Objects.requireNonNullElse(grant.funder(), "")
        + BETWEEN
        + Objects.requireNonNullElse(grant.country(), "");
  }

  /** Takes what a line of a note says; false if it is no remark. */
  public static boolean read(String line, Draft draft) {
    Matcher parts = LINE.matcher(line.strip());
    return parts.matches() && read(parts.group(1), parts.group(2).strip(), line, draft);
  }

  private static boolean read(String word, String value, String line, Draft draft) {
    switch (word) {
      case "publication-type" -> draft.type(value);
      case "registration" -> {
        List<String> parts = parts(value, 2);
        draft.registration(parts.get(0), parts.get(1));
      }
      case "grant" -> {
        List<String> parts = parts(value, 3);
        draft.grant(parts.get(0), parts.get(1), parts.get(2));
      }
      case "conflict-statement" -> draft.conflict(parts(value, 2).get(1));
      case "further-language" -> draft.language(value);
      case "original-title" -> draft.put(Draft.Text.ORIGINAL_TITLE, value);
      case "other-summary" -> {
        List<String> parts = parts(value, 3);
        draft.otherSummary(parts.get(0), parts.get(1), Sections.split(parts.get(2)));
      }
      case "printed-date" -> draft.put(Draft.Text.PRINTED_DATE, value);
      case "keyword" -> draft.keyword(value);
      case "further-isbn" -> draft.isbn(value);
      case "further-issn" -> draft.issn(value);
      case "copyright" -> draft.put(Draft.Text.COPYRIGHT, value);
      case "mesh" -> draft.mesh(heading(value));
      case "identifier" -> Identifier.parse(value).ifPresent(draft::identifier);
      default -> {
        return date(word, value, draft) || notice(line, draft);
      }
    }
    return true;
  }

  private static boolean notice(String line, Draft draft) {
    Notice notice = Notices.readWithRelation(line.strip());
    if (notice != null) {
      draft.notice(notice);
    }
    return notice != null;
  }

  private static boolean date(String word, String value, Draft draft) {
    for (Imprint.Kind kind : Imprint.Kind.values()) {
      if (word.equals(kind.key() + "-date")) {
        @Nullable PartialDate date = PartialDate.parse(value).orElse(null);
        draft.date(kind, date);
        return date != null;
      }
    }
    return false;
  }

  private static MeshHeading heading(String value) {
    List<MeshHeading.Part> parts =
        Arrays.stream(value.split("/", -1)).map(Remarks::meshPart).toList();
    return new MeshHeading(parts.getFirst(), parts.subList(1, parts.size()));
  }

  private static MeshHeading.Part meshPart(String text) {
    Matcher part = MESH_PART.matcher(text);
    return part.matches()
        ? new MeshHeading.Part(part.group(2).strip(), part.group(3), !part.group(1).isEmpty())
        : new MeshHeading.Part(text.strip(), null, false);
  }

  /** Exactly so many parts; the last takes what is over, and parts that are missing are empty. */
  private static List<String> parts(String value, int count) {
    String[] found = value.split("\\s*¦\\s*", count);
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(i < found.length ? found[i].strip() : "");
    }
    return parts;
  }
}
