package org.evidenceexplorer.formats.nbib;

import java.util.List;
import org.evidenceexplorer.core.model.PartialDate;

/** Dates as MEDLINE prints them. */
final class NbibDates {
  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private NbibDates() {}

  /** {@code 2018 Jul 24} */
  static String print(PartialDate date) {
    String year = Integer.toString(date.year());
    String month = date.month() == 0 ? "" : " " + MONTHS.get(date.month() - 1);
    return year + month + (date.day() == 0 ? "" : " " + date.day());
  }

  /** {@code 20180724} */
  static String compact(PartialDate date) {
    return date.toString().replace("-", "");
  }

  /** {@code 2018/07/24} */
  static String slashed(PartialDate date) {
    return date.toString().replace('-', '/');
  }
}
