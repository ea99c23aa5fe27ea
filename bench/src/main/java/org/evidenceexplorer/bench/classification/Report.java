package org.evidenceexplorer.bench.classification;

/** A page of tables in Markdown. */
final class Report {
  private final StringBuilder text = new StringBuilder();

  Report heading(String words) {
    text.append("\n## ").append(words).append("\n\n");
    return this;
  }

  Report paragraph(String words) {
    text.append(words).append("\n\n");
    return this;
  }

  /** The first row of a table. */
  Report columns(String... names) {
    row((Object[]) names);
    text.append("|---".repeat(names.length)).append("|\n");
    return this;
  }

  Report row(Object... cells) {
    for (Object cell : cells) {
      text.append("| ").append(cell).append(' ');
    }
    text.append("|\n");
    return this;
  }

  Report end() {
    text.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString().replace("\n\n\n", "\n\n");
  }
}
