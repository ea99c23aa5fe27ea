package org.evidenceexplorer.indexer.bulk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** Writes files as PubMed's, with their MD5, of works that never were. */
public final class PubmedFolder {
  private final Path folder;

  /** Into this folder. */
  public PubmedFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes a file of these parts, and its MD5. */
  public Path file(String name, String... parts) {
    String text = "<PubmedArticleSet>" + String.join("\n", parts) + "</PubmedArticleSet>";
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (OutputStream packed = new GZIPOutputStream(bytes)) {
        packed.write(text.getBytes(StandardCharsets.UTF_8));
      }
      Path file = folder.resolve(name + ".xml.gz");
      Files.createDirectories(file.getParent());
      Files.write(file, bytes.toByteArray());
      String sum =
          HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes.toByteArray()));
      Files.writeString(md5(file), "MD5(%s)= %s%n".formatted(file.getFileName(), sum));
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The file beside a file that holds its MD5. */
  public static Path md5(Path file) {
    return file.resolveSibling(file.getFileName() + ".md5");
  }

  /** A record of version 1. */
  public static String article(int pmid, String title) {
    return article(pmid, 1, title);
  }

  /** A record. */
  public static String article(int pmid, int version, String title) {
    return """
    <PubmedArticle><MedlineCitation><PMID Version="%d">%d</PMID><Article>
    <Journal><JournalIssue><PubDate><Year>2001</Year></PubDate></JournalIssue><Title>J Sleep</Title></Journal>
    <ArticleTitle>%s</ArticleTitle><AuthorList><Author><LastName>Okafor</LastName></Author></AuthorList>
    </Article></MedlineCitation></PubmedArticle>\
    """
        .formatted(version, pmid, title);
  }

  /** A deletion of records. */
  public static String deletion(int... pmids) {
    StringBuilder deleted = new StringBuilder("<DeleteCitation>");
    for (int pmid : pmids) {
      deleted.append("<PMID Version=\"1\">").append(pmid).append("</PMID>");
    }
    return deleted.append("</DeleteCitation>").toString();
  }
}
