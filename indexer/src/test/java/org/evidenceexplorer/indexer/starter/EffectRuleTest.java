package org.evidenceexplorer.indexer.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.HarmStatus;
import org.evidenceexplorer.core.model.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from a line becomes an effect, and nothing else does. */
final class EffectRuleTest {
  private static final String TABLE =
      """
      basis             | result                 | test  | arm      | difference | favours      | change   | pooled
      baseline          | improved               | false | baseline |            |              | improved | false
      baseline          | improved               | true  | baseline |            |              | improved | false
      baseline          | worse than baseline    | false | baseline |            |              | worsened | false
      baseline          | worse                  | false | baseline |            |              | worsened | false
      baseline          | increased              | true  | baseline |            |              | higher   | false
      baseline          | decreased              | false | baseline |            |              | lower    | false
      baseline          | no difference          | true  | baseline |            |              | same     | false
      baseline          | not assessed vs control| false | baseline |            |              |          | false
      baseline          | mixed                  | false | baseline |            |              |          | false
      baseline          | intervention better    | true  | baseline |            |              |          | false
      baseline          |                        | false | baseline |            |              |          | false
      baseline          | improved               | true  | active   |            |              | improved | false
      baseline          | improved               | true  |          |            |              | improved | false
      comparator        | intervention better    | true  | active   | yes        | intervention |          | false
      comparator        | intervention better    | false | add-on   | not-stated | intervention |          | false
      comparator        | comparator better      | true  | active   | yes        | comparator   |          | false
      comparator        | comparator better      | false | active   | not-stated | comparator   |          | false
      comparator        | no difference          | true  | active   | no         | neither      |          | false
      comparator        | no difference          | false | active   | not-stated | neither      |          | false
      comparator        | increased              | true  | add-on   | yes        | unclear      | higher   | false
      comparator        | increased              | false |          | not-stated | unclear      | higher   | false
      comparator        | decreased              | false | active   | not-stated | unclear      | lower    | false
      comparator        | improved               | true  | active   | not-stated | unclear      |          | false
      comparator        | worse                  | true  | active   | not-stated | unclear      |          | false
      comparator        | worse than baseline    | true  | active   | not-stated | unclear      |          | false
      comparator        | mixed                  | true  | active   | not-stated | unclear      |          | false
      comparator        | not assessed vs control| false | active   | not-stated | unclear      |          | false
      comparator        |                        | true  | add-on   | not-stated | unclear      |          | false
      pooled            | improved               | true  |          |            |              | improved | true
      pooled            | improved               | true  | baseline |            |              | improved | true
      pooled            | no difference          | true  | baseline |            |              | same     | true
      pooled            | worse                  | false |          |            |              | worsened | true
      pooled            | improved               | false | add-on   | not-stated | intervention |          | true
      pooled            | improved               | true  | active   | yes        | intervention |          | true
      pooled            | worse                  | false | active   | not-stated | comparator   |          | true
      pooled            | no difference          | true  | active   | no         | neither      |          | true
      pooled            | no difference          | false | add-on   | not-stated | neither      |          | true
      pooled            | mixed                  | true  | active   | not-stated | unclear      |          | true
      pooled            |                        | false |          |            |              |          | true
      review conclusion | improved               | true  |          |            |              |          | false
      review conclusion | intervention better    | true  | active   |            |              |          | false
      review conclusion | mixed                  | false |          |            |              |          | false
      not stated        | improved               | true  |          |            |              |          | false
      not stated        | decreased              | false | active   |            |              |          | false
      not stated        | no difference          | true  | active   |            |              |          | false
      """;

  private static Line line(
      String use, String basis, @Nullable String result, boolean test, @Nullable String kind) {
    return Lines.read(line -> {
      line.put("use", use);
      Lines.outcome(line)
          .put("basis", basis)
          .put("result", result)
          .put("testShown", test)
          .putObject("comparator")
          .put("kind", kind)
          .putNull("concept")
          .putNull("text");
    });
  }

  private static Finding finding(Line line) {
    return LineFindings.of(line).getFirst();
  }

  private static @Nullable String key(@Nullable Term term) {
    return term == null ? null : term.key();
  }

  @ParameterizedTest(name = "{0}: {1}, test {2}, against {3}")
  @CsvSource(delimiter = '|', textBlock = TABLE, useHeadersInDisplayName = true)
  void evidenceSaysWhatItsBasisAllows(
      String basis,
      @Nullable String result,
      boolean test,
      @Nullable String arm,
      @Nullable String difference,
      @Nullable String favours,
      @Nullable String change,
      boolean pooled) {
    Finding finding = finding(line("evidence", basis, result, test, arm));
    assertEquals(difference, key(finding.effect().difference()), "difference");
    assertEquals(favours, key(finding.effect().favours()), "favours");
    assertEquals(change, key(finding.effect().change()), "change");
    assertEquals(pooled, finding.effect().pooled(), "pooled");
    assertEquals("42% of them", finding.effect().detail());
  }

  @ParameterizedTest(name = "{0}: {1}, test {2}, against {3}")
  @CsvSource(delimiter = '|', textBlock = TABLE, useHeadersInDisplayName = true)
  void backgroundAndReferencesSayNoDirectionAtAll(
      String basis, @Nullable String result, boolean test, @Nullable String arm) {
    for (String use : List.of("background", "reference")) {
      Finding finding = finding(line(use, basis, result, test, arm));
      assertNull(finding.effect().difference());
      assertNull(finding.effect().favours());
      assertNull(finding.effect().change());
      assertEquals("42% of them", finding.effect().detail());
      assertEquals("depth", finding.outcome().text());
    }
  }

  @Test
  void aChangeFromBaselineIsComparedWithBaselineWhateverTheOtherArm() {
    Finding finding = finding(line("evidence", "baseline", "improved", true, "active"));
    assertEquals(ComparatorKind.BASELINE, finding.comparator().kind());
  }

  @Test
  void aComparatorOfNoKindIsNotStated() {
    Finding finding = finding(line("evidence", "comparator", "improved", true, null));
    assertEquals(ComparatorKind.NOT_STATED, finding.comparator().kind());
  }

  @ParameterizedTest
  @CsvSource({"evidence", "background"})
  void aHarmIsAHarmAndNoEffect(String use) {
    Finding finding = finding(line(use, "comparator", "harm", true, "active"));
    Finding.HarmReport harm = finding.harm();
    assertNotNull(harm);
    assertEquals(HarmStatus.REPORTED, harm.status());
    assertEquals("depth: 42% of them", harm.text());
    assertNull(finding.effect().difference());
    assertNull(finding.effect().favours());
    assertNull(finding.effect().change());
  }
}
