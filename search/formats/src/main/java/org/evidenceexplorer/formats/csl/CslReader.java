package org.evidenceexplorer.formats.csl;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.evidenceexplorer.formats.input.Blocks;
import org.evidenceexplorer.formats.record.Limits;
import org.evidenceexplorer.formats.record.Origin;
import org.evidenceexplorer.formats.record.ReadRecord;
import org.evidenceexplorer.formats.record.RecordReader;
import org.evidenceexplorer.formats.record.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads CSL-JSON: an array of objects, a single object, or an object to a line. Each object is
 * parsed by itself; an array that does not end is reported.
 */
public final class CslReader implements RecordReader {
  private final Blocks blocks;
  private final Brackets brackets = new Brackets();
  private final Origin origin;
  private final JsonMapper mapper =
      new JsonMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(Limits.DEPTH)
                      .maxStringLength(Limits.FIELD)
                      .maxNumberLength(100)
                      .build())
              .build());
  private long number;
  private boolean ended;

  public CslReader(InputStream in, Origin origin) throws IOException {
    this.blocks = new Blocks(in, brackets);
    this.origin = origin;
  }

  @Override
  public Optional<ReadRecord> next() throws IOException {
    Optional<Blocks.Block> block = blocks.next();
    if (block.isPresent()) {
      number++;
      return Optional.of(read(block.get()));
    }
    boolean first = !ended;
    ended = true;
    return first ? ending() : Optional.empty();
  }

  private Optional<ReadRecord> ending() {
    if (brackets.open()) {
      return Optional.of(rejected(blocks.line(), "] expected, found the end of the file"));
    }
    boolean empty = number == 0 && !brackets.seen();
    return empty
        ? Optional.of(rejected(blocks.line(), "an array of objects expected, found none"))
        : Optional.empty();
  }

  private ReadRecord read(Blocks.Block block) {
    try {
      if (block.broken() != null) {
        throw new Unreadable(block.broken());
      }
      JsonNode item = mapper.readTree(block.text());
      return new ReadRecord.Parsed(new CslItem(item).draft().build(origin));
    } catch (JacksonException e) {
      return rejected(block.line(), "JSON expected: " + e.getOriginalMessage());
    } catch (Unreadable e) {
      return rejected(block.line(), e.why());
    }
  }

  private ReadRecord rejected(long line, String why) {
    return new ReadRecord.Rejected("record %d, line %d".formatted(number, line), why);
  }

  @Override
  public void close() throws IOException {
    blocks.close();
  }

  /** The brackets of the array around the objects. */
  private static final class Brackets implements Blocks.Rules {
    private int depth;
    private boolean seen;

    boolean open() {
      return depth > 0;
    }

    boolean seen() {
      return seen;
    }

    @Override
    public int start(String line) {
      return line.indexOf('{');
    }

    @Override
    public boolean startsAnother(String line) {
      return false;
    }

    @Override
    public char quote() {
      return '"';
    }

    @Override
    public void outside(String text) {
      for (int i = 0; i < text.length(); i++) {
        seen |= text.charAt(i) == '[';
        depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
      }
    }
  }
}
