package org.evidenceexplorer.indexer.classify;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Receipt;
import org.evidenceexplorer.core.model.Receipt.Origin;
import org.evidenceexplorer.core.model.Receipt.Rule;
import org.evidenceexplorer.core.model.Receipt.Where;
import org.evidenceexplorer.core.model.Stated;
import org.jspecify.annotations.Nullable;

/** The design that the publication types of a source name. The types are in order of weight. */
final class DesignTypes implements DesignRule {
  private static final Rule NAME = new Rule("design.publication-type", 1);
  private static final double CONFIDENCE = 0.97;
  private static final Map<String, Design> DESIGNS = new LinkedHashMap<>();

  static {
    DESIGNS.put("retraction of publication", Design.OTHER);
    DESIGNS.put("published erratum", Design.OTHER);
    DESIGNS.put("meta-analysis", Design.META_ANALYSIS);
    DESIGNS.put("systematic review", Design.SYSTEMATIC_REVIEW);
    DESIGNS.put("clinical trial protocol", Design.PROTOCOL);
    DESIGNS.put("practice guideline", Design.GUIDELINE);
    DESIGNS.put("guideline", Design.GUIDELINE);
    DESIGNS.put("randomized controlled trial, veterinary", Design.ANIMAL);
    DESIGNS.put("clinical trial, veterinary", Design.ANIMAL);
    DESIGNS.put("randomized controlled trial", Design.RANDOMISED_CONTROLLED_TRIAL);
    DESIGNS.put("pragmatic clinical trial", Design.RANDOMISED_CONTROLLED_TRIAL);
    DESIGNS.put("equivalence trial", Design.RANDOMISED_CONTROLLED_TRIAL);
    DESIGNS.put("controlled clinical trial", Design.CONTROLLED_NON_RANDOMISED);
    DESIGNS.put("case reports", Design.CASE_REPORT);
    DESIGNS.put("review", Design.NARRATIVE_REVIEW);
    DESIGNS.put("editorial", Design.OTHER);
    DESIGNS.put("news", Design.OTHER);
    DESIGNS.put("comment", Design.OTHER);
    DESIGNS.put("letter", Design.OTHER);
    DESIGNS.put("historical article", Design.OTHER);
    DESIGNS.put("biography", Design.OTHER);
  }

  @Override
  public Rule name() {
    return NAME;
  }

  @Override
  public @Nullable Stated<Design> read(Reading reading) {
    Stated<Design> weightiest = null;
    int weight = Integer.MAX_VALUE;
    for (String type : reading.record().bibliography().publicationTypes()) {
      Design design = DESIGNS.get(type.toLowerCase(Locale.ROOT));
      int order = order(type);
      if (design != null && order < weight) {
        weight = order;
        weightiest = stated(design, type);
      }
    }
    return weightiest;
  }

  private static int order(String type) {
    int order = 0;
    for (String known : DESIGNS.keySet()) {
      if (known.equalsIgnoreCase(type)) {
        return order;
      }
      order++;
    }
    return order;
  }

  private static Stated<Design> stated(Design design, String type) {
    Where where = new Where("publicationTypes", null, type, null, null);
    return new Stated<>(
        design, new Receipt("design", design.key(), Origin.SOURCE, where, NAME, CONFIDENCE));
  }
}
