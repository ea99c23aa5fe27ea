package org.evidenceexplorer.indexer.pubmed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.formats.Format;
import org.evidenceexplorer.formats.record.Origin;
import org.evidenceexplorer.formats.record.ReadRecord;
import org.evidenceexplorer.formats.record.RecordReader;
import org.evidenceexplorer.indexer.remote.Body;
import org.evidenceexplorer.indexer.remote.BodyCheck;

/**
 * Reads the answer of {@code efetch} in XML. It is one if its set of records is closed: what was
 * cut short ends anywhere. Records that do not exist are simply not in it.
 */
record FetchReader(List<Integer> asked, Origin origin) implements BodyCheck<Fetched> {
  private static final Pattern CLOSED =
      Pattern.compile(
          "(?s).*<(/(PubmedArticleSet|PubmedBookArticleSet|eFetchResult)"
              + "|PubmedArticleSet\\s*/)>\\s*");
  private static final Pattern ELEMENT = Pattern.compile("<[A-Za-z]\\w{0,40}");
  private static final int TAIL = 200;
  private static final String ERROR = "NCBI answered: ";

  @Override
  public Checked<Fetched> check(Body body) {
    String text = body.text();
    if (!CLOSED.matcher(text.substring(Math.max(0, text.length() - TAIL))).matches()) {
      return new Checked.Passing<>(
          "a whole <PubmedArticleSet>", "one cut short, or " + begin(text));
    }
    try (RecordReader reader = Format.PUBMED_XML.reader(body.stream(), origin)) {
      return new Reading().read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be read", e);
    }
  }

  /** The first element, by which a person knows what came. */
  private static String begin(String text) {
    Matcher first = ELEMENT.matcher(text);
    return first.find() ? first.group() + ">" : "no element";
  }

  private final class Reading {
    private final PmidSet missing = new PmidSet();
    private final List<Record> records = new ArrayList<>();
    private final List<ReadRecord.Rejected> rejected = new ArrayList<>();
    private Optional<String> fault = Optional.empty();

    Checked<Fetched> read(RecordReader reader) throws IOException {
      asked.forEach(missing::add);
      for (var item = reader.next(); item.isPresent(); item = reader.next()) {
        switch (item.get()) {
          case ReadRecord.Parsed(Record record) -> take(record);
          case ReadRecord.Rejected reject -> reject(reject);
          case ReadRecord.Deleted deleted -> {
            // Files of updates have these, answers do not; what is gone is missing anyway.
          }
        }
      }
      return fault.isPresent()
          ? NcbiError.judged(fault.get())
          : new Checked.Good<>(new Fetched(records, rejected, missing));
    }

    /** Keeps what was asked for, once. */
    private void take(Record record) {
      String id = record.provenance().sourceId();
      OptionalInt pmid = PmidSet.parse(id);
      if (pmid.isPresent() && missing.contains(pmid.getAsInt())) {
        missing.remove(pmid.getAsInt());
        records.add(record);
      } else {
        rejected.add(new ReadRecord.Rejected("pmid:" + id, "it came unasked, or twice"));
      }
    }

    private void reject(ReadRecord.Rejected reject) {
      if (!reject.why().startsWith(ERROR)) {
        rejected.add(reject);
      } else if (!NcbiError.saysThatThereIsNone(reject.why())) {
        fault = Optional.of(reject.why().substring(ERROR.length()));
      }
    }
  }
}
