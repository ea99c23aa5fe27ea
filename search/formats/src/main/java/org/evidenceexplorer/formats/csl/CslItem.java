package org.evidenceexplorer.formats.csl;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.formats.prose.Dates;
import org.evidenceexplorer.formats.prose.Prose;
import org.evidenceexplorer.formats.prose.Sections;
import org.evidenceexplorer.formats.record.Draft;
import org.evidenceexplorer.formats.record.Draft.Text;
import org.evidenceexplorer.formats.record.FoundIds;
import org.evidenceexplorer.formats.record.Remarks;
import org.evidenceexplorer.formats.record.Unreadable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a CSL item says. Crossref's own answers are nearly CSL: lists of one where a text is due.
 */
final class CslItem {
  private static final Set<String> CHAPTERS =
      Set.of("chapter", "book-chapter", "entry-encyclopedia");
  private static final Set<String> BOOKS = Set.of("book", "monograph", "edited-book");
  private static final Pattern CHEATER = Pattern.compile("(?i)(PMID|PMCID|DOI): ?(\\S+)");

  private final JsonNode item;
  private final Draft draft = new Draft();

  CslItem(JsonNode item) {
    this.item = item;
  }

  Draft draft() throws Unreadable {
    if (!item.isObject()) {
      throw new Unreadable("an object expected, found " + item.getNodeType());
    }
    String type = Prose.clean(text("type"));
    boolean chapter = CHAPTERS.contains(type);
    draft.put(Text.TITLE, text("title"));
    if (chapter || BOOKS.contains(type)) {
      draft.book().put(Text.BOOK_TITLE, chapter ? text("container-title") : null);
    } else {
      draft.put(Text.JOURNAL, text("container-title"));
    }
    publication();
    identifiers();
    for (JsonNode name : item.path("author")) {
      draft.author(author(name));
    }
    for (JsonNode name : item.path("editor")) {
      draft.editor(author(name));
    }
    String summary = text("abstract");
    draft.sections(summary == null ? List.of() : Sections.split(summary));
    note();
    return draft;
  }

  private void publication() {
    draft
        .put(Text.JOURNAL_ABBREVIATION, text("container-title-short"))
        .put(Text.JOURNAL_ABBREVIATION, text("journalAbbreviation"))
        .put(Text.VOLUME, text("volume"))
        .put(Text.ISSUE, text("issue"))
        .put(Text.PAGES, text("page"))
        .put(Text.PAGES, text("number"))
        .put(Text.PAGES, text("article-number"))
        .put(Text.PUBLISHER, text("publisher"))
        .put(Text.PLACE, text("publisher-place"))
        .put(Text.EDITION, text("edition"));
    String language = text("language");
    draft.language(language == null ? "" : language);
    draft.date(date("issued")).date(date("published-print")).date(date("published"));
    texts("ISSN").forEach(draft::issn);
    texts("ISBN").forEach(draft::isbn);
    String keywords = text("keyword");
    List.of((keywords == null ? "" : keywords).split(";\\s+", -1)).forEach(draft::keyword);
  }

  private void identifiers() {
    String doi = text("DOI");
    if (doi != null) {
      FoundIds.takeDoi(doi, draft);
    }
    String pmid = text("PMID");
    draft.identifier(Scheme.PMID, pmid == null ? "" : pmid);
    String pmcid = text("PMCID");
    draft.identifier(Scheme.PMCID, pmcid == null ? "" : pmcid);
    String url = text("URL");
    if (url != null) {
      draft.url(url);
      FoundIds.take(url, draft);
    }
  }

  private void note() {
    String note = text("note");
    if (note != null) {
      note.lines().filter(line -> !Remarks.read(line, draft)).forEach(this::remark);
    }
  }

  private void remark(String line) {
    if (CHEATER.matcher(line.strip()).matches()) {
      FoundIds.take(line, draft);
    }
  }

  /** A text, or the first of a list of them; null if there is none. */
  private @Nullable String text(String key) {
    return texts(key).stream().findFirst().orElse(null);
  }

  private List<String> texts(String key) {
    JsonNode node = item.path(key);
    if (node.isArray()) {
      return node.valueStream().filter(JsonNode::isValueNode).map(JsonNode::asString).toList();
    }
    return node.isValueNode() && !node.isNull() ? List.of(node.asString()) : List.of();
  }

  private static @Nullable Author author(JsonNode name) {
    String family = Prose.clean(name.path("family").asString(""));
    String group = Prose.clean(name.path("literal").asString(name.path("name").asString("")));
    if (family.isEmpty()) {
      return group.isEmpty() ? null : new Author(group, null, null, true);
    }
    String particle =
        Prose.clean(
            name.path("non-dropping-particle").asString("")
                + " "
                + name.path("dropping-particle").asString(""));
    return new Author(
        particle.isEmpty() ? family : particle + " " + family,
        Prose.orNull(name.path("given").asString("")),
        Prose.orNull(name.path("suffix").asString("")),
        false);
  }

  /** A date of parts, which may be numbers or texts, or as printed. */
  private @Nullable PartialDate date(String key) {
    JsonNode date = item.path(key);
    JsonNode parts = date.path("date-parts").path(0);
    if (parts.isArray() && !parts.path(0).asString("").isEmpty()) {
      return Dates.of(
          parts.path(0).asString(""), parts.path(1).asString(""), parts.path(2).asString(""));
    }
    String printed =
        date.isString()
            ? date.asString()
            : date.path("raw").asString(date.path("literal").asString(""));
    return PartialDate.parse(printed).orElseGet(() -> Dates.read(printed));
  }
}
