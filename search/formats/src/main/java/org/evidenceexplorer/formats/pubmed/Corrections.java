package org.evidenceexplorer.formats.pubmed;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Notice;
import org.evidenceexplorer.core.model.Notice.Relation;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.formats.prose.Notices;
import org.evidenceexplorer.formats.prose.Prose;
import org.evidenceexplorer.formats.prose.RelationWords;
import org.evidenceexplorer.formats.xml.Element;

/** PubMed's words for the ties between works. */
final class Corrections {
  private Corrections() {}

  /** The tie; empty for an entry of the reference list, which old records keep here. */
  static Optional<Notice> read(Element correction) {
    String type = correction.attribute("RefType");
    if (type.equals("Cites")) {
      return Optional.empty();
    }
    NavigableSet<Identifier> targets = new TreeSet<>();
    correction
        .all("PMID")
        .forEach(pmid -> Identifier.of(Scheme.PMID, pmid.text()).ifPresent(targets::add));
    Relation relation = RelationWords.of(type);
    String note = Prose.orNull(correction.textOf("Note"));
    return Optional.of(
        Notices.of(
            relation,
            targets,
            Prose.orNull(correction.textOf("RefSource")),
            relation == Relation.OTHER ? type : note));
  }
}
