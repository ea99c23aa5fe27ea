package org.evidenceexplorer.formats.bibtex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.formats.record.Reading;
import org.evidenceexplorer.formats.record.RoundTrip;
import org.evidenceexplorer.formats.record.Samples;
import org.junit.jupiter.api.Test;

final class BibtexWriterTest {
  private static Record again(Record record) {
    return Reading.record(BibtexReader::new, RoundTrip.written(BibtexWriter::new, List.of(record)));
  }

  @Test
  void whatIsWrittenComesBackTheSame() {
    assertEquals(Set.of(), RoundTrip.differences(Samples.article(), again(Samples.article())));
    assertEquals(Set.of(), RoundTrip.differences(Samples.chapter(), again(Samples.chapter())));
  }

  @Test
  void noTextBreaksTheFormat() {
    long seed = Long.getLong("formats.seed", System.nanoTime());
    System.out.println("formats.seed=" + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      Record record = Samples.hostile(random);
      List<Record> two = List.of(record, Samples.chapter());
      List<Record> read =
          Reading.records(BibtexReader::new, RoundTrip.written(BibtexWriter::new, two));
      assertEquals(2, read.size(), "seed " + seed + ": " + record.bibliography().title());
      assertEquals(Set.of(), RoundTrip.differences(record, read.getFirst()), "seed " + seed);
      assertEquals(Set.of(), RoundTrip.differences(Samples.chapter(), read.getLast()));
    }
  }

  @Test
  void survivesAnyDamageToWhatItWrote() {
    String text =
        RoundTrip.written(BibtexWriter::new, List.of(Samples.article(), Samples.chapter()));
    Reading.damaged(BibtexReader::new, text, 2000);
  }
}
