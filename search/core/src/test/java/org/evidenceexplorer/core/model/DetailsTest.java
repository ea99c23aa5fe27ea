package org.evidenceexplorer.core.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.evidenceexplorer.core.model.Details.Grant;
import org.evidenceexplorer.core.model.Details.Languages;
import org.evidenceexplorer.core.model.Details.OtherSummary;
import org.evidenceexplorer.core.model.Details.Registration;
import org.evidenceexplorer.core.model.Details.Subjects;
import org.evidenceexplorer.core.model.Details.Support;
import org.evidenceexplorer.core.model.Imprint.Book;
import org.evidenceexplorer.core.model.Imprint.Dated;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

final class DetailsTest {
  private static final Details FULL =
      new Details(
          new Languages(
              List.of("es", "en"),
              "Agujas",
              List.of(
                  new OtherSummary(
                      "Publisher", "es", List.of(new Summary.Section(null, "Texto"))))),
          new Subjects(
              List.of(
                  new MeshHeading(
                      new MeshHeading.Part("Skin", "D012867", false),
                      List.of(new MeshHeading.Part("injuries", "Q000293", true)))),
              List.of("needles")),
          List.of(
              new Notice(
                  Notice.Relation.RETRACTED_BY,
                  ids("pmid:5"),
                  "J. 2010;1:2",
                  PartialDate.of(2010),
                  null)),
          List.of(new Registration("ClinicalTrials.gov", "NCT00000001")),
          new Support(
              List.of(new Grant("R01", "NIH", "United States")), ConflictStatement.of("None.")),
          new Imprint(
              "1998 Dec-1999 Jan",
              List.of(new Dated(Imprint.Kind.ELECTRONIC, PartialDate.of(1998))),
              List.of("0000-0000"),
              new Book("B", List.of(Author.person("E", "F")), "P", "Q", "2nd", List.of("1")),
              "Copyright"));

  private static SortedSet<Identifier> ids(String id) {
    return new TreeSet<>(List.of(Identifier.parse(id).orElseThrow()));
  }

  private static Record record(Details details) {
    return new Record(
        new Provenance("test", "1", List.of(), null, null, null),
        ids("pmid:1"),
        new Bibliography("T", List.of(), true, Publication.NOT_STATED, null, List.of()),
        Summary.NONE,
        List.of(),
        Classification.NOT_STATED,
        List.of(),
        details);
  }

  @Test
  void comesBackFromJsonWhole() {
    Record record = record(FULL);
    assertEquals(record, StudyJson.read(StudyJson.write(record), Record.class));
  }

  @Test
  void readsARecordThatWasWrittenBeforeThereWereDetails() {
    ObjectNode older = StudyJson.mapper().valueToTree(record(Details.NONE));
    older.remove("details");
    byte[] json = StudyJson.mapper().writeValueAsBytes(older);
    assertEquals(record(Details.NONE), StudyJson.read(json, Record.class));
  }

  @Test
  void aConflictStatementHasATextExactlyIfItIsPresent() {
    assertThrows(IllegalArgumentException.class, () -> ConflictStatement.of(" "));
    assertThrows(
        IllegalArgumentException.class,
        () -> new ConflictStatement(ConflictStatement.Status.ABSENT, "None."));
  }

  @Test
  void printsAHeadingWithAndWithoutItsMainPoints() {
    MeshHeading heading = FULL.subjects().mesh().getFirst();
    assertEquals("Skin/injuries", heading.printed());
    assertEquals("Skin/*injuries", heading.marked());
  }
}
