package org.evidenceexplorer.indexer.mesh;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads NLM's file of descriptors ({@code desc2026.xml}, plain or gzipped). A document type is
 * accepted and never loaded; entities of the file's own are refused.
 */
public final class DescriptorFile {
  private static final String ROOT = "DescriptorRecordSet";
  private static final Pattern UI = Pattern.compile("D\\d{6,9}");
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final List<MeshDescriptor> descriptors = new ArrayList<>();
  private final Set<String> uis = new LinkedHashSet<>();

  private DescriptorFile(Path file) {
    this.file = file;
  }

  /**
   * All descriptors of a file.
   *
   * @throws InvalidMesh if it cannot be read or is something else
   */
  public static List<MeshDescriptor> read(Path file) {
    DescriptorFile reading = new DescriptorFile(file);
    try (InputStream in = unpacked(file)) {
      reading.read(in);
    } catch (NoSuchFileException e) {
      throw new InvalidMesh(file + ": no such file", e);
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      throw new InvalidMesh(
          "%s:%d: MeSH descriptors in XML expected, found something else".formatted(file, line), e);
    } catch (IOException e) {
      throw new InvalidMesh("%s: cannot be read (%s)".formatted(file, e.getMessage()), e);
    }
    return List.copyOf(reading.descriptors);
  }

  private static InputStream unpacked(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new InvalidMesh(file + ": a file expected, found a folder");
    }
    BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    in.mark(2);
    boolean packed = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    return packed ? new GZIPInputStream(in, BUFFER) : in;
  }

  private void read(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(in);
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      // a document type and comments may stand before the root
    }
    if (!xml.getLocalName().equals(ROOT)) {
      throw new InvalidMesh(
          "%s: MeSH descriptors (%s) expected, found <%s>"
              .formatted(file, ROOT, xml.getLocalName()));
    }
    while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
      add(new Draft().read(xml), xml.getLocation().getLineNumber());
    }
    if (descriptors.isEmpty()) {
      throw new InvalidMesh(file + ": MeSH descriptors expected, found none");
    }
  }

  private void add(Draft draft, int line) {
    if (!UI.matcher(draft.ui).matches() || draft.heading.isBlank() || !uis.add(draft.ui)) {
      throw new InvalidMesh(
          "%s:%d: a descriptor with a heading and a UI of its own such as D002921 expected, found \"%s\" %s"
              .formatted(file, line, draft.heading, draft.ui));
    }
    draft.names.remove(draft.heading);
    descriptors.add(
        new MeshDescriptor(
            draft.ui, draft.heading, List.copyOf(draft.names), List.copyOf(draft.trees)));
  }

  /** A descriptor while it is read: its record names other descriptors too, deeper inside. */
  private static final class Draft {
    private String ui = "";
    private String heading = "";
    private final Set<String> names = new LinkedHashSet<>();
    private final List<String> trees = new ArrayList<>();

    Draft read(XMLStreamReader xml) throws XMLStreamException {
      while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "DescriptorUI" -> ui = xml.getElementText().strip();
          case "DescriptorName" -> texts(xml, "String", text -> heading = text);
          case "TreeNumberList" -> texts(xml, "TreeNumber", trees::add);
          case "ConceptList" -> texts(xml, "String", names::add);
          default -> texts(xml, "", _ -> {});
        }
      }
      return this;
    }

    /** Reads to the end of this element and takes the text of every element of a name in it. */
    private static void texts(XMLStreamReader xml, String wanted, Consumer<String> taken)
        throws XMLStreamException {
      for (int depth = 1; depth > 0; ) {
        int event = xml.next();
        if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        } else if (event == XMLStreamConstants.START_ELEMENT) {
          if (xml.getLocalName().equals(wanted)) {
            taken.accept(xml.getElementText().strip());
          } else {
            depth++;
          }
        }
      }
    }
  }
}
