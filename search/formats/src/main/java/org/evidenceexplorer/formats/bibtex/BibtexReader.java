package org.evidenceexplorer.formats.bibtex;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.formats.input.Blocks;
import org.evidenceexplorer.formats.record.Origin;
import org.evidenceexplorer.formats.record.ReadRecord;
import org.evidenceexplorer.formats.record.RecordReader;
import org.evidenceexplorer.formats.record.Unreadable;
import org.jspecify.annotations.Nullable;

/**
 * Reads BibTeX. Entries are cut out by their braces and read one by one. One that refers to another
 * ({@code crossref}) inherits what it lacks; if the other comes later, it waits, with at most
 * {@link #REMEMBERED} others, and so it may be handed out after entries that follow it.
 */
public final class BibtexReader implements RecordReader {
  /** How many entries wait for, or are kept for, cross references; and how many macros are kept. */
  private static final int REMEMBERED = 1_000;

  private static final Pattern START = Pattern.compile("@\\s*[A-Za-z]\\w*\\s*[{(]");
  private static final Pattern LINE_START = Pattern.compile("@[A-Za-z]\\w*\\{.*");
  private static final int LONGEST_KEPT = 2_000;

  private final Blocks blocks;
  private final Origin origin;
  private final Map<String, String> macros = new HashMap<>();
  private final Map<String, Entry> known = new LinkedHashMap<>();
  private final Map<String, Deque<Waiting>> waiting = new LinkedHashMap<>();
  private final Deque<ReadRecord> ready = new ArrayDeque<>();
  private int waitingCount;
  private long number;
  private boolean ended;

  private record Waiting(Entry entry, long line) {}

  public BibtexReader(InputStream in, Origin origin) throws IOException {
    this.blocks = new Blocks(in, new Rules());
    this.origin = origin;
    for (int month = 1; month <= 12; month++) {
      macros.put(
          "janfebmaraprmayjunjulaugsepoctnovdec".substring(3 * month - 3, 3 * month),
          Integer.toString(month));
    }
  }

  @Override
  public Optional<ReadRecord> next() throws IOException {
    while (ready.isEmpty() && !ended) {
      Optional<Blocks.Block> block = blocks.next();
      if (block.isPresent()) {
        take(block.get());
      } else {
        end();
      }
    }
    return Optional.ofNullable(ready.poll());
  }

  private void end() {
    ended = true;
    waiting.values().forEach(children -> children.forEach(child -> hand(child, null)));
    waiting.clear();
    if (number == 0) {
      reject(blocks.line(), "an entry (@article{…}) expected, found none");
    }
  }

  private void take(Blocks.Block block) {
    number++;
    try {
      if (block.broken() != null) {
        throw new Unreadable(block.broken());
      }
      String head = block.text().substring(1, Math.min(20, block.text().length())).strip();
      if (!head.regionMatches(true, 0, "comment", 0, 7)
          && !head.regionMatches(true, 0, "preamble", 0, 8)) {
        take(Entry.read(block.text(), macros), block.line());
      }
    } catch (Unreadable e) {
      reject(block.line(), e.why());
    }
  }

  private void take(Entry entry, long line) {
    if (entry.type().equals("string")) {
      if (macros.size() < REMEMBERED) {
        macros.putAll(entry.fields());
      }
      return;
    }
    remember(entry);
    String parent = entry.field("crossref", "xdata");
    if (parent == null || known.containsKey(parent)) {
      hand(new Waiting(entry, line), parent == null ? null : known.get(parent));
    } else if (waitingCount < REMEMBERED) {
      waitingCount++;
      waiting.computeIfAbsent(parent, key -> new ArrayDeque<>()).add(new Waiting(entry, line));
    } else {
      hand(new Waiting(entry, line), null);
    }
    Deque<Waiting> children = waiting.remove(entry.key());
    if (children != null) {
      waitingCount -= children.size();
      children.forEach(child -> hand(child, entry));
    }
  }

  /** Keeps what others may inherit: short fields, of the entries read last. */
  private void remember(Entry entry) {
    if (entry.key().isEmpty()) {
      return;
    }
    Map<String, String> fields = new LinkedHashMap<>(entry.fields());
    fields.values().removeIf(value -> value.length() > LONGEST_KEPT);
    known.put(entry.key(), new Entry(entry.type(), entry.key(), fields));
    if (known.size() > REMEMBERED) {
      known.remove(known.keySet().iterator().next());
    }
  }

  private void hand(Waiting child, @Nullable Entry parent) {
    try {
      Entry entry = parent == null ? child.entry() : inherited(child.entry(), parent);
      ready.add(new ReadRecord.Parsed(new BibtexRecord(entry).draft().build(origin)));
    } catch (Unreadable e) {
      reject(child.line(), e.why() + " (" + child.entry().key() + ")");
    }
  }

  private static Entry inherited(Entry entry, Entry parent) {
    Map<String, String> fields = new LinkedHashMap<>(entry.fields());
    for (Map.Entry<String, String> field : parent.fields().entrySet()) {
      String name = field.getKey();
      switch (name) {
        case "title" ->
            fields.putIfAbsent(
                entry.type().equals("article") ? "journal" : "booktitle", field.getValue());
        case "doi",
            "pmid",
            "pmcid",
            "url",
            "crossref",
            "abstract",
            "annote",
            "note",
            "pages",
            "author" -> {
          // They are of the whole, not of the part.
        }
        default -> fields.putIfAbsent(name, field.getValue());
      }
    }
    return new Entry(entry.type(), entry.key(), fields);
  }

  private void reject(long line, String why) {
    ready.add(new ReadRecord.Rejected("entry %d, line %d".formatted(number, line), why));
  }

  @Override
  public void close() throws IOException {
    blocks.close();
  }

  private static final class Rules implements Blocks.Rules {
    @Override
    public int start(String line) {
      Matcher start = START.matcher(line);
      return start.find() ? start.start() : -1;
    }

    @Override
    public boolean startsAnother(String line) {
      return LINE_START.matcher(line).matches();
    }

    @Override
    public char quote() {
      return 0;
    }

    @Override
    public void outside(String text) {
      // What stands between entries is a comment.
    }
  }
}
