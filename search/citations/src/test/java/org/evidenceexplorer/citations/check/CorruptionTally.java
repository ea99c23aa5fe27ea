package org.evidenceexplorer.citations.check;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.evidenceexplorer.citations.check.Corruption.Slip;
import org.evidenceexplorer.citations.references.ReferenceList;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.Verdict;
import org.evidenceexplorer.core.model.Verdict.Outcome;

/**
 * How corrupted citations of works fare: each is printed with one slip, read and checked.
 *
 * @param tried number of citations
 * @param accepted verified or corrected
 * @param right accepted, and as the work that was printed
 * @param blind verified although a field is printed wrong: the slip was not seen
 */
record CorruptionTally(int tried, int accepted, int right, int blind) {
  private static final List<Slip> SLIPS = List.of(Slip.values());

  /** Tries so many citations of works that an index holds. */
  static CorruptionTally of(Works works, int tries, long seed) {
    Random random = new Random(seed);
    Corruption corruption = new Corruption(random);
    List<Study> whole = works.all().stream().filter(Corruption::isWhole).toList();
    CitationChecker checker =
        new CitationChecker(
            List.of(new FinderSource("works", works)), InstantSource.fixed(Instant.EPOCH));
    int accepted = 0;
    int right = 0;
    int blind = 0;
    for (int i = 0; i < tries; i++) {
      Study study = whole.get(random.nextInt(whole.size()));
      Slip slip = SLIPS.get(i % SLIPS.size());
      String printed = corruption.print(study, slip);
      Verdict verdict = verdict(checker, printed);
      boolean taken =
          verdict.outcome() == Outcome.VERIFIED || verdict.outcome() == Outcome.CORRECTED;
      boolean same = study.id().equals(verdict.study());
      boolean seen = verdict.outcome() == Outcome.CORRECTED || !isSlipOfAFact(slip);
      accepted += taken ? 1 : 0;
      right += taken && same ? 1 : 0;
      blind += taken && !seen ? 1 : 0;
      if (!taken || !same || !seen) {
        System.out.printf("%s %s: %s%n", slip, verdict.outcome(), printed);
      }
    }
    return new CorruptionTally(tries, accepted, right, blind);
  }

  private static boolean isSlipOfAFact(Slip slip) {
    return slip == Slip.YEAR || slip == Slip.VOLUME || slip == Slip.PAGE;
  }

  private static Verdict verdict(CitationChecker checker, String printed) {
    return checker
        .check(ReferenceList.cut("References\n1. " + printed + "\n"))
        .getFirst()
        .verdict();
  }

  double precision() {
    return accepted == 0 ? 1 : (double) right / accepted;
  }

  double recall() {
    return (double) right / tried;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d corrupted citations: %d accepted, of them %.1f %% right; %.1f %% matched; %d slips unseen",
        tried,
        accepted,
        100 * precision(),
        100 * recall(),
        blind);
  }
}
