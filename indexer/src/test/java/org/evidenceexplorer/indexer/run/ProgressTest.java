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
  void writesAPlainLineNowAndThenElsewhere() {
    Progress progress = progress(false);
    tellEvery50Milliseconds(progress, 420);
    progress.end();
    assertEquals("20 read\n220 read\n420 read\n", out.toString().replace("\r\n", "\n"));
  }
}
