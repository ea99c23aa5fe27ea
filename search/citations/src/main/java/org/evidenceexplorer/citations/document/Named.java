package org.evidenceexplorer.citations.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.Claim;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.ConceptFinder.Mention;

/** The concepts that a possible claim names, and what kind of claim they make of it. */
record Named(List<Mention> mentions) {
  private static final Pattern CAUSE =
      Pattern.compile("(?i)\\b(?:caus\\w+|leads? to|results? in)\\b");

  /** Words in brackets or after a dash that give no examples. */
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?i)\\((?!e\\.g|for example|such as|including|especially|like)[^()]*\\)"
              + "|\\s[\\u2013\\u2014-]{1,2}\\s(?!e\\.g|for example|such as|including|especially|like|and|or|but)"
              + "[^\\u2013\\u2014]*");

  Named {
    mentions = List.copyOf(mentions);
  }

  /** What is named in a text; an explaining aside counts only where the rest names nothing. */
  static Named of(List<Mention> mentions, String text) {
    Matcher aside = ASIDE.matcher(text);
    List<Mention> outside = new ArrayList<>(mentions);
    while (aside.find()) {
      int start = aside.start();
      int end = aside.end();
      outside.removeIf(mention -> mention.start() >= start && mention.end() <= end);
    }
    boolean enough =
        mentions.stream().allMatch(mention -> isTreatment(mention.concept()))
            || outside.stream().anyMatch(mention -> !isTreatment(mention.concept()));
    return new Named(enough ? outside : mentions);
  }

  /** What an assertion about these is; empty if it is no claim about any of them. */
  Optional<Claim.Kind> kind(Assertion assertion, String text) {
    if (mentions.stream().allMatch(mention -> isTreatment(mention.concept()))) {
      return Optional.empty();
    }
    boolean harm = names(Concept.Harm.class);
    boolean safety = harm || names(Concept.SkinType.class);
    if (assertion.risks() || (assertion.suits() && safety)) {
      return Optional.of(Claim.Kind.SAFETY);
    }
    boolean brings = harm && CAUSE.matcher(text).find();
    if (assertion.causes() && (brings || onlyHarms()) && !describesCondition(text)) {
      return Optional.of(Claim.Kind.SAFETY);
    }
    if (assertion.denies()) {
      return Optional.of(Claim.Kind.NO_BENEFIT);
    }
    if (assertion.works() && !names(Concept.Condition.class)) {
      return Optional.of(Claim.Kind.MECHANISM);
    }
    return assertion.helps() || assertion.suits() || assertion.works()
        ? Optional.of(Claim.Kind.BENEFIT)
        : Optional.empty();
  }

  /** The ids that a claim of this kind is about, in order. */
  List<String> ids(Claim.Kind kind) {
    List<String> ids = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mentions.stream().noneMatch(other -> fitsBetter(other, mention, kind))) {
        ids.add(mention.concept().id());
      }
    }
    return ids;
  }

  /** The same words may name a harm and a condition: which of them depends on the claim. */
  private static boolean fitsBetter(Mention other, Mention mention, Claim.Kind kind) {
    boolean same = other.start() == mention.start() && other.end() == mention.end();
    return same
        && !isTreatment(mention.concept())
        && !isTreatment(other.concept())
        && isHarm(other) != isHarm(mention)
        && isHarm(other) == (kind == Claim.Kind.SAFETY);
  }

  /** Whether every concept that is no treatment can be read as a harm. */
  private boolean onlyHarms() {
    return mentions.stream()
        .filter(mention -> !isTreatment(mention.concept()))
        .allMatch(mention ->
            isHarm(mention)
                || mentions.stream()
                    .anyMatch(other ->
                        isHarm(other)
                            && other.start() == mention.start()
                            && other.end() == mention.end()));
  }

  /** "Such a disease causes such a harm" is about the disease. */
  private boolean describesCondition(String text) {
    Matcher cause = CAUSE.matcher(text);
    return cause.find()
        && mentions.stream()
            .anyMatch(mention ->
                mention.concept() instanceof Concept.Condition && mention.end() <= cause.start());
  }

  private boolean names(Class<? extends Concept> kind) {
    return mentions.stream().map(Mention::concept).anyMatch(kind::isInstance);
  }

  private static boolean isHarm(Mention mention) {
    return mention.concept() instanceof Concept.Harm;
  }

  private static boolean isTreatment(Concept concept) {
    return concept instanceof Concept.Intervention || concept instanceof Concept.Comparator;
  }
}
