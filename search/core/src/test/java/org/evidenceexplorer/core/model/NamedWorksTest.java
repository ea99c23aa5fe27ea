package org.evidenceexplorer.core.model;

import static org.evidenceexplorer.core.fixture.Studies.identifier;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.evidenceexplorer.core.fixture.Studies;
import org.junit.jupiter.api.Test;

final class NamedWorksTest {
  private static Study naming(String target, String registration) {
    Study plain = Studies.study("pmid:1").alias("doi:10.1000/one").build();
    Record record = plain.records().getFirst();
    Notice notice =
        new Notice(
            Notice.Relation.CORRECTED_BY,
            new TreeSet<>(Set.of(identifier(target), identifier("doi:10.1000/one"))),
            null,
            null,
            null);
    Details details =
        new Details(
            Details.NONE.languages(),
            Details.NONE.subjects(),
            List.of(notice),
            List.of(new Details.Registration(null, registration)),
            Details.NONE.support(),
            Details.NONE.imprint());
    Record with =
        new Record(
            record.provenance(),
            record.identifiers(),
            record.bibliography(),
            record.summary(),
            record.meshHeadings(),
            record.stated(),
            record.sameCohort(),
            details);
    return new Study(
        plain.id(),
        plain.aliases(),
        plain.bibliography(),
        plain.summary(),
        plain.classification(),
        plain.standing(),
        List.of(with));
  }

  @Test
  void areThoseOfNoticesAndRegistriesButNeverItself() {
    assertEquals(
        Set.of(identifier("pmid:7"), identifier("nct:NCT00000007")),
        naming("pmid:7", "NCT00000007").named());
  }

  @Test
  void leaveOutRegistrationsThatAreNoIdentifiers() {
    assertEquals(Set.of(identifier("pmid:7")), naming("pmid:7", "see the text").named());
  }
}
