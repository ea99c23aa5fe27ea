package org.evidenceexplorer.formats.record;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.evidenceexplorer.core.model.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * Where a file of records comes from.
 *
 * @param source the source's name, such as {@code pubmed}
 * @param fetched the day on which it was read, null if not known
 */
public record Origin(String source, @Nullable LocalDate fetched) {
  Provenance provenance(
      String sourceId, List<URI> urls, @Nullable String licence, @Nullable Integer version) {
    return new Provenance(source, sourceId, urls, fetched, licence, null, version);
  }
}
