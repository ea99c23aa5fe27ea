package org.evidenceexplorer.formats.record;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.evidenceexplorer.core.model.MeshHeading;
import org.evidenceexplorer.core.model.Publication;
import org.evidenceexplorer.core.model.Record;
import org.jspecify.annotations.Nullable;

/** Writes records, reads them again, and names the facts that did not come back the same. */
public final class RoundTrip {
  private static final Map<String, Function<Record, @Nullable Object>> FACTS =
      new LinkedHashMap<>();

  static {
    FACTS.put("identifiers", Record::identifiers);
    FACTS.put("title", record -> record.bibliography().title());
    FACTS.put("authors", record -> record.bibliography().authors());
    FACTS.put("authorsComplete", record -> record.bibliography().authorsComplete());
    FACTS.put("journal", record -> publication(record).journal());
    FACTS.put("abbreviation", record -> publication(record).journalAbbreviation());
    FACTS.put("date", record -> publication(record).date());
    FACTS.put("volume", record -> publication(record).volume());
    FACTS.put("issue", record -> publication(record).issue());
    FACTS.put("pages", record -> publication(record).pages());
    FACTS.put("language", record -> record.bibliography().language());
    FACTS.put("types", record -> record.bibliography().publicationTypes());
    FACTS.put("summary", Record::summary);
    FACTS.put("meshHeadings", Record::meshHeadings);
    FACTS.put("mainPoints", RoundTrip::mainPoints);
    FACTS.put("mesh", record -> record.details().subjects().mesh());
    FACTS.put("keywords", record -> record.details().subjects().keywords());
    FACTS.put("languages", record -> record.details().languages().all());
    FACTS.put("originalTitle", record -> record.details().languages().originalTitle());
    FACTS.put("otherSummaries", record -> record.details().languages().summaries());
    FACTS.put("notices", record -> record.details().notices());
    FACTS.put("registrations", record -> record.details().registrations());
    FACTS.put("grants", record -> record.details().support().grants());
    FACTS.put("conflict", record -> record.details().support().conflict());
    FACTS.put("printedDate", record -> record.details().imprint().printedDate());
    FACTS.put("dates", record -> record.details().imprint().dates());
    FACTS.put("issns", record -> record.details().imprint().issns());
    FACTS.put("book", record -> record.details().imprint().book());
    FACTS.put("copyright", record -> record.details().imprint().copyright());
  }

  private RoundTrip() {}

  /** How a writer is made. */
  public interface Maker {
    RecordWriter writer(Writer out) throws IOException;
  }

  private static Publication publication(Record record) {
    return record.bibliography().publication();
  }

  private static List<String> mainPoints(Record record) {
    return record.details().subjects().mesh().stream().map(MeshHeading::marked).toList();
  }

  public static String written(Maker maker, List<Record> records) {
    StringWriter out = new StringWriter();
    try (RecordWriter writer = maker.writer(out)) {
      for (Record record : records) {
        writer.write(record);
      }
    } catch (IOException e) {
      throw new AssertionError("writing to memory does not fail", e);
    }
    return out.toString();
  }

  /** The names of the facts that differ; empty if none does. */
  public static Set<String> differences(Record before, Record after) {
    Set<String> names = new TreeSet<>();
    FACTS.forEach((name, fact) -> {
      if (!Objects.equals(fact.apply(before), fact.apply(after))) {
        names.add(name);
      }
    });
    return names;
  }

  /** A fact of a record by its name. */
  public static String shown(String name, Record record) {
    return String.valueOf(Objects.requireNonNull(FACTS.get(name)).apply(record));
  }
}
