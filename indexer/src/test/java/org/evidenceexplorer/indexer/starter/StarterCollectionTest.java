package org.evidenceexplorer.indexer.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.ComparatorKind;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.Receipt;
import org.evidenceexplorer.core.model.Record;
import org.evidenceexplorer.core.model.Stated;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The collection that comes with the program keeps its promises. */
final class StarterCollectionTest {
  private static final String NAME = "microneedling";
  private static final List<Item> ITEMS = items();
  private static final Map<String, Record> RECORDS =
      ITEMS.stream()
          .filter(Item.Found.class::isInstance)
          .map(item -> ((Item.Found) item).record())
          .collect(Collectors.toMap(r -> r.provenance().sourceId(), Function.identity()));
  private static final Map<String, Line> LINES =
      text("/starter/" + NAME + "/studies.ndjson")
          .lines()
          .map(Line::read)
          .collect(Collectors.toMap(Line::key, Function.identity()));

  private static List<Item> items() {
    try (Stream<Item> items = StarterSource.of(NAME).orElseThrow().items(Held.NOTHING)) {
      return items.toList();
    }
  }

  private static String text(String resource) {
    try (InputStream in = StarterCollectionTest.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Record> used(Line.Use use) {
    return LINES.values().stream()
        .filter(line -> line.use() == use)
        .map(line -> Objects.requireNonNull(RECORDS.get(line.key())));
  }

  private static Stream<Finding> findings(Stream<Record> records) {
    return records.flatMap(record -> record.stated().findings().stream());
  }

  @Test
  void everyLineIsReadAndNoneIsRejected() {
    assertEquals(List.of(), ITEMS.stream().filter(Item.Rejected.class::isInstance).toList());
    assertEquals(LINES.keySet(), RECORDS.keySet());
  }

  @Test
  void holdsTheStudiesThatMayBeShown() {
    assertEquals(78, used(Line.Use.EVIDENCE).count());
    assertEquals(106, used(Line.Use.BACKGROUND).count());
    assertEquals(2, used(Line.Use.REFERENCE).count());
  }

  @Test
  void studiesThatAreNotSettledOrOnlyTracedStayOut() {
    List<String> leftOut = text("/starter/" + NAME + "-left-out.txt").lines().toList();
    assertEquals(97, leftOut.size());
    assertEquals(List.of(), leftOut.stream().filter(key -> LINES.containsKey(key)).toList());
  }

  @Test
  void everyStudyHasAnIdOfItsOwn() {
    Set<String> ids = new HashSet<>();
    RECORDS.values().forEach(record -> ids.add(record.studyId().toString()));
    assertEquals(RECORDS.size(), ids.size());
  }

  @Test
  void everyStudyHasAFindingAndAPageItWasReadFrom() {
    RECORDS.forEach((key, record) -> {
      assertFalse(record.stated().findings().isEmpty(), key);
      assertFalse(record.provenance().urls().isEmpty(), key);
    });
  }

  @Test
  void onlyEvidenceHasADirection() {
    Stream<Record> others = Stream.concat(used(Line.Use.BACKGROUND), used(Line.Use.REFERENCE));
    findings(others)
        .forEach(finding -> {
          assertNull(finding.effect().difference());
          assertNull(finding.effect().favours());
          assertNull(finding.effect().change());
        });
    assertTrue(findings(used(Line.Use.EVIDENCE)).anyMatch(f -> f.effect().favours() != null));
    assertTrue(findings(used(Line.Use.EVIDENCE)).anyMatch(f -> f.effect().change() != null));
  }

  @Test
  void nothingIsFavouredOverBaseline() {
    List<Finding> baseline =
        findings(RECORDS.values().stream())
            .filter(finding -> finding.comparator().kind() == ComparatorKind.BASELINE)
            .toList();
    assertFalse(baseline.isEmpty());
    baseline.forEach(finding -> {
      assertNull(finding.effect().difference());
      assertNull(finding.effect().favours());
    });
  }

  @Test
  void everyStudiedConditionAndInterventionIsFound() {
    LINES.forEach((key, line) -> {
      List<Finding> findings = Objects.requireNonNull(RECORDS.get(key)).stated().findings();
      Set<String> conditions =
          findings.stream().map(Finding::condition).collect(Collectors.toSet());
      Set<String> interventions =
          findings.stream().map(Finding::intervention).collect(Collectors.toSet());
      assertTrue(conditions.containsAll(line.conditions()), key);
      assertTrue(interventions.containsAll(line.interventions()), key);
    });
  }

  @Test
  void everyStudySaysWhatIsKnownOfHarms() {
    LINES.values().stream()
        .filter(line -> !line.harmsMentioned() && line.harms().isEmpty())
        .forEach(line ->
            assertTrue(
                Objects.requireNonNull(RECORDS.get(line.key())).stated().findings().stream()
                    .anyMatch(finding -> finding.harm() != null),
                line.key()));
  }

  @Test
  void everyValueHasAReceiptOfAReader() {
    RECORDS.forEach((key, record) -> {
      receipts(record)
          .forEach(receipt -> {
            assertEquals(Receipt.Origin.CURATED, receipt.origin(), key);
            assertNotEquals(0, receipt.confidence(), key);
            assertFalse(receipt.where().field().isBlank(), key);
          });
      record
          .stated()
          .findings()
          .forEach(finding -> assertEquals(values(finding), about(finding), key));
    });
  }

  private static List<Receipt> receipts(Record record) {
    List<Receipt> all = new ArrayList<>();
    Stream.of(record.stated().design(), record.stated().participants())
        .filter(Objects::nonNull)
        .map(Stated::receipt)
        .forEach(all::add);
    record.stated().skinTypes().forEach(type -> all.add(type.receipt()));
    record.stated().details().forEach(detail -> all.add(detail.stated().receipt()));
    record.stated().findings().forEach(finding -> all.addAll(finding.receipts()));
    return all;
  }

  /** What a finding states. */
  private static Set<String> values(Finding finding) {
    Set<String> values = new HashSet<>();
    addStated(values, Facet.CONDITION.key(), finding.condition());
    addStated(values, Facet.INTERVENTION.key(), finding.intervention());
    addStated(values, Facet.OUTCOME.key(), finding.outcome().concept());
    addStated(values, "instrument", finding.outcome().instrument());
    addStated(values, "time-point", finding.outcome().timePoint());
    addStated(
        values,
        Facet.COMPARATOR.key(),
        finding.comparator().concept() == null
            ? finding.comparator().kind().key()
            : finding.comparator().kind().key() + "." + finding.comparator().concept());
    Finding.Effect effect = finding.effect();
    addStated(
        values,
        Facet.DIFFERENCE.key(),
        effect.difference() == null ? null : effect.difference().key());
    addStated(
        values, Facet.FAVOURS.key(), effect.favours() == null ? null : effect.favours().key());
    addStated(values, "change", effect.change() == null ? null : effect.change().key());
    Finding.HarmReport harm = finding.harm();
    if (harm != null) {
      values.add("harm=" + harm.status().key() + (harm.event() == null ? "" : "." + harm.event()));
    }
    return values;
  }

  private static void addStated(Set<String> values, String about, @Nullable String value) {
    boolean told = about.equals(Facet.DIFFERENCE.key());
    if (value != null && (told || !value.equals(Finding.NOT_STATED))) {
      values.add(about + "=" + value);
    }
  }

  private static Set<String> about(Finding finding) {
    return finding.receipts().stream()
        .map(receipt -> receipt.about() + "=" + receipt.value())
        .collect(Collectors.toSet());
  }

  @Test
  void bringsItsTopicAndItsDocument() {
    assertEquals(NAME, StarterSource.of(NAME).orElseThrow().topic().orElseThrow().id());
    Item last = ITEMS.getLast();
    assertTrue(last instanceof Item.Document document && document.text().contains("References"));
  }

  @Test
  void thereIsNoCollectionOfAnotherName() {
    assertTrue(StarterSource.of("astrology").isEmpty());
    assertTrue(StarterSource.of("../" + NAME).isEmpty());
  }
}
