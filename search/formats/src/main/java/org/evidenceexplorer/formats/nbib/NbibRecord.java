package org.evidenceexplorer.formats.nbib;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Imprint;
import org.evidenceexplorer.core.model.MeshHeading;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.formats.prose.Dates;
import org.evidenceexplorer.formats.prose.Names;
import org.evidenceexplorer.formats.prose.Notices;
import org.evidenceexplorer.formats.prose.Prose;
import org.evidenceexplorer.formats.prose.Sections;
import org.evidenceexplorer.formats.record.Draft;
import org.evidenceexplorer.formats.record.Draft.Text;
import org.evidenceexplorer.formats.record.Remarks;
import org.evidenceexplorer.formats.tagged.Tags;
import org.evidenceexplorer.formats.tagged.Tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the tags of an NBIB record say. */
final class NbibRecord {
  /** Kinds of further summaries that MEDLINE prints before their text. */
  private static final Set<String> KINDS =
      Set.of("Publisher", "plain-language-summary", "AAMC", "AIDS", "KIE", "PIP", "NASA");

  private static final Pattern EVENT = Pattern.compile("(.*)\\[([a-z]+)]");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d\\d)?(\\d\\d)?");

  private final Tags tags;
  private final Draft draft = new Draft();
  private boolean fullName;

  NbibRecord(Tags tags) {
    this.tags = tags;
  }

  Draft draft() {
    titles();
    for (Tag tag : tags.all()) {
      names(tag);
      bibliography(tag);
      content(tag);
    }
    otherSummaries();
    publicationDate();
    return draft;
  }

  private void titles() {
    String book = tags.first("BTI", "CTI");
    draft.put(Text.TITLE, tags.first("TI"));
    if (book != null) {
      draft.book();
      if (draft.text(Text.TITLE) != null) {
        draft.put(Text.BOOK_TITLE, book);
      }
    }
    draft.put(Text.TITLE, book);
    draft.put(Text.ORIGINAL_TITLE, tags.first("TT"));
    draft.put(Text.TITLE, tags.first("TT"));
  }

  /** The short form of a name follows its full form, and says no more. */
  private void names(Tag tag) {
    switch (tag.name()) {
      case "FAU" -> {
        draft.author(Names.read(tag.value()));
        fullName = true;
      }
      case "AU" -> {
        if (!fullName) {
          draft.author(Names.read(tag.value()));
        }
        fullName = false;
      }
      case "CN" -> {
        String group = Prose.clean(tag.value());
        draft.author(group.isEmpty() ? null : new Author(group, null, null, true));
      }
      case "FED" -> draft.editor(Names.read(tag.value()));
      default -> {
        // Not a name.
      }
    }
  }

  private void bibliography(Tag tag) {
    String value = tag.value();
    switch (tag.name()) {
      case "PMID" -> draft.identifier(Scheme.PMID, value).put(Text.OWN_ID, value);
      case "PMC" -> draft.identifier(Scheme.PMCID, value);
      case "LID", "AID" -> doi(value);
      case "LA" -> draft.language(value);
      case "PT" -> draft.type(value);
      case "JT" -> draft.put(Text.JOURNAL, value);
      case "TA" -> draft.put(Text.JOURNAL_ABBREVIATION, value);
      case "VI" -> draft.put(Text.VOLUME, value);
      case "IP" -> draft.put(Text.ISSUE, value);
      case "PG" -> draft.put(Text.PAGES, value);
      case "IS" -> draft.issn(value.replaceFirst("\\s*\\(.*\\)$", ""));
      case "ISBN" -> draft.isbn(value);
      case "PB" -> draft.put(Text.PUBLISHER, value);
      case "PL" -> draft.put(Text.PLACE, value);
      case "EN" -> draft.put(Text.EDITION, value);
      case "DEP" -> draft.date(Imprint.Kind.ELECTRONIC, compact(value));
      case "LR" -> draft.date(Imprint.Kind.RECORD_REVISED, compact(value));
      case "PHST" -> event(value);
      default -> {
        // Tags of the archive's own housekeeping.
      }
    }
  }

  private void content(Tag tag) {
    String value = tag.value();
    switch (tag.name()) {
      case "AB" -> draft.sections(Sections.split(value));
      case "CI" -> draft.put(Text.COPYRIGHT, value);
      case "MH" -> mesh(value);
      case "OT" -> draft.keyword(value);
      case "GR" -> grant(value);
      case "SI" -> registration(value);
      case "COIS" -> draft.conflict(value);
      case "GN" -> Remarks.read(value, draft);
      default ->
          NoticeTags.relation(tag.name())
              .filter(relation -> !value.isBlank())
              .ifPresent(relation -> draft.notice(Notices.read(relation, value)));
    }
  }

  private void doi(String value) {
    if (value.endsWith("[doi]") && !draft.has(Scheme.DOI)) {
      draft.identifier(Scheme.DOI, value.substring(0, value.length() - 5));
    }
  }

  private static @Nullable PartialDate compact(String value) {
    Matcher parts = COMPACT.matcher(value.strip());
    return parts.matches() ? Dates.of(parts.group(1), parts.group(2), parts.group(3)) : null;
  }

  private void event(String value) {
    Matcher event = EVENT.matcher(value);
    if (event.matches()) {
      PartialDate date = Dates.read(event.group(1));
      switch (event.group(2)) {
        case "received" -> draft.date(Imprint.Kind.RECEIVED, date);
        case "accepted" -> draft.date(Imprint.Kind.ACCEPTED, date);
        case "entrez" -> draft.date(Imprint.Kind.ENTERED, date);
        case "epublish", "aheadofprint" -> draft.date(Imprint.Kind.ELECTRONIC, date);
        default -> {
          // Steps of the archive's work.
        }
      }
    }
  }

  private void publicationDate() {
    String printed = tags.first("DP");
    PartialDate date = Dates.read(printed);
    draft.date(date);
    if (date != null && printed != null && !Prose.clean(printed).equals(NbibDates.print(date))) {
      draft.put(Text.PRINTED_DATE, printed);
    }
    String electronic = tags.first("DEP");
    draft.date(electronic == null ? null : compact(electronic));
  }

  private void mesh(String value) {
    List<MeshHeading.Part> parts =
        Arrays.stream(Prose.clean(value).split("/", -1))
            .filter(part -> !part.isBlank())
            .map(part ->
                part.startsWith("*")
                    ? new MeshHeading.Part(part.substring(1).strip(), null, true)
                    : new MeshHeading.Part(part.strip(), null, false))
            .filter(part -> !part.name().isEmpty())
            .toList();
    if (!parts.isEmpty()) {
      draft.mesh(new MeshHeading(parts.getFirst(), parts.subList(1, parts.size())));
    }
  }

  /** {@code number/acronym/funder/country}; the number may have slashes, the acronym be absent. */
  private void grant(String value) {
    String[] parts = value.split("/", -1);
    int last = parts.length - 1;
    if (last < 2) {
      draft.grant(null, value, null);
      return;
    }
    boolean acronym = last > 2 && parts[last - 2].matches("|[A-Z0-9]{2}");
    int end = acronym ? last - 2 : last - 1;
    String number = String.join("/", List.of(parts).subList(0, end));
    draft.grant(number.replaceFirst("^/+(?=.)", ""), parts[last - 1], parts[last]);
  }

  private void registration(String value) {
    int slash = value.indexOf('/');
    draft.registration(slash < 0 ? "" : value.substring(0, slash), value.substring(slash + 1));
  }

  private void otherSummaries() {
    List<Tag> all = tags.all();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).name().equals("OAB")) {
        boolean named = i + 1 < all.size() && all.get(i + 1).name().equals("OABL");
        otherSummary(all.get(i).value(), named ? all.get(i + 1).value() : null);
      }
    }
  }

  private void otherSummary(String value, @Nullable String language) {
    int colon = value.indexOf(": ");
    String kind =
        colon > 0 && KINDS.contains(value.substring(0, colon)) ? value.substring(0, colon) : null;
    draft.otherSummary(
        kind,
        language,
        new ArrayList<>(Sections.split(kind == null ? value : value.substring(colon + 2))));
  }
}
