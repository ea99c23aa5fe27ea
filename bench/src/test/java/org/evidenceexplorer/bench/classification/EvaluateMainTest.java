package org.evidenceexplorer.bench.classification;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidenceexplorer.bench.data.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvaluateMainTest {
  @TempDir Path folder;

  @Test
  void writesTablesOfWhatTheFolderHolds() throws IOException {
    Path file = folder.resolve("pubmed-xml/medline.nbib");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        PMID- 1
        STAT- MEDLINE
        TI  - Balm for sore feet: a randomised
              controlled trial.
        PT  - Randomized Controlled Trial

        PMID- 2
        STAT- Publisher
        TI  - Not indexed yet.
        PT  - Journal Article
        """);

    String report = EvaluateMain.evaluate(new DataFolder(folder));

    assertTrue(report.contains("1 of 1"), report);
    assertTrue(report.contains("none to measure"), report);
  }

  @Test
  void writesTablesForAnEmptyFolder() {
    assertTrue(EvaluateMain.evaluate(new DataFolder(folder)).contains("none to measure"));
  }
}
