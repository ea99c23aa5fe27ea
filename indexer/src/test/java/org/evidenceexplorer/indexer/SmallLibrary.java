package org.evidenceexplorer.indexer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.evidenceexplorer.indexer.bulk.PubmedFolder;

/**
 * Some thousand small records of works that never were: PubMed's files with new states, versions
 * and deletions; a file of references that shares identifiers and titles with them; and a document
 * that cites some.
 */
final class SmallLibrary {
  static final String PUBMED = "pubmed";
  static final String REFERENCES = "references.ris";
  static final String DOCUMENT = "leaflet.txt";

  private static final int FILES = 30;
  private static final int RECORDS_PER_FILE = 60;
  private static final List<String> WORDS =
      List.of("amber", "birch", "cedar", "dusk", "ember", "fern", "grove", "heath", "iris", "jade");

  private final Path folder;
  private final Random random;

  SmallLibrary(Path folder, Random random) {
    this.folder = folder;
    this.random = random;
  }

  void write() throws IOException {
    PubmedFolder pubmed = new PubmedFolder(folder.resolve(PUBMED));
    for (int number = 1; number <= FILES; number++) {
      pubmed.file("pubmed26n%04d".formatted(number), parts(number));
    }
    Files.writeString(folder.resolve(REFERENCES), references());
    Files.writeString(
        folder.resolve(DOCUMENT),
        """
        Sleeping well

        References
        1. Okafor N. %s. J Sleep. 2001;4:11-19.
        2. Okafor N. %s. J Sleep. 2001;4:20-29.
        """
            .formatted(title(1200), title(1201)));
  }

  /** Mostly new records, some new states of earlier ones, and a few deletions. */
  private String[] parts(int number) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < RECORDS_PER_FILE; i++) {
      boolean again = number > 1 && random.nextInt(5) == 0;
      int pmid =
          again
              ? 1 + random.nextInt((number - 1) * RECORDS_PER_FILE)
              : (number - 1) * RECORDS_PER_FILE + i + 1;
      parts.add(PubmedFolder.article(pmid, 1 + random.nextInt(2), title(pmid)));
    }
    if (number > 1) {
      parts.add(PubmedFolder.deletion(random.nextInt(number * 20) + 1));
    }
    return parts.toArray(String[]::new);
  }

  private static String title(int work) {
    return "The %s and the %s in year %d of the %s"
        .formatted(word(work), word(work / 10), work, word(work / 100));
  }

  private static String word(int number) {
    return WORDS.get(number % WORDS.size());
  }

  private String references() {
    StringBuilder references = new StringBuilder();
    for (int work = 1; work <= 400; work++) {
      references
          .append("TY  - JOUR\nAU  - Okafor\nPY  - 2001\nTI  - ")
          .append(title(work * 7))
          .append(random.nextBoolean() ? "" : "\nDO  - 10.1000/" + work)
          .append("\nER  - \n");
    }
    return references.toString();
  }
}
