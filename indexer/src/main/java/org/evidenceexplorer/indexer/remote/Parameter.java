package org.evidenceexplorer.indexer.remote;

/**
 * A parameter of a call, sent in its query or its form.
 *
 * @param secret whether the value must never be told: in messages, logs or receipts
 */
public record Parameter(String name, String value, boolean secret) {
  /** A parameter that may be told. */
  public static Parameter of(String name, String value) {
    return new Parameter(name, value, false);
  }

  /** A parameter whose value is never told: a key, or a person's address. */
  public static Parameter secret(String name, String value) {
    return new Parameter(name, value, true);
  }

  @Override
  public String toString() {
    return secret ? name + "=…" : name + "=" + value;
  }
}
