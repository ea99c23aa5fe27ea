package org.evidenceexplorer.indexer.standin;

import java.util.stream.Collectors;

/** Papers as PubMed prints them. */
final class PaperXml {
  private PaperXml() {}

  static String of(Paper paper) {
    return """
    <PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">%d</PMID>\
    <Article PubModel="Print"><Journal><JournalIssue CitedMedium="Print">\
    <Volume>%s</Volume><PubDate><Year>%d</Year></PubDate></JournalIssue>\
    <Title>%s</Title><ISOAbbreviation>%s</ISOAbbreviation></Journal>\
    <ArticleTitle>%s</ArticleTitle><Pagination><MedlinePgn>%s</MedlinePgn></Pagination>%s\
    <Abstract><AbstractText>We studied %s.</AbstractText></Abstract>\
    <AuthorList CompleteYN="Y">%s</AuthorList><Language>%s</Language></Article>\
    </MedlineCitation></PubmedArticle>
    """
        .formatted(
            paper.pmid(),
            escaped(paper.place().volume()),
            paper.place().year(),
            escaped(paper.place().journal()),
            escaped(paper.place().journal()),
            escaped(paper.title()),
            escaped(paper.place().pages()),
            doi(paper),
            escaped(paper.title()),
            paper.authors().stream().map(PaperXml::author).collect(Collectors.joining()),
            paper.language());
  }

  private static String doi(Paper paper) {
    return paper.doi().isEmpty()
        ? ""
        : "<ELocationID EIdType=\"doi\" ValidYN=\"Y\">" + escaped(paper.doi()) + "</ELocationID>";
  }

  private static String author(String name) {
    int blank = name.indexOf(' ');
    return "<Author ValidYN=\"Y\"><LastName>%s</LastName><ForeName>%s</ForeName></Author>"
        .formatted(escaped(name.substring(0, blank)), escaped(name.substring(blank + 1)));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
