package org.evidenceexplorer.indexer.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class ProgressTest {
  private final StringWriter out = new StringWriter();
  private Instant now = Instant.EPOCH;

  private Progress progress(boolean terminal) {
    return new Progress(new PrintWriter(out), terminal, () -> now);
  }

  private void tellEvery50Milliseconds(Progress progress, int times) {
    for (int i = 1; i <= times; i++) {
      now = now.plusMillis(50);
      progress.tell(i + " read");
    }
  }

  @Test
  void saysNothingOfWhatTakesLessThanASecond() {
    Progress progress = progress(true);
    tellEvery50Milliseconds(progress, 19);
    progress.end();
    assertEquals("", out.toString());
  }

  @Test
  void writesOverOneLineOnATerminal() {
    Progress progress = progress(true);
    tellEvery50Milliseconds(progress, 24);
    progress.end();
    assertEquals("\r20 read\u001b[K\r22 read\u001b[K\r24 read\u001b[K\r\u001b[K", out.toString());
  }

  @Test
  void saysTheRateAndTheRestOfASource() {
    Progress progress = progress(false);
    progress.begin("file:x");
    progress.at(1, 0);
    now = now.plusSeconds(10);
    progress.at(12_340, 0);
    progress.expect(100_000);
    now = now.plusSeconds(10);
    progress.at(20_000, 1_000);
    progress.expect(10);
    now = now.plusSeconds(10);
    progress.at(24_000, 0);
    assertEquals(
        """
        file:x: 12,340 records, 1,234/s
        file:x: 20,000 of 100,000 records, 1,000/s, about 0:01:19 left, 1,000 rejected
        file:x: 24,000 of 10 records, 800/s
        """,
        out.toString().replace("\r\n", "\n"));
  }

  @Test
  void writesAPlainLineNowAndThenElsewhere() {
    Progress progress = progress(false);
    tellEvery50Milliseconds(progress, 420);
    progress.end();
    assertEquals("20 read\n220 read\n420 read\n", out.toString().replace("\r\n", "\n"));
  }
}
