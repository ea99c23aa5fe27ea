package org.evidenceexplorer.formats.tagged;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.evidenceexplorer.formats.input.Lines;
import org.evidenceexplorer.formats.record.Draft;
import org.evidenceexplorer.formats.record.Limits;
import org.evidenceexplorer.formats.record.Origin;
import org.evidenceexplorer.formats.record.ReadRecord;
import org.evidenceexplorer.formats.record.RecordReader;
import org.evidenceexplorer.formats.record.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of tagged lines. The format says where a record begins and ends and what its tags
 * mean.
 */
public abstract class TaggedReader implements RecordReader {
  private final Lines lines;
  private final Origin origin;
  private final Deque<ReadRecord> waiting = new ArrayDeque<>();
  private Tags tags = new Tags(1);
  private boolean cut;
  private boolean inNoise;
  private boolean ended;
  private long number;

  protected TaggedReader(InputStream in, Origin origin) throws IOException {
    this.lines = new Lines(in);
    this.origin = origin;
  }

  /** Takes one line: begins or goes on with a tag, or calls {@link #endRecord}. */
  protected abstract void line(String line);

  /** What the tags of a whole record say. */
  protected abstract Draft draft(Tags tags) throws Unreadable;

  /** Why the last record may not be whole, at the end of the file; null if it looks whole. */
  protected abstract @Nullable String incomplete(Tags tags);

  @Override
  public final Optional<ReadRecord> next() throws IOException {
    while (waiting.isEmpty() && !ended) {
      String line = lines.next();
      cut |= lines.takeCut();
      if (line == null) {
        end();
      } else {
        line(line);
      }
    }
    return Optional.ofNullable(waiting.poll());
  }

  private void end() {
    ended = true;
    String why = lines.damage();
    if (why == null && !tags.isEmpty()) {
      why = incomplete(tags);
    }
    endRecord();
    if (why != null) {
      reject(lines.number(), why);
    } else if (number == 0 && waiting.isEmpty()) {
      reject(lines.number(), "a record expected, found none");
    }
  }

  /** The tags of the record that is being read. */
  protected final Tags tags() {
    return tags;
  }

  /** Hands out the record read so far, if there is one, and begins the next. */
  protected final void endRecord() {
    inNoise = false;
    if (tags.isEmpty()) {
      tags = new Tags(lines.number());
      return;
    }
    number++;
    try {
      if (cut || tags.isOverfull()) {
        throw new Unreadable(
            "lines of at most %d and records of at most %d characters expected, found longer ones"
                .formatted(Limits.FIELD, Limits.RECORD));
      }
      waiting.add(new ReadRecord.Parsed(draft(tags).build(origin)));
    } catch (Unreadable e) {
      reject(tags.line(), e.why());
    }
    cut = false;
    tags = new Tags(lines.number() + 1);
  }

  /** Reports a line that belongs to no tag; once for a run of them. */
  protected final void noise(String line) {
    if (!inNoise) {
      String shown = line.length() > 60 ? line.substring(0, 60) + "…" : line;
      reject(lines.number(), "a tag expected, found \"" + shown.strip() + "\"");
    }
    inNoise = true;
  }

  private void reject(long line, String why) {
    waiting.add(new ReadRecord.Rejected("record %d, line %d".formatted(number, line), why));
  }

  @Override
  public final void close() throws IOException {
    lines.close();
  }
}
