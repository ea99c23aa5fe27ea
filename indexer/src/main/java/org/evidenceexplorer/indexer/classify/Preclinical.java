package org.evidenceexplorer.indexer.classify;

import org.evidenceexplorer.core.model.Design;
import org.evidenceexplorer.core.model.Receipt.Rule;
import org.evidenceexplorer.core.model.Stated;
import org.jspecify.annotations.Nullable;

/**
 * Studies in animals or in the laboratory: only where no word and no heading speaks of people,
 * since a heading alone drops many studies of people.
 */
final class Preclinical implements DesignRule {
  private static final Rule NAME = new Rule("design.preclinical", 1);
  private static final double CONFIDENCE = 0.85;

  private static final Phrase ANIMALS =
      Phrase.of(
          "rat|mouse|mice|rabbit|pig|dog|swine|sheep|cats|monkey|murine|animal|zebrafish|porcine"
              + "|canine|bovine|hamster|ewes|cattle|cows|calves|horses|goats|chick|primate|drosophila"
              + "|elegans",
          "rats?|mouse|mice|rabbits?|(?:mini|guinea )?-?pigs?|piglets?|dogs|swine|sheep|cats|monkeys"
              + "|murine|zebrafish|porcine|canine|bovine|hamsters|ewes|cattle|cows|calves|horses|goats"
              + "|chickens?|chicks?|broilers?|macaques?|(?:nonhuman|non-human) primates|drosophila"
              + "|c\\. elegans|animal (?:model|study|experiment)s?|experimental animals");
  private static final Phrase LABORATORY =
      Phrase.of(
          "in vitro|ex vivo|cell line|cultured|cadaver|crystal|in silico",
          "in[- ]vitro|ex[- ]vivo|cell lines?|cultured (?:[\\p{L}-]+ ){0,3}cells|cell cultures?"
              + "|cadaver(?:ic|s)?|crystal structure|in silico");
  private static final Phrase PEOPLE =
      Phrase.of(
          "patient|women|men|volunteer|participant|children|adult|people|person|human|subjects|infant"
              + "|adolescent|girl|boy|man|woman|individuals|student|population|clinical trial|athlete"
              + "|outpatient|nurse|physician|males|females",
          "(?:in|out)?patients?|women|woman|men|man|volunteers?|participants?|children|adults?|people"
              + "|persons?|infants?|adolescents?|girls?|boys?|individuals|students?|populations?"
              + "|healthy (?:human )?subjects|human subjects|humans|clinical trials?|athletes?|nurses?"
              + "|physicians?|subjects");

  @Override
  public Rule name() {
    return NAME;
  }

  @Override
  public @Nullable Stated<Design> read(Reading reading) {
    if (reading.headings().contains("humans") || PEOPLE.firstIn(reading.all()) != null) {
      return null;
    }
    Quote animals = ANIMALS.firstIn(reading.all());
    if (animals != null) {
      return DesignRule.stated(Design.ANIMAL, animals, NAME, CONFIDENCE);
    }
    Quote laboratory = LABORATORY.firstIn(reading.all());
    return laboratory == null
        ? null
        : DesignRule.stated(Design.IN_VITRO, laboratory, NAME, CONFIDENCE);
  }
}
