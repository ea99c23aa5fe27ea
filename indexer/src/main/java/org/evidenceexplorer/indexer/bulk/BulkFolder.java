package org.evidenceexplorer.indexer.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.evidenceexplorer.indexer.source.SourceFailure;

/**
 * A folder with PubMed's files, or with folders of them as on NLM's server. Only the newest year
 * counts: its baseline replaces all of the years before.
 *
 * @param files of the newest year in the order of their numbers; never empty
 */
record BulkFolder(List<BulkFile> files) {
  private static final int DEPTH = 2;

  /**
   * What is in a folder.
   *
   * @throws SourceFailure if there is none of PubMed's files, or one twice
   */
  static BulkFolder of(Path folder) {
    List<BulkFile> all = all(folder);
    if (all.isEmpty()) {
      throw new SourceFailure(
          folder + ": files named as pubmed26n0001.xml.gz expected, found none");
    }
    int newest = all.getLast().year();
    List<BulkFile> files = all.stream().filter(file -> file.year() == newest).toList();
    for (int i = 1; i < files.size(); i++) {
      if (files.get(i).number() == files.get(i - 1).number()) {
        throw new SourceFailure(
            "%s and %s: one file of this number expected"
                .formatted(files.get(i - 1).path(), files.get(i).path()));
      }
    }
    return new BulkFolder(files);
  }

  private static List<BulkFile> all(Path folder) {
    try (Stream<Path> paths = Files.walk(folder, DEPTH)) {
      return paths.flatMap(path -> BulkFile.of(path).stream()).sorted().toList();
    } catch (IOException e) {
      throw new SourceFailure("%s: cannot be read (%s)".formatted(folder, e.getMessage()), e);
    }
  }

  int year() {
    return files.getFirst().year();
  }

  boolean has(int number) {
    return files.stream().anyMatch(file -> file.number() == number);
  }

  List<BulkFile> after(int number) {
    return files.stream().filter(file -> file.number() > number).toList();
  }

  List<BulkFile> upTo(int number) {
    return files.stream().filter(file -> file.number() <= number).toList();
  }
}
