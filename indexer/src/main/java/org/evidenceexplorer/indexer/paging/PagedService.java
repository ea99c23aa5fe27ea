package org.evidenceexplorer.indexer.paging;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.formats.record.Unreadable;
import org.evidenceexplorer.indexer.json.Json;
import org.evidenceexplorer.indexer.remote.Reply;

/** A service that answers one query in pages. */
public interface PagedService {
  /** The mark of the first page. */
  String FIRST = "";

  /** Its name for people. */
  String name();

  /** Its name in the provenance of its records. */
  String source();

  /** What is asked, all of it: the marks of pages are good only for the same. */
  String asked();

  /**
   * A page.
   *
   * @param since if given, only records that are new or changed since that day
   * @param mark {@link #FIRST}, or what the page before said
   */
  Reply<ServicePage> page(Optional<LocalDate> since, String mark);

  /**
   * The record of a row.
   *
   * @param day on which it is read
   */
  Record read(Json row, LocalDate day) throws Unreadable;

  /** What a row is called where it cannot be read. */
  String place(Json row);

  /** The most records that {@link #stillThere} can be asked for at once. */
  int together();

  /** Those of its records, by their names there, that it still has. */
  Reply<Set<String>> stillThere(Collection<String> names);
}
