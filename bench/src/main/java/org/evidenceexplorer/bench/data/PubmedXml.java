package org.evidenceexplorer.bench.data;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Summary;
import org.jspecify.annotations.Nullable;

/** Reads what measurements need of PubMed's XML. */
final class PubmedXml {
  private final XMLStreamReader xml;
  private final List<Record> records = new ArrayList<>();
  private String pmid = "";
  private String title = "";
  private List<Summary.Section> sections = new ArrayList<>();
  private List<String> types = new ArrayList<>();
  private List<String> headings = new ArrayList<>();

  private PubmedXml(XMLStreamReader xml) {
    this.xml = xml;
  }

  static List<Record> read(Path file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (InputStream stream =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      PubmedXml reader = new PubmedXml(factory.createXMLStreamReader(stream));
      reader.read();
      return reader.records;
    } catch (XMLStreamException e) {
      throw new IOException("PubMed XML expected in " + file, e);
    }
  }

  private void read() throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        element(xml.getLocalName());
      } else if (event == XMLStreamConstants.END_ELEMENT
          && xml.getLocalName().equals("PubmedArticle")) {
        finish();
      }
    }
  }

  private void element(String name) throws XMLStreamException {
    switch (name) {
      case "PMID" -> pmid = pmid.isEmpty() ? text() : pmid;
      case "ArticleTitle" -> title = text();
      case "AbstractText" -> {
        String label = attribute("Label");
        sections.add(new Summary.Section(label, text()));
      }
      case "PublicationType" -> types.add(text());
      case "DescriptorName" -> headings.add(text());
      default -> {}
    }
  }

  private @Nullable String attribute(String name) {
    return xml.getAttributeValue(null, name);
  }

  /** The text of an element, of those inside it too. */
  private String text() throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString().strip();
  }

  private void finish() {
    records.add(Records.of("pubmed-xml", pmid, title, sections, types, headings));
    pmid = "";
    title = "";
    sections = new ArrayList<>();
    types = new ArrayList<>();
    headings = new ArrayList<>();
  }
}
