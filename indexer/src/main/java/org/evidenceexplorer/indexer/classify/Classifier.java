package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.List;
import org.evidenceexplorer.core.model.Classification;
import org.evidenceexplorer.core.model.Classification.Detail;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * Says what kind of study a record tells of and what it found: a pure function of the record and
 * the vocabulary. It reads only the bibliography, the headings and the summary, never what the
 * source states as its own classification: whoever merges the two lets the stated one stand.
 */
public final class Classifier {
  private final TopicReader topics;

  /** Reads with this vocabulary, whose making is worth keeping for many records. */
  public Classifier(Vocabulary vocabulary) {
    this.topics = new TopicReader(vocabulary);
  }

  /**
   * What the record says of its study; every value has its receipt; there is a finding at least.
   */
  public Classification classify(Record record) {
    Reading reading = Reading.of(record);
    TopicReader.Topics about = topics.read(reading);
    DesignReader.Answer design = DesignReader.read(reading);
    List<Detail> details = new ArrayList<>(design.details());
    details.addAll(DetailReader.read(reading));
    return new Classification(
        design.design(),
        SampleSize.read(reading),
        SkinTypes.of(about.names()),
        findings(reading, about),
        details);
  }

  private static List<Finding> findings(Reading reading, TopicReader.Topics about) {
    Subject subject = Subject.of(about, Comparators.of(reading));
    List<Finding> findings = new ArrayList<>(Findings.of(reading, subject, about));
    Harms.Said harm = Harms.in(reading.summary());
    if (harm != null) {
      findings.addAll(Harms.findings(harm, subject, about.names()));
    }
    subject.studied(about).stream()
        .filter(studied -> findings.isEmpty() || about.isSeveral())
        .forEach(findings::add);
    return findings;
  }
}
