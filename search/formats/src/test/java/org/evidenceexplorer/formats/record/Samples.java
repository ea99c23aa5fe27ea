package org.evidenceexplorer.formats.record;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Bibliography;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.ConflictStatement;
import org.evidenceexplorer.core.model.Details;
import org.evidenceexplorer.core.model.Details.Grant;
import org.evidenceexplorer.core.model.Details.Languages;
import org.evidenceexplorer.core.model.Details.OtherSummary;
import org.evidenceexplorer.core.model.Details.Registration;
import org.evidenceexplorer.core.model.Details.Subjects;
import org.evidenceexplorer.core.model.Details.Support;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Imprint;
import org.evidenceexplorer.core.model.Imprint.Book;
import org.evidenceexplorer.core.model.Imprint.Dated;
import org.evidenceexplorer.core.model.MeshHeading;
import org.evidenceexplorer.core.model.MeshHeading.Part;
import org.evidenceexplorer.core.model.Notice;
import org.evidenceexplorer.core.model.Notice.Relation;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Provenance;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Summary;
import org.evidenceexplorer.core.model.Summary.Section;
import org.evidenceexplorer.formats.prose.Prose;
import org.jspecify.annotations.Nullable;

/** Made-up records with every fact there is, for writers under test. */
public final class Samples {
  private static final String[] HOSTILE = {
    "TY  - JOUR",
    "ER  -",
    "\nER  - \n",
    "PMID- 1",
    "\n\nPMID- 2\n",
    "@article{x,",
    "}",
    "{",
    "\\",
    "\"",
    "'",
    "%",
    "$",
    "#",
    "&",
    "_",
    "^",
    "~",
    "<b>",
    "</record>",
    "]]>",
    "& amp;",
    ",",
    ";",
    " and ",
    "RESULTS: ",
    ". AIM: ",
    "\u2063",
    "\u2060",
    "é",
    "ß",
    "漢",
    "\uD83D\uDE00",
    "\t",
    "--",
    "\\textbf{",
    "$x^2$",
    "m²",
    "=",
    "://",
    "[note: x]",
    "PMID: 7",
    "¦",
    "grant: a",
    "doi:10.1/x"
  };

  private static final Details PLAIN =
      new Details(
          new Languages(List.of("de"), null, List.of()),
          Details.NONE.subjects(),
          List.of(),
          List.of(),
          Details.NONE.support(),
          Details.NONE.imprint());

  private Samples() {}

  private static SortedSet<Identifier> ids(String... ids) {
    return Arrays.stream(ids)
        .map(id -> Identifier.parse(id).orElseThrow())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** An article. */
  public static Record article() {
    return record(
        "Rate below 60 ml/min/1.73 m² & 5 % of <skin>",
        details(null),
        new Section("AIM", "To see."),
        new Section(null, "Then p < 0.05: yes."),
        new Section("Main result", "It is so. NOT: a label"));
  }

  /** A chapter of a book. */
  public static Record chapter() {
    Book book =
        new Book(
            "The whole book",
            List.of(Author.person("Ed", "I T")),
            "A press",
            "Graz",
            "2nd",
            List.of("9783161484100"));
    Record chapter = record("A chapter", details(book));
    Bibliography facts = chapter.bibliography();
    Publication publication = facts.publication();
    return new Record(
        chapter.provenance(),
        chapter.identifiers(),
        new Bibliography(
            facts.title(),
            facts.authors(),
            true,
            new Publication(null, null, publication.date(), "3", null, "101-109"),
            "de",
            facts.publicationTypes()),
        chapter.summary(),
        chapter.meshHeadings(),
        chapter.stated(),
        chapter.sameCohort(),
        chapter.details());
  }

  /** A record whose texts are made of what means something in one format or another. */
  public static Record hostile(Random random) {
    return record(
        "T " + hostileText(random),
        PLAIN,
        new Section(
            random.nextBoolean() ? null : "L " + hostileText(random), "S " + hostileText(random)),
        new Section(null, "R " + hostileText(random)));
  }

  private static String hostileText(Random random) {
    String text =
        IntStream.range(0, 1 + random.nextInt(6))
            .mapToObj(i -> HOSTILE[random.nextInt(HOSTILE.length)])
            .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    return Prose.clean("x" + text + "x");
  }

  private static Record record(String title, Details details, Section... sections) {
    return new Record(
        new Provenance("test", "1", List.of(), null, null, null),
        ids("pmid:101", "doi:10.1000/1234(2019)12:3<1421::aid-x>3.0.co;2-a,b", "pmcid:PMC55"),
        new Bibliography(
            title,
            List.of(
                new Author("O'Neil-Müller", "Ana M", "Jr", false),
                Author.person("van der Berg", "L"),
                Author.person("Li", null),
                new Author("Skin and Needle Study Group", null, null, true)),
            false,
            new Publication(
                "Journal of made-up needles",
                "J Made Needles",
                new PartialDate(2019, 2, 0),
                "12",
                "3 Suppl 1",
                "S1421-S1429"),
            "de",
            List.of("Randomized Controlled Trial", "Retracted Publication")),
        sections.length == 0 ? Summary.NONE : new Summary(Summary.Kind.ABSTRACT, List.of(sections)),
        details.subjects().mesh().stream().map(MeshHeading::printed).toList(),
        Classification.NOT_STATED,
        List.of(),
        details);
  }

  private static Details details(@Nullable Book book) {
    return new Details(
        new Languages(
            List.of("de", "en"),
            "Rate unter 60 {ml}",
            List.of(
                new OtherSummary(
                    "Publisher",
                    "de",
                    List.of(new Section("ZIEL", "Zu sehen."), new Section(null, "Text."))))),
        new Subjects(
            List.of(
                new MeshHeading(
                    new Part("Skin", "D012867", false),
                    List.of(new Part("injuries", "Q000293", true)))),
            List.of("needles", "skin, human")),
        List.of(
            new Notice(
                Relation.RETRACTED_BY,
                ids("pmid:202", "doi:10.1000/r[1]"),
                "J Made Needles. 2020 Jan 5;13(1):2",
                new PartialDate(2020, 1, 5),
                "wrong [data]"),
            new Notice(Relation.UPDATES, ids(), null, PartialDate.of(2018), null),
            new Notice(Relation.DATA_SET, ids("doi:10.1000/data"), "figshare", null, null)),
        List.of(
            new Registration("ClinicalTrials.gov", "NCT00000001"),
            new Registration("CTRI", "CTRI/2010/1")),
        new Support(
            List.of(new Grant("R01/AB 1", "A fund", "Austria"), new Grant(null, "Fund/two", null)),
            ConflictStatement.of("None declared: none.")),
        new Imprint(
            "2019 Feb-Mar",
            List.of(
                new Dated(Imprint.Kind.ELECTRONIC, new PartialDate(2018, 12, 31)),
                new Dated(Imprint.Kind.RECEIVED, new PartialDate(2018, 1, 2)),
                new Dated(Imprint.Kind.RECORD_REVISED, new PartialDate(2021, 3, 4))),
            book == null ? List.of("1111-2222", "1111-333X") : List.of(),
            book,
            "Copyright 2019 Nobody."));
  }
}
