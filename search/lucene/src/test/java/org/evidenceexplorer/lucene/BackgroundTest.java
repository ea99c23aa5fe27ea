package org.evidenceexplorer.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BackgroundTest {
  private final List<Integer> done = Collections.synchronizedList(new ArrayList<>());

  @Test
  void allIsDoneInOrder() throws IOException {
    try (Background background = new Background()) {
      for (int i = 0; i < 1000; i++) {
        int number = i;
        background.run(() -> done.add(number));
      }
      background.finish();
      assertEquals(IntStream.range(0, 1000).boxed().toList(), done);
    }
  }

  @Test
  void aFailureIsThrownWhereItIsAwaitedAndNothingIsDoneAfterIt() throws IOException {
    try (Background background = new Background()) {
      background.run(() -> done.add(1));
      background.run(() -> {
        throw new IOException("disk full");
      });
      assertEquals("disk full", assertThrows(IOException.class, background::finish).getMessage());
      assertThrows(IOException.class, () -> background.run(() -> done.add(2)));
      assertEquals(List.of(1), done);
    }
  }

  @Test
  void closingLetsWhatIsUnderWayEnd() throws IOException {
    Background background = new Background();
    for (int i = 0; i < 50; i++) {
      int number = i;
      background.run(() -> done.add(number));
    }
    background.close();
    assertEquals(50, done.size());
  }
}
