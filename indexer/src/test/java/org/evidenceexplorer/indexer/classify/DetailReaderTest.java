package org.evidenceexplorer.indexer.classify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labelled rows for each fact beside the findings. */
final class DetailReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          Feet | Registered as NCT01234567.                        | registration=NCT01234567
          Feet | Registered as NCT01234567 and NCT07654321.        | ''
          Feet | Patients received three treatment sessions.       | sessions=three treatment sessions
          Feet | One group received 3 sessions, another received 6 sessions. | ''
          Feet | All were followed up for 12 months.               | followUp=12 months
          Feet | Follow-up was 6 weeks in one arm; the others were followed for 2 years. | ''
          Feet of women | Women walked.                            | sex=female
          Feet of women | Women walked farther than men.           | ''
          Feet | Women walked.                                     | ''
          """)
  void aFactIsReadWhereItIsSaidOnce(String title, String summary, String expected) {
    assertEquals(
        expected,
        DetailReader.read(Reading.of(Texts.record(title, summary))).stream()
            .map(detail -> detail.name() + "=" + detail.stated().value())
            .collect(Collectors.joining(" ")));
  }
}
