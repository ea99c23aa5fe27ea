package org.evidenceexplorer.indexer.mesh;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.evidenceexplorer.core.model.Fingerprint;
import org.evidenceexplorer.core.model.StudyJson;
import org.evidenceexplorer.core.vocabulary.TopicPack;

/**
 * The descriptors that were imported, in one file: gzipped lines of JSON, the first of which names
 * the edition. It is replaced whole or not at all.
 *
 * @param file need not be there
 */
public record MeshStore(Path file) {
  /**
   * The first line.
   *
   * @param edition sixteen hexadecimal digits that change with any descriptor
   */
  private record Head(String edition, int descriptors) {}

  /** Puts these descriptors in place of what was imported before. */
  public void replace(List<MeshDescriptor> descriptors) {
    Head head = new Head(edition(descriptors), descriptors.size());
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, file.getFileName().toString(), ".part");
      try {
        write(part, head, descriptors);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      throw new InvalidMesh("%s: cannot be written (%s)".formatted(file, e.getMessage()), e);
    }
  }

  private static String edition(List<MeshDescriptor> descriptors) {
    return Fingerprint.of(descriptors.stream().map(MeshDescriptor::toString));
  }

  private static void write(Path file, Head head, List<MeshDescriptor> descriptors)
      throws IOException {
    try (BufferedWriter out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
      line(out, head);
      for (MeshDescriptor descriptor : descriptors) {
        line(out, descriptor);
      }
    }
  }

  private static void line(BufferedWriter out, Object value) throws IOException {
    out.write(new String(StudyJson.write(value), StandardCharsets.UTF_8));
    out.write('\n');
  }

  /**
   * The vocabulary of what was imported; empty if nothing was.
   *
   * @throws InvalidMesh if the file is damaged or something else
   */
  public Optional<TopicPack> pack() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return Optional.of(read(in));
    } catch (IOException | IllegalArgumentException e) {
      throw new InvalidMesh(
          "%s: imported MeSH expected, found something else: import it again".formatted(file), e);
    }
  }

  private TopicPack read(BufferedReader in) throws IOException {
    String first = in.readLine();
    Head head = StudyJson.read(bytes(first == null ? "" : first), Head.class);
    List<MeshDescriptor> descriptors =
        in.lines().map(line -> StudyJson.read(bytes(line), MeshDescriptor.class)).toList();
    if (descriptors.size() != head.descriptors()) {
      throw new IOException(
          "%d descriptors expected, found %d".formatted(head.descriptors(), descriptors.size()));
    }
    return MeshPack.of(descriptors, head.edition());
  }

  private static byte[] bytes(String line) {
    return line.getBytes(StandardCharsets.UTF_8);
  }
}
