package org.evidenceexplorer.formats.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import org.evidenceexplorer.formats.input.Bytes;
import org.evidenceexplorer.formats.record.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file of XML into the elements of certain names, wherever in it they stand. What is between
 * them (prolog, document type, comments, wrapping elements) is stepped over. The end is reported as
 * {@link Piece.Broken} if the file has no element, or ends before its first element does.
 */
public final class Pieces {
  private static final int LONGEST_TAG = 65_536;

  private final Characters in;
  private final Set<String> names;
  private final int limit;
  private @Nullable String root;
  private @Nullable String begun;
  private boolean rootClosed;
  private boolean ended;

  public Pieces(Reader reader, Set<String> names) {
    this(reader, names, Limits.RECORD);
  }

  Pieces(Reader reader, Set<String> names, int limit) {
    this.in = new Characters(reader);
    this.names = Set.copyOf(names);
    this.limit = limit;
  }

  /** The name of the file's first element, once one was met. */
  public Optional<String> root() {
    return Optional.ofNullable(root);
  }

  /** The next piece, empty at the end. */
  public Optional<Piece> next() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    long line = in.line();
    try {
      return find();
    } catch (IOException e) {
      if (!Bytes.isOfContent(e)) {
        throw e;
      }
      ended = true;
      return Optional.of(
          new Piece.Broken("the compressed file is cut short or damaged: " + e.getMessage(), line));
    }
  }

  private Optional<Piece> find() throws IOException {
    while (true) {
      String tag = begun == null ? nextStartTag() : begun;
      begun = null;
      if (tag == null) {
        ended = true;
        return end();
      }
      String name = name(tag);
      if (names.contains(name)) {
        return Optional.of(
            tag.endsWith("/")
                ? new Piece.Whole(name, "<" + tag + ">", in.line())
                : capture(name, tag));
      }
    }
  }

  private Optional<Piece> end() {
    if (root == null) {
      return Optional.of(new Piece.Broken("XML expected, found no element", in.line()));
    }
    return rootClosed
        ? Optional.empty()
        : Optional.of(
            new Piece.Broken("</" + root + "> expected, found the end of the file", in.line()));
  }

  /** Steps to the next start tag; gives its inside, null at the end. */
  private @Nullable String nextStartTag() throws IOException {
    for (String tag = nextTag(); tag != null; tag = nextTag()) {
      if (tag.startsWith("/")) {
        rootClosed |= name(tag.substring(1)).equals(root);
      } else if (!tag.isEmpty() && isNameStart(tag.charAt(0))) {
        if (root == null) {
          root = name(tag);
          rootClosed = tag.endsWith("/");
        }
        return tag;
      }
    }
    return null;
  }

  /** The inside of the next tag; comments and the like are empty; null at the end. */
  private @Nullable String nextTag() throws IOException {
    Kept between = new Kept(0);
    in.until('<', between);
    if (in.read() == Characters.END) {
      return null;
    }
    int c = in.peek();
    if (c == '?') {
      in.past("?>");
      return "";
    }
    return c == '!' ? declaration() : inside();
  }

  private String declaration() throws IOException {
    StringBuilder start = new StringBuilder();
    while (start.length() < 3 && in.peek() != Characters.END && in.peek() != '>') {
      start.append((char) in.read());
    }
    if (start.toString().equals("!--")) {
      in.past("-->");
    } else if (start.toString().equals("![C")) {
      in.past("]]>");
    } else {
      documentType();
    }
    return "";
  }

  /** Steps over a document type, its own declarations in brackets included. */
  private void documentType() throws IOException {
    int depth = 0;
    for (int c = in.read(); c != Characters.END; c = in.read()) {
      depth += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (c == '>' && depth <= 0) {
        return;
      }
    }
  }

  /** The inside of a tag, quoted values with a {@code >} included. */
  private @Nullable String inside() throws IOException {
    StringBuilder tag = new StringBuilder();
    int quote = 0;
    for (int c = in.read(); c != Characters.END; c = in.read()) {
      if (c == '>' && quote == 0) {
        return tag.toString();
      }
      if (tag.length() > LONGEST_TAG) {
        return "";
      }
      quote = quote == 0 ? (c == '"' || c == '\'' ? c : 0) : (c == quote ? 0 : quote);
      tag.append((char) c);
    }
    return null;
  }

  private String rest() throws IOException {
    String rest = inside();
    return rest == null ? "" : rest;
  }

  private Piece capture(String name, String tag) throws IOException {
    long line = in.line();
    Kept kept = new Kept(limit);
    kept.add("<" + tag + ">");
    String close = "/" + name;
    while (true) {
      in.until('<', kept);
      if (in.read() == Characters.END) {
        return new Piece.Broken("</" + name + "> expected, found the end of the file", line);
      }
      String word = word(close.length() + 1);
      if (isTag(word, close)) {
        if (!word.endsWith(">")) {
          in.past(">");
        }
        return closed(name, kept.toString() + "<" + close + ">", kept.overfull(), line);
      }
      if (isTag(word, name)) {
        begun = word.endsWith(">") ? word.substring(0, word.length() - 1) : word + rest();
        return new Piece.Broken("</" + name + "> expected, found another <" + name + ">", line);
      }
      kept.add("<" + word);
    }
  }

  private Piece closed(String name, String text, boolean overfull, long line) {
    if (name.equals(root)) {
      rootClosed = true;
    }
    return overfull
        ? new Piece.Broken(
            "<%s> of at most %d characters expected, found a longer one".formatted(name, limit),
            line)
        : new Piece.Whole(name, text, line);
  }

  /** Up to so many characters of a tag, ending before the next {@code <} and with a {@code >}. */
  private String word(int length) throws IOException {
    StringBuilder word = new StringBuilder(length);
    while (word.length() < length && in.peek() != Characters.END && in.peek() != '<') {
      int c = in.read();
      word.append((char) c);
      if (c == '>') {
        break;
      }
    }
    return word.toString();
  }

  private static boolean isTag(String word, String name) {
    return word.startsWith(name)
        && word.length() > name.length()
        && !isNamePart(word.charAt(name.length()));
  }

  private static String name(String tag) {
    int end = 0;
    while (end < tag.length() && isNamePart(tag.charAt(end))) {
      end++;
    }
    return tag.substring(0, end);
  }

  private static boolean isNameStart(char c) {
    return Character.isLetter(c) || c == '_' || c == ':';
  }

  private static boolean isNamePart(char c) {
    return isNameStart(c) || Character.isDigit(c) || c == '-' || c == '.';
  }
}
