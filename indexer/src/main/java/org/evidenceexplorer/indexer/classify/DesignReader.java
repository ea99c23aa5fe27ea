package org.evidenceexplorer.indexer.classify;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evidenceexplorer.core.model.Classification.Detail;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Receipt;
import org.evidenceexplorer.core.model.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Reads the design from publication types and from words, and weighs the one against the other:
 * types decide unless the words say more, and where the two disagree both are shown.
 */
final class DesignReader {
  /** What words say better than types: indexers tag plans as trials and reviews as just reviews. */
  private static final Set<Design> BETTER_IN_WORDS =
      EnumSet.of(Design.PROTOCOL, Design.ANIMAL, Design.IN_VITRO);

  /** Types that say little: any words on design say more. */
  private static final Set<Design> WEAK_TYPES = EnumSet.of(Design.NARRATIVE_REVIEW, Design.OTHER);

  /** Words that a weak type already says, or that are read too easily to outweigh one. */
  private static final Set<Design.Level> WEAK_WORDS =
      EnumSet.of(Design.Level.OPINION, Design.Level.UNCONTROLLED, Design.Level.OBSERVATIONAL);

  private static final double DISPUTED = 0.6;
  private static final DesignRule TYPES = new DesignTypes();

  private DesignReader() {}

  /** The design and, if types and words disagree, what the other of the two says. */
  record Answer(@Nullable Stated<Design> design, List<Detail> details) {}

  static Answer read(Reading reading) {
    Stated<Design> typed = TYPES.read(reading);
    Stated<Design> worded = words(reading);
    if (typed == null || worded == null) {
      return new Answer(typed == null ? worded : typed, List.of());
    }
    if (typed.value().level() == worded.value().level()) {
      return new Answer(worded.value() == typed.value() ? typed : worded, List.of());
    }
    return wordsSayMore(typed.value(), worded.value())
        ? new Answer(worded, List.of())
        : new Answer(disputed(typed), List.of(other(worded)));
  }

  private static boolean wordsSayMore(Design typed, Design worded) {
    return BETTER_IN_WORDS.contains(worded)
        || (WEAK_TYPES.contains(typed) && !WEAK_WORDS.contains(worded.level()));
  }

  static @Nullable Stated<Design> words(Reading reading) {
    for (DesignRule rule : DesignRules.ALL) {
      Stated<Design> stated = rule.read(reading);
      if (stated != null) {
        return stated;
      }
    }
    return null;
  }

  private static Stated<Design> disputed(Stated<Design> typed) {
    Receipt receipt = typed.receipt();
    return new Stated<>(
        typed.value(),
        new Receipt(
            receipt.about(),
            receipt.value(),
            receipt.origin(),
            receipt.where(),
            receipt.rule(),
            DISPUTED));
  }

  private static Detail other(Stated<Design> worded) {
    Receipt receipt = worded.receipt();
    Receipt detail =
        new Receipt(
            "designInWords",
            receipt.value(),
            receipt.origin(),
            receipt.where(),
            receipt.rule(),
            receipt.confidence());
    return new Detail("designInWords", new Stated<>(worded.value().key(), detail));
  }
}
