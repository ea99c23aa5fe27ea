package org.evidenceexplorer.formats.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.evidenceexplorer.core.model.Record;

/** Reads whole texts with a reader under test, also after damaging them at random. */
public final class Reading {
  private static final int MOST_ITEMS = 100_000;
  private static final String SIGNS = "<>&{}[]\",\\:;@#%=-\n\r\0 ";
  private static final Origin ORIGIN = new Origin("test", null);

  private Reading() {}

  /** How a reader is made. */
  public interface Maker {
    RecordReader reader(InputStream in, Origin origin) throws IOException;
  }

  public static List<ReadRecord> items(Maker maker, byte[] bytes) {
    List<ReadRecord> items = new ArrayList<>();
    try (RecordReader reader = maker.reader(new ByteArrayInputStream(bytes), ORIGIN)) {
      for (Optional<ReadRecord> item = reader.next(); item.isPresent(); item = reader.next()) {
        items.add(item.get());
        if (items.size() > MOST_ITEMS) {
          throw new AssertionError("the reader does not end");
        }
      }
    } catch (IOException e) {
      throw new AssertionError("no failure of the stream expected", e);
    }
    return items;
  }

  public static List<ReadRecord> items(Maker maker, String text) {
    return items(maker, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The records of a text in which nothing is to be rejected. */
  public static List<Record> records(Maker maker, String text) {
    return items(maker, text).stream()
        .map(item ->
            switch (item) {
              case ReadRecord.Parsed parsed -> parsed.record();
              case ReadRecord.Rejected rejected ->
                  throw new AssertionError("a record expected, found " + rejected);
              case ReadRecord.Deleted deleted ->
                  throw new AssertionError("a record expected, found " + deleted);
            })
        .toList();
  }

  /** The one record of a text. */
  public static Record record(Maker maker, String text) {
    List<Record> records = records(maker, text);
    if (records.size() != 1) {
      throw new AssertionError("one record expected, found " + records.size());
    }
    return records.getFirst();
  }

  /** Every record whatever else there is, reasons of rejections beside them. */
  public static List<String> rejections(Maker maker, String text) {
    return items(maker, text).stream()
        .filter(ReadRecord.Rejected.class::isInstance)
        .map(item -> ((ReadRecord.Rejected) item).why())
        .toList();
  }

  /**
   * Reads damaged copies of a text: bytes changed, cut out, doubled, and the end cut off. Any
   * failure but a rejection gets out, with the seed that makes it again ({@code -Dformats.seed=N}).
   */
  public static void damaged(Maker maker, String text, int times) {
    long seed = Long.getLong("formats.seed", System.nanoTime());
    System.out.println("formats.seed=" + seed);
    Random random = new Random(seed);
    byte[] whole = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < times; i++) {
      byte[] copy = damage(whole, random);
      try {
        items(maker, copy);
      } catch (RuntimeException e) {
        throw new AssertionError(
            "seed %d, copy %d: %s".formatted(seed, i, new String(copy, StandardCharsets.UTF_8)), e);
      }
    }
  }

  private static byte[] damage(byte[] whole, Random random) {
    byte[] copy = whole.clone();
    for (int hits = 1 + random.nextInt(4); hits > 0 && copy.length > 0; hits--) {
      int at = random.nextInt(copy.length);
      int length = Math.min(copy.length - at, 1 + random.nextInt(40));
      copy =
          switch (random.nextInt(5)) {
            case 0 -> changed(copy, at, (byte) random.nextInt(256));
            case 1 -> changed(copy, at, (byte) SIGNS.charAt(random.nextInt(SIGNS.length())));
            case 2 -> joined(copy, at, copy, at + length);
            case 3 -> joined(copy, at + length, copy, at);
            default -> joined(copy, random.nextInt(8) == 0 ? at : copy.length, copy, copy.length);
          };
    }
    return copy;
  }

  private static byte[] changed(byte[] copy, int at, byte value) {
    copy[at] = value;
    return copy;
  }

  /** The head of one and the tail of the other. */
  private static byte[] joined(byte[] head, int end, byte[] tail, int start) {
    byte[] out = new byte[end + tail.length - start];
    System.arraycopy(head, 0, out, 0, end);
    System.arraycopy(tail, start, out, end, tail.length - start);
    return out;
  }
}
