package org.evidenceexplorer.formats.pubmed;

import java.util.List;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Imprint;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.core.model.Summary;
import org.evidenceexplorer.formats.prose.Dates;
import org.evidenceexplorer.formats.prose.Prose;
import org.evidenceexplorer.formats.record.Draft;
import org.evidenceexplorer.formats.record.Draft.Text;
import org.evidenceexplorer.formats.record.Unreadable;
import org.evidenceexplorer.formats.xml.Element;
import org.jspecify.annotations.Nullable;

/** What articles and books have in common. */
final class Shared {
  /** PubMed's own words where a work has no title. */
  static final String NO_TITLE = "[Not Available].";

  private Shared() {}

  /** The record's number, which is the child's alone: corrections have numbers of their own. */
  static void pmid(Element parent, Draft draft) throws Unreadable {
    String number = Prose.clean(parent.textOf("PMID"));
    if (!number.matches("0*[1-9]\\d{0,8}")) {
      throw new Unreadable("a PMID expected, found \"" + number + "\"");
    }
    draft
        .identifier(Scheme.PMID, number)
        .put(Text.OWN_ID, number)
        .version(parent.first("PMID").map(pmid -> pmid.attribute("Version")).orElse(""))
        .url("https://pubmed.ncbi.nlm.nih.gov/" + number + "/");
  }

  static void authors(List<Element> lists, Draft draft) {
    for (Element list : lists) {
      if (list.attribute("CompleteYN").equals("N")) {
        draft.authorsIncomplete();
      }
      boolean editors = list.attribute("Type").equals("editors");
      list.all("Author").stream()
          .filter(author -> !author.attribute("ValidYN").equals("N"))
          .map(Shared::author)
          .filter(author -> !author.family().isEmpty())
          .forEach(author -> {
            if (editors) {
              draft.editor(author);
            } else {
              draft.author(author);
            }
          });
    }
  }

  private static Author author(Element author) {
    String group = Prose.clean(author.textOf("CollectiveName"));
    if (!group.isEmpty()) {
      return new Author(group, null, null, true);
    }
    String given = Prose.orNull(author.textOf("ForeName"));
    return new Author(
        Prose.clean(author.textOf("LastName")),
        given == null ? Prose.orNull(author.textOf("Initials")) : given,
        Prose.orNull(author.textOf("Suffix")),
        false);
  }

  static void types(Element work, Draft draft) {
    work.all("PublicationTypeList", "PublicationType").forEach(type -> draft.type(type.text()));
    work.all("PublicationType").forEach(type -> draft.type(type.text()));
  }

  static void summary(Element work, Draft draft) {
    work.all("Abstract", "AbstractText")
        .forEach(part -> draft.section(part.attribute("Label"), part.text()));
    work.all("Abstract", "CopyrightInformation")
        .forEach(notice -> draft.put(Text.COPYRIGHT, notice.text()));
  }

  static void otherSummary(Element other, Draft draft) {
    draft.otherSummary(
        other.attribute("Type"),
        other.attribute("Language"),
        other.all("AbstractText").stream()
            .map(part -> new Summary.Section(part.attribute("Label"), part.text()))
            .toList());
  }

  static void grants(Element work, Draft draft) {
    for (Element grant : work.all("GrantList", "Grant")) {
      draft.grant(grant.textOf("GrantID"), grant.textOf("Agency"), grant.textOf("Country"));
    }
  }

  /** A date of year, month and day, or of PubMed's free text. */
  static @Nullable PartialDate date(Element date) {
    String printed = printed(date);
    return printed == null
        ? Dates.of(date.textOf("Year"), date.textOf("Month"), date.textOf("Day"))
        : Dates.read(printed);
  }

  /** What a date says beyond year, month and day; null if nothing. */
  static @Nullable String printed(Element date) {
    String free = date.textOf("MedlineDate");
    String season = date.textOf("Season");
    return free != null ? free : season == null ? null : date.textOf("Year") + " " + season;
  }

  /** An event of the record's history. */
  static void event(Element event, Draft draft) {
    Imprint.Kind kind =
        switch (event.attribute("PubStatus")) {
          case "received" -> Imprint.Kind.RECEIVED;
          case "accepted" -> Imprint.Kind.ACCEPTED;
          case "entrez" -> Imprint.Kind.ENTERED;
          case "epublish", "aheadofprint" -> Imprint.Kind.ELECTRONIC;
          default -> null;
        };
    if (kind != null) {
      draft.date(kind, date(event));
    }
  }
}
