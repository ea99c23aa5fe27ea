package org.evidenceexplorer.indexer.pubmed;

import java.util.List;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.formats.record.ReadRecord;

/**
 * What came of fetching records.
 *
 * @param rejected what could not be read
 * @param missing what was asked for and did not come
 */
record Fetched(List<Record> records, List<ReadRecord.Rejected> rejected, PmidSet missing) {
  Fetched {
    records = List.copyOf(records);
    rejected = List.copyOf(rejected);
  }
}
