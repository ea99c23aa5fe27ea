package org.evidenceexplorer.formats.record;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.ConflictStatement;
import org.evidenceexplorer.core.model.Details;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Imprint;
import org.evidenceexplorer.core.model.LanguageCodes;
import org.evidenceexplorer.core.model.MeshHeading;
import org.evidenceexplorer.core.model.Notice;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.model.Summary;
import org.evidenceexplorer.formats.prose.Names;
import org.evidenceexplorer.formats.prose.Pages;
import org.evidenceexplorer.formats.prose.Prose;
import org.jspecify.annotations.Nullable;

/**
 * A record in the making: takes the facts in any order, cleans every text ({@link Prose#clean}),
 * leaves out blank ones and those of impossible form, and becomes a {@link Record}.
 */
public final class Draft {
  private static final Pattern WEB_PAGE = Pattern.compile("(?i)https?://[^\\s<>\"]+");

  private final NavigableSet<Identifier> identifiers = new TreeSet<>();
  private final List<Author> authors = new ArrayList<>();
  private final List<Author> editors = new ArrayList<>();
  private final Set<String> types = new LinkedHashSet<>();
  private final Set<String> languages = new LinkedHashSet<>();
  private final List<Summary.Section> sections = new ArrayList<>();
  private final List<Details.OtherSummary> otherSummaries = new ArrayList<>();
  private final List<MeshHeading> mesh = new ArrayList<>();
  private final Set<String> keywords = new LinkedHashSet<>();
  private final List<Notice> notices = new ArrayList<>();
  private final Set<Details.Registration> registrations = new LinkedHashSet<>();
  private final List<Details.Grant> grants = new ArrayList<>();
  private final List<Imprint.Dated> dates = new ArrayList<>();
  private final Set<String> issns = new LinkedHashSet<>();
  private final Set<String> isbns = new LinkedHashSet<>();
  private final Set<URI> urls = new LinkedHashSet<>();
  private ConflictStatement conflict = ConflictStatement.NOT_INDEXED;
  private boolean authorsComplete = true;
  private boolean book;
  private @Nullable PartialDate date;
  private @Nullable Integer version;
  private final Map<Text, String> texts = new EnumMap<>(Text.class);

  /** The facts that are one text each. */
  public enum Text {
    TITLE,
    ORIGINAL_TITLE,
    JOURNAL,
    JOURNAL_ABBREVIATION,
    PRINTED_DATE,
    VOLUME,
    ISSUE,
    PAGES,
    BOOK_TITLE,
    PUBLISHER,
    PLACE,
    EDITION,
    COPYRIGHT,
    /** Under which the summary may be passed on. */
    LICENCE,
    /** What the source calls the record. */
    OWN_ID
  }

  /** States a fact; the first statement that is not blank stays. */
  public Draft put(Text fact, @Nullable String text) {
    String clean = Prose.clean(text);
    if (!clean.isEmpty()) {
      texts.putIfAbsent(fact, fact == Text.PAGES ? Pages.whole(clean) : clean);
    }
    return this;
  }

  /** What was stated of a fact, null if nothing. */
  public @Nullable String text(Text fact) {
    return texts.get(fact);
  }

  public Draft identifier(Scheme scheme, String value) {
    Identifier.of(scheme, value).ifPresent(identifiers::add);
    return this;
  }

  public Draft identifier(Identifier identifier) {
    identifiers.add(identifier);
    return this;
  }

  /** Whether an identifier of this scheme is known. */
  public boolean has(Scheme scheme) {
    return identifiers.stream().anyMatch(id -> id.scheme() == scheme);
  }

  /** The next author; {@code et al.} says that the list is cut short. */
  public Draft author(@Nullable Author author) {
    if (author != null) {
      String name = author.family().toLowerCase(Locale.ROOT);
      if (author.given() == null && (name.equals("et al") || name.equals("et al."))) {
        return authorsIncomplete();
      }
      authors.add(Names.settled(author));
    }
    return this;
  }

  public Draft editor(@Nullable Author editor) {
    if (editor != null) {
      editors.add(Names.settled(editor));
    }
    return this;
  }

  /** The number that the source gives this state of its record; what is no number is left out. */
  public Draft version(String number) {
    if (number.matches("\\d{1,9}")) {
      version = Integer.valueOf(number);
    }
    return this;
  }

  /** The list of authors is cut short. */
  public Draft authorsIncomplete() {
    authorsComplete = false;
    return this;
  }

  /** The work is a book or part of one. */
  public Draft book() {
    book = true;
    return this;
  }

  public Draft type(String type) {
    return add(types, type);
  }

  /** A language by name, or by a code of ISO 639. */
  public Draft language(String language) {
    String clean = LanguageCodes.shortCode(Prose.clean(language));
    return add(languages, clean);
  }

  public Draft date(@Nullable PartialDate first) {
    if (date == null) {
      date = first;
    }
    return this;
  }

  /** A further date; the first of a kind stays. */
  public Draft date(Imprint.Kind kind, @Nullable PartialDate day) {
    if (day != null && dates.stream().noneMatch(dated -> dated.kind() == kind)) {
      dates.add(new Imprint.Dated(kind, day));
    }
    return this;
  }

  public Draft section(@Nullable String label, @Nullable String text) {
    add(sections, label, text);
    return this;
  }

  public Draft sections(List<Summary.Section> more) {
    more.forEach(section -> section(section.label(), section.text()));
    return this;
  }

