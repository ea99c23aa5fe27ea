package org.evidenceexplorer.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Fingerprint;

/**
 * What a browser fetches beside a page: style sheet, script and icon. All of them are in this
 * module; no page asks anything of another host. Their address carries a hash of their content, so
 * that a browser may keep them for as long as it likes.
 */
public final class StaticFiles {
  /** The folder on the class path that holds exactly these files. */
  public static final String FOLDER = "/org/evidenceexplorer/web/static";

  private static final Map<String, File> FILES =
      Stream.of(
              read("site.css", "text/css; charset=utf-8"),
              read("site.js", "text/javascript; charset=utf-8"),
              read("favicon.svg", "image/svg+xml"))
          .collect(Collectors.toUnmodifiableMap(File::name, file -> file));

  private StaticFiles() {}

  /**
   * A file as it is sent.
   *
   * @param type its media type
   * @param hash changes with its content
   */
  public record File(String name, String type, String content, String hash) {
    /** What is sent. */
    public byte[] bytes() {
      return content.getBytes(StandardCharsets.UTF_8);
    }
  }

  /** The file with this name. */
  public static Optional<File> file(String name) {
    return Optional.ofNullable(FILES.get(name));
  }

  private static File read(String name, String type) {
    try (InputStream stream = StaticFiles.class.getResourceAsStream(FOLDER + "/" + name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "%s expected on the class path in %s, found nothing".formatted(name, FOLDER));
      }
      String content = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return new File(name, type, content, Fingerprint.of(Stream.of(content)));
    } catch (IOException e) {
      throw new UncheckedIOException("reading %s from the class path failed".formatted(name), e);
    }
  }
}
