package org.evidenceexplorer.core.failure;

import java.io.Serial;

/**
 * A failure that a caller can act on. A new failure is one class here; every exhaustive switch over
 * them then asks for its translation. Messages are one sentence for the caller: what was expected,
 * what was found and where; they hold no secret and no stack.
 */
public abstract sealed class SearchException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  private SearchException(String message) {
    super(message);
  }

  private SearchException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The question cannot be read. */
  public static final class BadQuery extends SearchException {
    @Serial private static final long serialVersionUID = 1L;
    private final int position;
    private final String hint;

    /**
     * A question that cannot be read.
     *
     * @param position where in the question, in characters from 0
     * @param hint what is wrong there, such as {@code unclosed quote}
     */
    public BadQuery(int position, String hint) {
      super("%s at %d".formatted(hint, position));
      this.position = position;
      this.hint = hint;
    }

    /** Where in the question, in characters from 0. */
    public int position() {
      return position;
    }

    /** What is wrong there. */
    public String hint() {
      return hint;
    }
  }

  /** A parameter is unknown or has a value that it cannot have. */
  public static final class BadParameter extends SearchException {
    @Serial private static final long serialVersionUID = 1L;
    private final String parameter;

    /** A parameter that is unknown or has a value that it cannot have. */
    public BadParameter(String parameter, String message) {
      super(message);
      this.parameter = parameter;
    }

    /** The parameter's name. */
    public String parameter() {
      return parameter;
    }
  }

  /** A cursor's snapshot is no longer kept. */
  public static final class SnapshotExpired extends SearchException {
    @Serial private static final long serialVersionUID = 1L;

    /** A snapshot that is no longer kept. */
    public SnapshotExpired(String snapshot) {
      super("snapshot %s is no longer kept: start the search again".formatted(snapshot));
    }
  }

  /** There is no index at the place named. */
  public static final class IndexMissing extends SearchException {
    @Serial private static final long serialVersionUID = 1L;

    /** No index where one was expected. */
    public IndexMissing(String uri) {
      super("no index at %s: build one with `evidence index --index %s`".formatted(uri, uri));
    }
  }

  /** The index was written with another schema. */
  public static final class SchemaMismatch extends SearchException {
    @Serial private static final long serialVersionUID = 1L;

    /** An index of another schema. */
    public SchemaMismatch(String uri, String expected, String found) {
      super(
          "index %s has schema %s, this program needs %s: rebuild it into an empty place with `evidence index`"
              .formatted(uri, found, expected));
    }
  }

  /** Another program is writing to the index. */
  public static final class IndexBusy extends SearchException {
    @Serial private static final long serialVersionUID = 1L;

    /** An index that another program is writing to. */
    public IndexBusy(String uri, Throwable cause) {
      super("another program is writing to %s: wait for it to end".formatted(uri), cause);
    }
  }

  /** The index cannot be read or written. */
  public static final class IndexUnavailable extends SearchException {
    @Serial private static final long serialVersionUID = 1L;

    /** An index that cannot be read or written; the cause says why. */
    public IndexUnavailable(String message, Throwable cause) {
      super(message, cause);
    }

    /** An index that cannot be used. */
    public IndexUnavailable(String message) {
      super(message);
    }
  }
}
