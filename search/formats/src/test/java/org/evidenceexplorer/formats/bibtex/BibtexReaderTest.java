package org.evidenceexplorer.formats.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Imprint;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.formats.record.ReadRecord;
import org.evidenceexplorer.formats.record.Reading;
import org.junit.jupiter.api.Test;

final class BibtexReaderTest {
  private static Record read(String fields) {
    return Reading.record(BibtexReader::new, "@article{key, title = {T}, " + fields + "}");
  }

  private static String title(String latex) {
    return Reading.record(BibtexReader::new, "@misc{k, title = " + latex + "}")
        .bibliography()
        .title();
  }

  @Test
  void readsLatexAsText() {
    assertEquals(
        "Müller’s naïve façade, Łódź & Ångström",
        title(
            "{M{\\\"u}ller\\textquoteright s na{\\\"\\i}ve fa\\c{c}ade, {\\L}\\'od\\'{z} \\& {\\AA}ngstr\\\"om}"));
    assertEquals("a b c", title("{a~{\\bf b} \\textit{c}}"));
    assertEquals(
        "m² CO₂ x^(sup) 5 μm α≤5%",
        title("{m$^2$ CO\\textsubscript{2} x$^{sup}$ 5 $\\mu$m $\\alpha$$\\le$5\\%}"));
    assertEquals("“quoted” 1–2—3", title("{``quoted'' 1--2---3}"));
    assertEquals("a \\unknown", title("{a \\unknown}"));
  }

  @Test
  void neverRunsCommands() {
    assertEquals("\\input/etc/hostname", title("{\\input{/etc/hostname}}"));
  }

  @Test
  void readsQuotesMacrosJoinsAndMonths() {
    String text =
        "@comment{no entry} @preamble{\"x\"} @STRING{ foo = \"bar\" }\n@ARTICLE{b, TITLE = \"Foo {\"}q{\"}\" # foo # { baz}, month = feb, year = 2019,}";
    Record record = Reading.record(BibtexReader::new, text);
    assertEquals("Foo \"q\"bar baz", record.bibliography().title());
    assertEquals(new PartialDate(2019, 2, 0), record.bibliography().publication().date());
  }

  @Test
  void readsNamesInEveryOrderAndGroups() {
    Record record =
        read(
            "author = {Ana M. van der Berg and de la Cruz, Jr, J{\\'o}se and {Group and Sons} AND Li, L and family=Ek, given=T and Plato and others}");
    assertEquals(
        List.of(
            Author.person("van der Berg", "Ana M."),
            new Author("de la Cruz", "Jóse", "Jr", false),
            new Author("Group and Sons", null, null, true),
            Author.person("Li", "L"),
            Author.person("Ek", "T"),
            Author.person("Plato", null)),
        record.bibliography().authors());
    assertEquals(false, record.bibliography().authorsComplete());
  }

  @Test
  void readsIdentifiersOfManyProducers() {
    assertEquals(
        List.of("pmid:12", "doi:10.1000/a_b;c", "pmcid:PMC9"),
        read(
                "doi = {https://doi.org/10.1000/A\\_B;c}, eprint = 12, eprinttype = {pubmed}, pmcid = {PMC9}")
            .identifiers()
            .stream()
            .map(Identifier::toString)
            .toList());
  }

  @Test
  void prefersTheWholeDateToYearAndMonth() {
    assertEquals(
        new PartialDate(2016, 12, 13),
        read("date = {2016-12-13}, year = 2017, month = 8").bibliography().publication().date());
    assertEquals(
        PartialDate.of(2016), read("date = {2016/2017}").bibliography().publication().date());
  }

  @Test
  void inheritsFromAnEntryBeforeOrAfter() {
    String parent =
        "@book{whole, title = {The whole}, publisher = {P}, year = 2009, doi = {10.1000/whole}}\n";
    String child = "@incollection{part, title = {Part}, crossref = {whole}}\n";
    for (String text : List.of(parent + child, child + parent)) {
      Record part =
          Reading.records(BibtexReader::new, text).stream()
              .filter(record -> record.bibliography().title().equals("Part"))
              .findFirst()
              .orElseThrow();
      assertEquals(
          new Imprint.Book("The whole", List.of(), "P", null, null, List.of()),
          part.details().imprint().book());
      assertEquals(PartialDate.of(2009), part.bibliography().publication().date());
      assertEquals(List.of(), List.copyOf(part.identifiers()));
    }
    assertEquals(
        1, Reading.records(BibtexReader::new, "@book{a, title = {A}, crossref = {a}}").size());
    assertEquals(
        1, Reading.records(BibtexReader::new, "@book{a, title = {A}, crossref = {no}}").size());
  }

  @Test
  void rejectsABrokenEntryAndGoesOn() {
    String text =
        "@article{a, title = {A}}\n@article{b, title = {B\n@article{c, title = {C}}\n@article{d, title {D}}\n@article{e, title = {E}}\n@article{f, title = {F";
    List<ReadRecord> items = Reading.items(BibtexReader::new, text);
    assertEquals(
        List.of("Parsed", "Rejected", "Parsed", "Rejected", "Parsed", "Rejected"),
        items.stream().map(item -> item.getClass().getSimpleName()).toList());
  }

  @Test
  void rejectsATextWithoutEntries() {
    assertEquals(1, Reading.rejections(BibtexReader::new, "<html></html>").size());
  }

  @Test
  void survivesAnyDamage() {
    Reading.damaged(
        BibtexReader::new,
        "@string{a = \"b\"}\n@incollection{x, author = {A {\\\"O} and B, C and {D}}, title = \"T {\\'e} $x^{2}$\" # a, crossref = {y}}\n@book{y, title = {Y \\c c}, year = 2001, month = jan, pages = {1--2}, annote = {retracted-by: x}}\n",
        3000);
  }
}
