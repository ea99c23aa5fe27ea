package org.evidenceexplorer.indexer.mesh;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptorFileTest {
  private static final String FILE =
      """
      <?xml version="1.0"?>
      <!DOCTYPE DescriptorRecordSet SYSTEM "https://example.invalid/none.dtd">
      <DescriptorRecordSet LanguageCode="eng">
        <!-- two -->
        <DescriptorRecord DescriptorClass="1">
          <DescriptorUI>D000001</DescriptorUI>
          <DescriptorName><String>Ear Ache</String></DescriptorName>
          <DateCreated><Year>1999</Year></DateCreated>
          <PharmacologicalActionList><DescriptorReferredTo>
            <DescriptorUI>D000009</DescriptorUI><DescriptorName><String>No</String></DescriptorName>
          </DescriptorReferredTo></PharmacologicalActionList>
          <TreeNumberList><TreeNumber>C09.1</TreeNumber><TreeNumber>C23.2</TreeNumber></TreeNumberList>
          <ConceptList><Concept PreferredConceptYN="Y">
            <ConceptName><String>Ear Ache</String></ConceptName>
            <TermList><Term><TermUI>T1</TermUI><String>Ear Ache</String></Term>
              <Term><String>Otalgia &amp; more</String></Term></TermList>
          </Concept><Concept PreferredConceptYN="N">
            <TermList><Term><String>Earache</String></Term></TermList></Concept></ConceptList>
        </DescriptorRecord>
        <DescriptorRecord><DescriptorUI>D009369</DescriptorUI>
          <DescriptorName><String>Neoplasms</String></DescriptorName></DescriptorRecord>
      </DescriptorRecordSet>
      """;

  private static final List<MeshDescriptor> BOTH =
      List.of(
          new MeshDescriptor(
              "D000001",
              "Ear Ache",
              List.of("Otalgia & more", "Earache"),
              List.of("C09.1", "C23.2")),
          new MeshDescriptor("D009369", "Neoplasms", List.of(), List.of()));

  @TempDir private Path folder;

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("desc.xml"), content);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void descriptorsAreReadWithoutLoadingTheDocumentType() throws IOException {
    assertEquals(BOTH, DescriptorFile.read(file(bytes(FILE))));
  }

  @Test
  void aPackedFileIsToldByItsContent() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes(FILE));
    }
    assertEquals(BOTH, DescriptorFile.read(file(packed.toByteArray())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <QualifierRecordSet/>                    | : MeSH descriptors (DescriptorRecordSet) expected, found <QualifierRecordSet>
          <DescriptorRecordSet/>                   | : MeSH descriptors expected, found none
          PMID- 1                                  | :1: MeSH descriptors in XML expected, found something else
          <DescriptorRecordSet><DescriptorRecord>  | :1: MeSH descriptors in XML expected, found something else
          <DescriptorRecordSet><D><DescriptorUI>X1</DescriptorUI></D></DescriptorRecordSet> | :1: a descriptor with a heading and a UI of its own such as D002921 expected, found "" X1
          """)
  void anotherFileIsToldInOneLine(String content, String error) throws IOException {
    Path file = file(bytes(content));
    InvalidMesh failure = assertThrows(InvalidMesh.class, () -> DescriptorFile.read(file));
    assertEquals(file + error, failure.getMessage());
  }

  @Test
  void anEntityOfTheFilesOwnIsNotReadFromElsewhere() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "Hidden");
    String evil =
        "<!DOCTYPE DescriptorRecordSet [<!ENTITY x SYSTEM \""
            + secret.toUri()
            + "\">]>"
            + FILE.substring(FILE.indexOf("<DescriptorRecordSet ")).replace("Earache", "&x;");
    Path file = file(bytes(evil));
    InvalidMesh failure = assertThrows(InvalidMesh.class, () -> DescriptorFile.read(file));
    assertTrue(String.valueOf(failure.getMessage()).contains("MeSH descriptors in XML expected"));
  }

  @Test
  void aFileThatIsNotThereIsSaidToBeMissing() {
    Path none = folder.resolve("none.xml");
    assertEquals(
        none + ": no such file",
        assertThrows(InvalidMesh.class, () -> DescriptorFile.read(none)).getMessage());
  }

  @Test
  void whatIsStoredComesBackAndADamagedStoreIsTold() throws IOException {
    MeshStore store = new MeshStore(folder.resolve("data/mesh.ndjson.gz"));
    assertTrue(store.pack().isEmpty());
    store.replace(BOTH.subList(1, 2));
    String first = store.pack().orElseThrow().label();
    store.replace(BOTH);
    assertEquals(
        List.of("Ear Ache", "Neoplasms"),
        store.pack().orElseThrow().conditions().stream().map(one -> one.label()).toList());
    assertTrue(!first.equals(store.pack().orElseThrow().label()), first);
    assertArrayEquals(new String[] {"mesh.ndjson.gz"}, folder.resolve("data").toFile().list());
    byte[] whole = Files.readAllBytes(store.file());
    Files.write(store.file(), Arrays.copyOf(whole, whole.length / 2));
    assertThrows(InvalidMesh.class, store::pack);
  }
}
