package org.evidenceexplorer.citations.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.citations.document.Block.Form;
import org.jspecify.annotations.Nullable;

/** Cuts a text into the blocks of its layout, line by line. */
final class Outline {
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]+");
  private static final Pattern BULLET =
      Pattern.compile(
          "\\s*(?:[-*\\u2022\\u2023\\u25e6\\u25aa\\u25cf\\u00b7\\u2013\\u2014]|\\(?(?:\\d{1,2}|[a-z])[.)])\\s+");
  private static final Pattern MARKUP = Pattern.compile("\\s*#{1,6}\\s+");
  private static final Pattern RULE = Pattern.compile("[\\s|:+=_\\-]+");
  private static final Pattern CELLS = Pattern.compile("\\S[^|\\t]*[|\\t]+[^|\\t]*\\S.*");
  private static final int LONGEST_HEADING = 90;

  /** A line at least this long was broken by the page's width. */
  private static final int FULL_LINE = 55;

  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private boolean blankBefore = true;

  private Outline(String text) {
    this.text = text;
  }

  /** The blocks of a text up to an offset. */
  static List<Block> of(String text, int end) {
    Outline outline = new Outline(text.substring(0, end));
    outline.read();
    return outline.blocks;
  }

  private void read() {
    Matcher line = LINE.matcher(text);
    int last = 0;
    while (line.find()) {
      blankBefore = text.substring(last, line.start()).chars().filter(c -> c == '\n').count() > 1;
      if (line.group().isBlank()) {
        continue;
      }
      last = line.end();
      read(line.start(), line.end());
    }
  }

  private void read(int start, int end) {
    String line = text.substring(start, end);
    Matcher bullet = BULLET.matcher(line);
    Matcher markup = MARKUP.matcher(line);
    if (RULE.matcher(line).matches()) {
      return;
    }
    if (CELLS.matcher(line.strip()).matches()) {
      add(isRow(last()) && !blankBefore ? Form.ROW : Form.TABLE_HEAD, start, end);
    } else if (bullet.lookingAt()) {
      add(Form.ITEM, start + bullet.end(), end);
    } else if (markup.lookingAt()) {
      add(Form.HEADING, start + markup.end(), end);
    } else if (continues(line)) {
      Block open = blocks.removeLast();
      add(open.form(), open.start(), end);
    } else {
      add(unmarked(line), start, end);
    }
  }

  /** A line without a bullet: an item right after an announcement, a heading, or running text. */
  private Form unmarked(String line) {
    Block before = last();
    boolean brief = line.strip().length() <= LONGEST_HEADING && !line.strip().matches(".*[.!;,]");
    boolean announced =
        before != null
            && !blankBefore
            && (before.in(text).endsWith(":") || before.form() == Form.ITEM);
    if (announced && line.strip().length() <= LONGEST_HEADING && !line.strip().endsWith(":")) {
      return Form.ITEM;
    }
    return brief ? Form.HEADING : Form.PROSE;
  }

  /** Whether a line goes on with the block before it. */
  private boolean continues(String line) {
    Block before = last();
    if (before == null || blankBefore || isRow(before)) {
      return false;
    }
    String open = before.in(text);
    boolean ended = open.matches("(?s).*[.!?:][)\"'\\u2019\\u201d]*");
    boolean small = Character.isLowerCase(line.strip().codePointAt(0));
    boolean full = lastLine(open).length() >= FULL_LINE;
    boolean indented = before.form() == Form.ITEM && Character.isWhitespace(line.charAt(0));
    boolean running = before.form() != Form.HEADING || full || small;
    return running
        && ((!ended && (small || full || indented))
            || (ended && full && !open.endsWith(":") && before.form() == Form.PROSE));
  }

  private static String lastLine(String block) {
    return block.substring(Math.max(block.lastIndexOf('\n'), block.lastIndexOf('\r')) + 1);
  }

  private static boolean isRow(@Nullable Block block) {
    return block != null && (block.form() == Form.TABLE_HEAD || block.form() == Form.ROW);
  }

  private @Nullable Block last() {
    return blocks.isEmpty() ? null : blocks.getLast();
  }

  private void add(Form form, int start, int end) {
    int first = start;
    int past = end;
    while (past > first && Character.isWhitespace(text.charAt(past - 1))) {
      past--;
    }
    while (first < past && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    if (first < past) {
      Form read = form == Form.HEADING && past - first > LONGEST_HEADING ? Form.PROSE : form;
      blocks.add(new Block(read, first, past));
    }
  }
}
