package org.evidenceexplorer.formats.pubmed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.evidenceexplorer.core.model.Author;
import org.evidenceexplorer.core.model.ConflictStatement;
import org.evidenceexplorer.core.model.Details;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Imprint;
import org.evidenceexplorer.core.model.MeshHeading;
import org.evidenceexplorer.core.model.Notice;
import org.evidenceexplorer.core.model.Notice.Relation;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.core.model.Summary;
import org.evidenceexplorer.core.model.Summary.Section;
import org.evidenceexplorer.formats.record.ReadRecord;
import org.evidenceexplorer.formats.record.Reading;
import org.junit.jupiter.api.Test;

final class PubmedXmlReaderTest {
  private static final String PROLOG =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle//EN" "https://127.0.0.1:1/x.dtd">
      """;

  /** A record of made-up facts that uses every element the reader knows. */
  private static final String FULL =
      """
      <PubmedArticle><MedlineCitation Status="MEDLINE">
      <PMID Version="1">101</PMID>
      <DateRevised><Year>2021</Year><Month>03</Month><Day>04</Day></DateRevised>
      <Article PubModel="Print-Electronic">
      <Journal><ISSN IssnType="Print">1111-2222</ISSN><JournalIssue><Volume>12</Volume><Issue>3</Issue>
      <PubDate><Year>2019</Year><Month>Feb</Month></PubDate></JournalIssue>
      <Title>Journal of made-up needles</Title><ISOAbbreviation>J. Made Needles</ISOAbbreviation></Journal>
      <ArticleTitle>[Rate below 60 ml/min/1.73 m<sup>2</sup> and <i>CO<sub>2</sub></i> in skin].</ArticleTitle>
      <Pagination><MedlinePgn>1421-9</MedlinePgn></Pagination>
      <ELocationID EIdType="pii" ValidYN="Y">S1</ELocationID>
      <ELocationID EIdType="doi" ValidYN="N">10.1000/wrong</ELocationID>
      <ELocationID EIdType="doi" ValidYN="Y">10.1000/1234(2019)12:3&lt;1421::AID-X&gt;3.0.CO;2-A,b</ELocationID>
      <Abstract><AbstractText Label="AIM" NlmCategory="OBJECTIVE">To see x<sup>a+b</sup>.</AbstractText>
      <AbstractText Label="Main findings: skin">p &lt; 0.05 in <b>all</b>.</AbstractText>
      <CopyrightInformation>Copyright 2019 Nobody.</CopyrightInformation></Abstract>
      <AuthorList CompleteYN="N">
      <Author ValidYN="Y"><LastName>O'Neil-Müller</LastName><ForeName>Ana M</ForeName><Initials>AM</Initials><Suffix>Jr</Suffix></Author>
      <Author ValidYN="N"><LastName>Old</LastName><Initials>O</Initials></Author>
      <Author ValidYN="Y"><LastName>Li</LastName><Initials>L</Initials></Author>
      <Author ValidYN="Y"><CollectiveName>Skin Study Group</CollectiveName></Author></AuthorList>
      <Language>ger</Language><Language>eng</Language>
      <DataBankList><DataBank><DataBankName>ClinicalTrials.gov</DataBankName>
      <AccessionNumberList><AccessionNumber>NCT00000001</AccessionNumber></AccessionNumberList></DataBank></DataBankList>
      <GrantList><Grant><GrantID>R01 AB1</GrantID><Acronym>AB</Acronym><Agency>A fund</Agency><Country>Austria</Country></Grant></GrantList>
      <PublicationTypeList><PublicationType UI="D016449">Randomized Controlled Trial</PublicationType>
      <PublicationType UI="D016441">Retracted Publication</PublicationType></PublicationTypeList>
      <VernacularTitle>Rate unter 60.</VernacularTitle>
      <ArticleDate DateType="Electronic"><Year>2018</Year><Month>12</Month><Day>31</Day></ArticleDate>
      </Article>
      <MedlineJournalInfo><MedlineTA>J Made Needles</MedlineTA><ISSNLinking>1111-3333</ISSNLinking></MedlineJournalInfo>
      <CommentsCorrectionsList>
      <CommentsCorrections RefType="Cites"><RefSource>Other. 1990;1:1</RefSource><PMID>77</PMID></CommentsCorrections>
      <CommentsCorrections RefType="RetractionIn"><RefSource>J Made Needles. 2020 Jan 5;13(1):2</RefSource><PMID Version="1">202</PMID><Note>wrong</Note></CommentsCorrections>
      <CommentsCorrections RefType="UpdateOf"><RefSource>medRxiv. 2018</RefSource></CommentsCorrections>
      <CommentsCorrections RefType="NewKindIn"><RefSource>X</RefSource></CommentsCorrections>
      </CommentsCorrectionsList>
      <MeshHeadingList><MeshHeading><DescriptorName UI="D012867" MajorTopicYN="N">Skin</DescriptorName>
      <QualifierName UI="Q000293" MajorTopicYN="Y">injuries</QualifierName></MeshHeading></MeshHeadingList>
      <OtherAbstract Type="Publisher" Language="ger"><AbstractText>Ein Text.</AbstractText></OtherAbstract>
      <KeywordList><Keyword>needle</Keyword></KeywordList>
      <CoiStatement>None declared.</CoiStatement>
      </MedlineCitation>
      <PubmedData><History><PubMedPubDate PubStatus="received"><Year>2018</Year><Month>1</Month><Day>2</Day></PubMedPubDate></History>
      <ArticleIdList><ArticleId IdType="pubmed">101</ArticleId><ArticleId IdType="doi">10.1000/other</ArticleId><ArticleId IdType="pmc">PMC55</ArticleId></ArticleIdList>
      <ReferenceList><Reference><ArticleIdList><ArticleId IdType="pubmed">NOT_FOUND;INVALID_JOURNAL</ArticleId>
      <ArticleId IdType="doi">10.1000/reference</ArticleId></ArticleIdList></Reference></ReferenceList>
      </PubmedData></PubmedArticle>
      """;

  private static String set(String... records) {
    return PROLOG + "<PubmedArticleSet>" + String.join("\n", records) + "</PubmedArticleSet>";
  }

  private static String article(int pmid, String inside) {
    return "<PubmedArticle><MedlineCitation><PMID>%d</PMID><Article>%s</Article></MedlineCitation></PubmedArticle>"
        .formatted(pmid, inside);
  }

  private static Record read(String... records) {
    return Reading.record(PubmedXmlReader::new, set(records));
  }

  private static Record titled(String inside) {
    return read(article(1, "<ArticleTitle>T.</ArticleTitle>" + inside));
  }

  private static String pubDate(String inside) {
    return "<Journal><JournalIssue><PubDate>" + inside + "</PubDate></JournalIssue></Journal>";
  }

  @Test
  void keepsSuperscriptsAndSubscriptsOfTitleAndSummary() {
    Record record = read(FULL);
    assertEquals("[Rate below 60 ml/min/1.73 m² and CO₂ in skin].", record.bibliography().title());
    assertEquals(
        new Summary(
            Summary.Kind.ABSTRACT,
            List.of(
                new Section("AIM", "To see x^(a+b)."),
                new Section("Main findings: skin", "p < 0.05 in all."))),
        record.summary());
  }

  @Test
  void takesTheVersionOfTheRecord() {
    String second =
        FULL.replace("<PMID Version=\"1\">101</PMID>", "<PMID Version=\"2\">101</PMID>");
    assertEquals(1, read(FULL).provenance().version());
    assertEquals(2, read(second).provenance().version());
    assertTrue(read(second).isNewerThan(read(FULL)));
    assertNull(titled("").provenance().version());
  }

  @Test
  void takesTheValidDoiOfTheWorkAndNoneOfItsReferences() {
    assertEquals(
        List.of("pmid:101", "doi:10.1000/1234(2019)12:3<1421::aid-x>3.0.co;2-a,b", "pmcid:PMC55"),
        read(FULL).identifiers().stream().map(Identifier::toString).toList());
  }

  @Test
  void takesTheDoiOfTheIdListWhereTheArticleHasNone() {
    Record record =
        read(
            """
            <PubmedArticle><MedlineCitation><PMID>7</PMID><Article><ArticleTitle>T</ArticleTitle>
            <ELocationID EIdType="pii">10.9/no</ELocationID></Article></MedlineCitation>
            <PubmedData><ArticleIdList><ArticleId IdType="pii">x</ArticleId>
            <ArticleId IdType="doi">10.1000/list</ArticleId></ArticleIdList></PubmedData></PubmedArticle>
            """);
    assertTrue(record.identifiers().contains(new Identifier(Scheme.DOI, "10.1000/list")));
  }

  @Test
  void keepsSuffixesAndGroupsAndLeavesSupersededNamesOut() {
    Record record = read(FULL);
    assertEquals(
        List.of(
            new Author("O'Neil-Müller", "Ana M", "Jr", false),
            Author.person("Li", "L"),
            new Author("Skin Study Group", null, null, true)),
        record.bibliography().authors());
    assertEquals(false, record.bibliography().authorsComplete());
  }

  @Test
  void readsCorrectionsBothWaysButNoReferences() {
    List<Notice> notices = read(FULL).details().notices();
    assertEquals(
        List.of(Relation.RETRACTED_BY, Relation.UPDATES, Relation.OTHER),
        notices.stream().map(Notice::relation).toList());
    assertEquals("[pmid:202]", notices.getFirst().targets().toString());
    assertEquals(new PartialDate(2020, 1, 5), notices.getFirst().date());
    assertEquals("wrong", notices.getFirst().note());
    assertEquals("NewKindIn", notices.getLast().note());
  }

  @Test
  void keepsRegistryNumbersApartFromIdentifiers() {
    Record record = read(FULL);
    assertEquals(
        List.of(new Details.Registration("ClinicalTrials.gov", "NCT00000001")),
        record.details().registrations());
    assertTrue(record.identifiers().stream().noneMatch(id -> id.scheme() == Scheme.NCT));
  }

  @Test
  void keepsFundingLanguagesOriginalTitleAndOtherSummaries() {
    Details details = read(FULL).details();
    assertEquals(
        List.of(new Details.Grant("R01 AB1", "A fund", "Austria")), details.support().grants());
    assertEquals(List.of("de", "en"), details.languages().all());
    assertEquals("Rate unter 60.", details.languages().originalTitle());
    assertEquals(
        List.of(
            new Details.OtherSummary("Publisher", "de", List.of(new Section(null, "Ein Text.")))),
        details.languages().summaries());
    assertEquals("Copyright 2019 Nobody.", details.imprint().copyright());
  }

  @Test
  void tellsAnEmptyConflictStatementFromNone() {
    assertEquals(ConflictStatement.of("None declared."), read(FULL).details().support().conflict());
    assertEquals(ConflictStatement.NOT_INDEXED, titled("").details().support().conflict());
    String empty =
        article(1, "<ArticleTitle>T</ArticleTitle>")
            .replace("</Article>", "</Article><CoiStatement/>");
    assertEquals(ConflictStatement.ABSENT, read(empty).details().support().conflict());
  }

  @Test
  void keepsMeshHeadingsWithIdsAndMainPoints() {
    Record record = read(FULL);
    assertEquals(List.of("Skin/injuries"), record.meshHeadings());
    assertEquals(
        List.of(
            new MeshHeading(
                new MeshHeading.Part("Skin", "D012867", false),
                List.of(new MeshHeading.Part("injuries", "Q000293", true)))),
        record.details().subjects().mesh());
    assertEquals(List.of("needle"), record.details().subjects().keywords());
  }

  @Test
  void datesAWorkByItsIssueAndKeepsTheOtherDates() {
    Record record = read(FULL);
    assertEquals(new PartialDate(2019, 2, 0), record.bibliography().publication().date());
    Imprint imprint = record.details().imprint();
    assertEquals(
        new PartialDate(2018, 12, 31), imprint.date(Imprint.Kind.ELECTRONIC).orElseThrow());
    assertEquals(new PartialDate(2018, 1, 2), imprint.date(Imprint.Kind.RECEIVED).orElseThrow());
    assertEquals(
        new PartialDate(2021, 3, 4), imprint.date(Imprint.Kind.RECORD_REVISED).orElseThrow());
  }

  @Test
  void readsFreeDatesAndSeasons() {
    Record range = titled(pubDate("<MedlineDate>1998 Dec-1999 Jan</MedlineDate>"));
    assertEquals(new PartialDate(1998, 12, 0), range.bibliography().publication().date());
    assertEquals("1998 Dec-1999 Jan", range.details().imprint().printedDate());
    Record season = titled(pubDate("<Year>2000</Year><Season>Spring</Season>"));
    assertEquals(PartialDate.of(2000), season.bibliography().publication().date());
    assertEquals("2000 Spring", season.details().imprint().printedDate());
  }

  @Test
  void datesAWorkWithoutIssueDateElectronicallyAndElseNotAtAll() {
    Record electronic =
        titled("<ArticleDate DateType=\"Electronic\"><Year>2011</Year></ArticleDate>");
    assertEquals(PartialDate.of(2011), electronic.bibliography().publication().date());
    assertNull(titled("").bibliography().publication().date());
    assertNull(titled(pubDate("<Year>20222</Year>")).bibliography().publication().date());
  }

  @Test
  void writesPagesOut() {
    assertEquals("1421-1429", read(FULL).bibliography().publication().pages());
    assertEquals(
        "25-138",
        titled("<Pagination><StartPage>25</StartPage><EndPage>138</EndPage></Pagination>")
            .bibliography()
            .publication()
            .pages());
  }

  @Test
  void usesTheOriginalTitleOrNlmsWordsWhereThereIsNoTitle() {
    assertEquals(
        "Rate.",
        read(article(1, "<ArticleTitle/><VernacularTitle>Rate.</VernacularTitle>"))
            .bibliography()
            .title());
    assertEquals("[Not Available].", read(article(1, "")).bibliography().title());
  }

  @Test
  void writesFormulasOnOneLine() {
    Record record =
        read(
            article(
                1,
                """
                <ArticleTitle>Let <mml:math><mml:mfrac><mml:mrow><mml:mi>a</mml:mi><mml:mo>+</mml:mo>
                <mml:mn>1</mml:mn></mml:mrow><mml:mi>b</mml:mi></mml:mfrac></mml:math> and <mml:math
                ><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math>, <mml:math
                ><mml:mmultiscripts><mml:mi>He</mml:mi><mml:mprescripts/><mml:none/><mml:mn>3</mml:mn>
                </mml:mmultiscripts></mml:math>.</ArticleTitle>
                """));
    assertEquals("Let (a+1)/b and x², ³He.", record.bibliography().title());
  }

  @Test
  void readsABookAndAChapterOfABook() {
    String document =
        """
        <PubmedBookArticle><BookDocument><PMID>303</PMID>
        <ArticleIdList><ArticleId IdType="bookaccession">NBK1</ArticleId></ArticleIdList>
        <Book><Publisher><PublisherName>A press</PublisherName><PublisherLocation>Graz</PublisherLocation></Publisher>
        <BookTitle>The book</BookTitle><PubDate><Year>2009</Year><Month>Feb</Month></PubDate>
        <AuthorList Type="editors"><Author><LastName>Ed</LastName></Author></AuthorList><Isbn>978</Isbn></Book>
        %s<Language>eng</Language><AuthorList Type="authors"><Author><LastName>Au</LastName></Author></AuthorList>
        <PublicationType>Review</PublicationType></BookDocument></PubmedBookArticle>
        """;
    Record whole = read(document.formatted(""));
    assertEquals("The book", whole.bibliography().title());
    assertNull(Objects.requireNonNull(whole.details().imprint().book()).title());
    Record chapter = read(document.formatted("<ArticleTitle>A chapter</ArticleTitle>"));
    assertEquals("A chapter", chapter.bibliography().title());
    assertEquals(
        new Imprint.Book(
            "The book",
            List.of(Author.person("Ed", null)),
            "A press",
            "Graz",
            null,
            List.of("978")),
        chapter.details().imprint().book());
    assertEquals(List.of(Author.person("Au", null)), chapter.bibliography().authors());
    assertEquals(List.of("Review"), chapter.bibliography().publicationTypes());
  }

  @Test
  void handsOutDeletionsInTheirPlace() {
    List<ReadRecord> items =
        Reading.items(
            PubmedXmlReader::new,
            set(
                article(1, "<ArticleTitle>T</ArticleTitle>"),
                "<DeleteCitation><PMID Version=\"1\">5</PMID><PMID>x</PMID></DeleteCitation>"));
    assertEquals(3, items.size());
    assertEquals(new ReadRecord.Deleted(new Identifier(Scheme.PMID, "5")), items.get(1));
    assertTrue(items.get(2) instanceof ReadRecord.Rejected);
  }

  @Test
  void rejectsABrokenRecordAndReadsThoseAroundIt() {
    List<ReadRecord> items =
        Reading.items(
            PubmedXmlReader::new,
            set(
                article(1, "<ArticleTitle>A</ArticleTitle>"),
                article(2, "<ArticleTitle>B</wrong>"),
                article(3, "<ArticleTitle>&undeclared;</ArticleTitle>"),
                "<PubmedArticle><MedlineCitation><PMID>4</PMID>",
                article(5, "<ArticleTitle>E</ArticleTitle>"),
                article(6, "<ArticleTitle>F</ArticleTitle>").replace("<PMID>6</PMID>", "")));
    assertEquals(
        List.of("Parsed", "Rejected", "Rejected", "Rejected", "Parsed", "Rejected"),
        items.stream().map(item -> item.getClass().getSimpleName()).toList());
  }

  @Test
  void reportsAFileThatIsCutShort() {
    String whole = set(article(1, "<ArticleTitle>A</ArticleTitle>"));
    for (int end :
        List.of(whole.length() - 5, whole.length() - 40, whole.indexOf("Set>") + 6, 100)) {
      assertTrue(
          !Reading.rejections(PubmedXmlReader::new, whole.substring(0, end)).isEmpty(),
          "cut at " + end);
    }
  }

  @Test
  void acceptsAnEmptySetButNotAnEmptyBody() {
    assertEquals(List.of(), Reading.items(PubmedXmlReader::new, set()));
    assertEquals(List.of(), Reading.items(PubmedXmlReader::new, PROLOG + "<PubmedArticleSet/>"));
    assertEquals(1, Reading.rejections(PubmedXmlReader::new, PROLOG).size());
    assertEquals(1, Reading.rejections(PubmedXmlReader::new, "").size());
  }

  @Test
  void rejectsErrorsAndPagesInPlaceOfRecords() {
    assertEquals(
        List.of("NCBI answered: Empty id list"),
        Reading.rejections(
            PubmedXmlReader::new, "<eFetchResult><ERROR>Empty id list</ERROR></eFetchResult>"));
    assertEquals(
        List.of("<PubmedArticleSet> expected, found <html>"),
        Reading.rejections(
            PubmedXmlReader::new, "<html><body><pre>Pubmed-entry</pre></body></html>"));
  }

  @Test
  void neverExpandsEntitiesOfTheFile() {
    String bomb =
        """
        <?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">
        <!ENTITY f SYSTEM "file:///etc/hostname">]><PubmedArticleSet>%s%s</PubmedArticleSet>
        """
            .formatted(
                article(1, "<ArticleTitle>&b;</ArticleTitle>"),
                article(2, "<ArticleTitle>&f;</ArticleTitle>"));
    assertEquals(2, Reading.rejections(PubmedXmlReader::new, bomb).size());
  }

  @Test
  void rejectsARecordThatIsTooDeepAndGoesOn() {
    List<ReadRecord> items =
        Reading.items(
            PubmedXmlReader::new,
            set(
                article(1, "<i>".repeat(5000) + "</i>".repeat(5000)),
                article(2, "<ArticleTitle>B</ArticleTitle>")));
    assertTrue(items.get(0) instanceof ReadRecord.Rejected);
    assertTrue(items.get(1) instanceof ReadRecord.Parsed);
  }

  @Test
  void survivesAnyDamage() {
    Reading.damaged(
        PubmedXmlReader::new, set(FULL, article(2, "<ArticleTitle>B</ArticleTitle>")), 3000);
  }
}
