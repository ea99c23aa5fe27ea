package org.evidenceexplorer.bench.classification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.evidenceexplorer.bench.data.DataFolder;
import org.evidenceexplorer.core.vocabulary.Vocabulary;
import org.evidenceexplorer.indexer.classify.Classifier;

/** Measures classification on a folder of labelled data and writes the tables. */
public final class EvaluateMain {
  private EvaluateMain() {}

  /** Takes the data folder and the file to write; prints the tables too. */
  @SuppressWarnings("SystemOut") // the tables are what this program is for
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("Usage: EvaluateMain DATA FILE");
      System.exit(2);
    }
    String text = evaluate(new DataFolder(Path.of(arguments[0])));
    System.out.print(text);
    Path file = Path.of(arguments[1]);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, text);
  }

  static String evaluate(DataFolder data) {
    Classifier classifier = new Classifier(Vocabulary.EMPTY);
    Report report =
        new Report()
            .paragraph("# How well classification does")
            .paragraph(
                "Written by `make evaluate DATA=DIR`. Every proportion is followed by its 95 %"
                    + " interval (Wilson) and its counts. Rules were written and models trained on"
                    + " the part \"tuned on\" (seven records in ten, told by a hash of their"
                    + " name); what counts is the part \"reported on\".");
    new DesignEvaluation(classifier, data).write(report);
    new SizeEvaluation(classifier, data).write(report);
    new DifferenceEvaluation(classifier, data).write(report);
    new OutcomeEvaluation(data).write(report);
    return report.toString();
  }
}