  /** Whether the record has a summary so far. */
  public boolean hasSummary() {
    return !sections.isEmpty();
  }

  public Draft otherSummary(
      @Nullable String kind, @Nullable String language, List<Summary.Section> parts) {
    List<Summary.Section> clean = new ArrayList<>();
    parts.forEach(part -> add(clean, part.label(), part.text()));
    if (!clean.isEmpty()) {
      String code = LanguageCodes.shortCode(Prose.clean(language));
      otherSummaries.add(
          new Details.OtherSummary(Prose.orNull(kind), code.isEmpty() ? null : code, clean));
    }
    return this;
  }

  public Draft mesh(MeshHeading heading) {
    mesh.add(heading);
    return this;
  }

  public Draft keyword(String keyword) {
    return add(keywords, keyword);
  }

  public Draft notice(Notice notice) {
    notices.add(notice);
    return this;
  }

  public Draft registration(String registry, String number) {
    String clean = Prose.clean(number);
    if (!clean.isEmpty()) {
      registrations.add(new Details.Registration(Prose.clean(registry), clean));
    }
    return this;
  }

  public Draft grant(@Nullable String number, @Nullable String funder, @Nullable String country) {
    Details.Grant grant =
        new Details.Grant(Prose.orNull(number), Prose.orNull(funder), Prose.orNull(country));
    if (grant.number() != null || grant.funder() != null) {
      grants.add(grant);
    }
    return this;
  }

  /** A conflict statement; a blank one is absent. */
  public Draft conflict(@Nullable String statement) {
    String clean = Prose.clean(statement);
    conflict = clean.isEmpty() ? ConflictStatement.ABSENT : ConflictStatement.of(clean);
    return this;
  }

  public Draft issn(String issn) {
    return add(issns, issn);
  }

  public Draft isbn(String isbn) {
    return add(isbns, isbn);
  }

  /** A page about the work; what is no web address is left out. */
  public Draft url(String url) {
    String stripped = url.strip();
    if (stripped.length() < 2000 && WEB_PAGE.matcher(stripped).matches()) {
      try {
        urls.add(new URI(stripped));
      } catch (URISyntaxException notAnAddress) {
        return this;
      }
    }
    return this;
  }

  /**
   * The record.
   *
   * @throws Unreadable if it has no title
   */
  public Record build(Origin origin) throws Unreadable {
    String title = texts.get(Text.TITLE);
    if (title == null) {
      throw new Unreadable("a title expected, found none");
    }
    return new Record(
        origin.provenance(sourceId(title), List.copyOf(urls), texts.get(Text.LICENCE), version),
        identifiers,
        bibliography(title),
        sections.isEmpty() ? Summary.NONE : new Summary(Summary.Kind.ABSTRACT, sections),
        mesh.stream().map(MeshHeading::printed).toList(),
        Classification.NOT_STATED,
        List.of(),
        details());
  }

  private String sourceId(String title) {
    String own = texts.get(Text.OWN_ID);
    if (own != null) {
      return own;
    }
    return StudyId.preferred(identifiers)
        .orElseGet(() ->
            StudyId.hashed(
                title,
                authors.isEmpty() ? null : authors.getFirst().family(),
                date == null ? null : Integer.valueOf(date.year())))
        .toString();
  }

  private Bibliography bibliography(String title) {
    Publication publication =
        new Publication(
            texts.get(Text.JOURNAL),
            texts.get(Text.JOURNAL_ABBREVIATION),
            date,
            texts.get(Text.VOLUME),
            texts.get(Text.ISSUE),
            texts.get(Text.PAGES));
    String language = languages.isEmpty() ? null : languages.iterator().next();
    return new Bibliography(
        title, authors, authorsComplete, publication, language, List.copyOf(types));
  }

  private Details details() {
    dates.removeIf(dated -> dated.kind() == Imprint.Kind.ISSUE && dated.date().equals(date));
    dates.sort(Comparator.comparing(Imprint.Dated::kind));
    return new Details(
        new Details.Languages(
            List.copyOf(languages), texts.get(Text.ORIGINAL_TITLE), otherSummaries),
        new Details.Subjects(mesh, List.copyOf(keywords)),
        notices,
        List.copyOf(registrations),
        new Details.Support(grants, conflict),
        new Imprint(
            printedDate(),
            dates,
            List.copyOf(issns),
            book ? madeBook() : null,
            texts.get(Text.COPYRIGHT)));
  }

  private @Nullable String printedDate() {
    String printed = texts.get(Text.PRINTED_DATE);
    return date != null && date.toString().equals(printed) ? null : printed;
  }

  private Imprint.Book madeBook() {
    return new Imprint.Book(
        texts.get(Text.BOOK_TITLE),
        editors,
        texts.get(Text.PUBLISHER),
        texts.get(Text.PLACE),
        texts.get(Text.EDITION),
        List.copyOf(isbns));
  }

  private Draft add(Set<String> to, String text) {
    String clean = Prose.clean(text);
    if (!clean.isEmpty()) {
      to.add(clean);
    }
    return this;
  }

  private static void add(List<Summary.Section> to, @Nullable String label, @Nullable String text) {
    String clean = Prose.clean(text);
    if (!clean.isEmpty()) {
      // NLM's word where the publisher gave no label.
      boolean none = label == null || label.equals("UNLABELLED");
      to.add(new Summary.Section(none ? null : Prose.orNull(label), clean));
    }
  }
}
