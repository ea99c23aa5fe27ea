package org.evidenceexplorer.formats.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.evidenceexplorer.formats.record.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into blocks that stand in braces, without reading what is in them, so that a broken
 * block does not end the file. The rules say where a block may begin and what hides braces.
 */
public final class Blocks implements Closeable {
  private final Lines lines;
  private final Rules rules;
  private @Nullable String rest;
  private boolean ended;

  public Blocks(InputStream in, Rules rules) throws IOException {
    this.lines = new Lines(in);
    this.rules = rules;
  }

  /** How a format marks its blocks. */
  public interface Rules {
    /** Where in a line outside of blocks the next one begins, negative if it does not. */
    int start(String line);

    /** Whether a line inside a block can only be the start of another: then the first is broken. */
    boolean startsAnother(String line);

    /** The character that begins and ends a text in which braces do not count; 0 for none. */
    char quote();

    /** What stands outside of blocks; may be told what the file ought to end with. */
    void outside(String text);
  }

  /** A block, from the line on which it begins. */
  public record Block(String text, long line, @Nullable String broken) {}

  /** The next block, empty at the end. */
  public Optional<Block> next() throws IOException {
    while (!ended) {
      String line = rest == null ? lines.next() : rest;
      rest = null;
      if (line == null) {
        ended = true;
        String damage = lines.damage();
        return damage == null
            ? Optional.empty()
            : Optional.of(new Block("", lines.number(), damage));
      }
      int start = rules.start(line);
      if (start >= 0) {
        rules.outside(line.substring(0, start));
        return Optional.of(block(line.substring(start)));
      }
      rules.outside(line);
    }
    return Optional.empty();
  }

  private Block block(String first) throws IOException {
    long begin = lines.number();
    StringBuilder text = new StringBuilder();
    Depth depth = new Depth(rules.quote());
    boolean whole = true;
    for (String line = first; line != null; line = lines.next()) {
      whole &= !lines.takeCut();
      if (text.length() > 0 && rules.startsAnother(line)) {
        rest = line;
        return new Block("", begin, "a closing brace expected, found the next record");
      }
      int end = depth.end(line);
      whole &= text.length() + line.length() < Limits.RECORD;
      if (whole) {
        text.append(end < 0 ? line : line.substring(0, end)).append('\n');
      }
      if (end >= 0) {
        rest = line.substring(end);
        return new Block(
            text.toString(),
            begin,
            whole ? null : "a record of at most %d characters expected".formatted(Limits.RECORD));
      }
    }
    ended = true;
    String damage = lines.damage();
    return new Block(
        "", begin, damage == null ? "a closing brace expected, found the end of the file" : damage);
  }

  /** The line that was last read, from 1. */
  public long line() {
    return lines.number();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** Counts braces over lines. */
  private static final class Depth {
    private final char quote;
    private int depth;
    private boolean quoted;

    Depth(char quote) {
      this.quote = quote;
    }

    /** Behind the brace that closes the first one, negative if it is not in this line. */
    int end(String line) {
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        if (c == '\\') {
          i++;
        } else if (quote != 0 && c == quote) {
          quoted = !quoted;
        } else if (!quoted && c == '{') {
          depth++;
        } else if (!quoted && c == '}' && --depth == 0) {
          return i + 1;
        }
      }
      return -1;
    }
  }
}
