package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.Receipt.Rule;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * The interventions that a record's words say were given: those that the title says so of, before
 * any that they are compared with; else the one of which the summary says so most. A substance that
 * is only measured is none.
 */
final class InterventionReader {
  static final Rule TITLE = new Rule("intervention.title", 1);
  static final Rule SUMMARY = new Rule("intervention.summary", 1);
  private static final double IN_TITLE = 0.8;
  private static final double IN_SUMMARY = 0.6;

  /** How often a summary must say that it was given, and how much oftener than of another. */
  private static final double LEAST = 3;

  private static final double CLEARLY = 1.5;

  private static final String WORDS = "(?:[\\p{L}\\d%/-]+ ){0,4}?";

  /** "effect of", "treated with", "assigned to receive". */
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?:(?:effects?|efficacy|effectiveness|safety|tolerability|impact|influence|use|role|benefits?|trials?|comparison"
              + "|evaluation|assessment|administration|addition|combination|doses?|value|actions?|course|courses|injections?|infusions?"
              + "|application|intake|cycles|compare|comparing|evaluate|assess) (?:and [\\p{L}-]+ )?(?:of )?"
              + "|(?:treatment|therapy|supplementation|prophylaxis|treated|supplemented|management|prevention|intervention) (?:with|by|using) "
              + "|(?:receiv(?:e|ed|ing)|given|giving|administered|using|responses? to|addition to|randomi[sz]ed to"
              + "|assigned to|allocated to|add(?:ing|ed)|plus|versus|vs\\.?|compared (?:with|to)|(?:managed|controlled|prevented|reduced|relieved|improved) (?:with|by)) )"
              + "(?:the |a |an |either )?"
              + WORDS
              + "$");

  /** Nothing but describing words before it. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?:^|[:.] )(?:the |a |an )?(?:(?!of|in|on|with|for|from|to|by|and)[\\p{L}\\d%/-]+ ){0,3}$");

  private static final Pattern GOES_ON =
      Pattern.compile(
          "^(?:[ -](?!level|concentr|secret|metabol|resist|sensitiv|status|respons|deficien|receptor|toler|absor|express|release|clearance"
              + "|in the )[\\p{L}\\d()/+-]+){0,4}?,? (?:for|in|versus|vs\\.?|compared|as|plus|with|and|or|to|improves?|reduces?|increases?|therapy|treatment|supplementation"
              + "|does|do|is|are|enhances?|prevents?|decreases?|before|after|during|on|following|at|alone|lowers?|affects?|among)\\b");

  /** What follows a substance that is measured. */
  private static final Pattern MEASURED_AFTER =
      Pattern.compile(
          "^[ -](?:[\\p{L}-]+ )?(?:levels?|concentrations?|secretion|metabolism|sensitivity|resistance|status|deficien\\p{L}+|receptors?"
              + "|tolerance|absorption|expression|release|clearance|content|excretion|synthesis|production|uptake|profiles?|response|responses|ratio|binding)");

  private static final Pattern MEASURED_BEFORE =
      Pattern.compile(
          "(?:\\b(?:on|upon|levels? of|concentrations? of|serum|plasma|blood|urinary|endogenous|circulating|salivary|fasting|measur\\p{L}+) )"
              + "(?:the |serum |plasma |blood |[\\p{L}-]+ and )?$");

  /** What happened to the people anyway: "patients undergoing surgery", "after chemotherapy". */
  private static final Pattern ANYWAY =
      Pattern.compile(
          "\\b(?:undergoing|underwent|after|following|during|before|pretreated with|candidates for|prior to|related to|associated with"
              + "|induced by|in|from|for) (?:the |a |an )?"
              + WORDS
              + "$");

  private static final Pattern AGAINST =
      Pattern.compile(
          "\\b(?:versus|vs\\.?|compared (?:with|to)|in comparison with|rather than|or|than|against)\\b");

  private static final Pattern JOINED =
      Pattern.compile(" ?(?:,|/|\\+|and|,? and|or|plus|with|combined with) ?");

  private final Vocabulary vocabulary;

  InterventionReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The interventions, each once, none wider than another. */
  List<Assigned> read(List<Named> names) {
    List<Named> all =
        Named.of(Concept.Intervention.class, names).stream()
            .filter(named -> !isMeasured(named))
            .toList();
    List<Named> title =
        all.stream().filter(named -> named.sentence().role() == Role.TITLE).toList();
    List<Named> given = new ArrayList<>();
    for (Named named : title) {
      if (isGivenInTitle(named) || (!given.isEmpty() && isJoined(given.getLast(), named))) {
        given.add(named);
      }
    }
    if (given.isEmpty()) {
      return summary(all);
    }
    List<Named> first = given.stream().filter(named -> !isAfterComparison(named, given)).toList();
    return assigned(first, TITLE, IN_TITLE);
  }

  /** "Aspirin and dipyridamole": given together, or each to some. */
  private static boolean isJoined(Named given, Named next) {
    return next.sentence().equals(given.sentence())
        && next.from() >= given.to()
        && JOINED.matcher(next.sentence().folded().substring(given.to(), next.from())).matches();
  }

  private static boolean isMeasured(Named named) {
    return MEASURED_AFTER.matcher(named.after()).find()
        || MEASURED_BEFORE.matcher(tail(named.before())).find();
  }

  private static boolean isGivenInTitle(Named named) {
    String before = tail(named.before());
    if (ANYWAY.matcher(before).find()) {
      return false;
    }
    boolean opens = OPENING.matcher(before).find() && GOES_ON.matcher(named.after()).find();
    return opens || GIVEN.matcher(before).find() || !Vocabulary.isDescriptor(named.concept());
  }

  /** "A versus B": B stands after words of comparison that follow another intervention. */
  private static boolean isAfterComparison(Named named, List<Named> given) {
    Named first = given.getFirst();
    return named.sentence().equals(first.sentence())
        && named.from() > first.to()
        && AGAINST.matcher(named.sentence().folded().substring(first.to(), named.from())).find();
  }

  private List<Assigned> summary(List<Named> all) {
    Map<String, Double> weights = new LinkedHashMap<>();
    List<Named> given =
        all.stream()
            .filter(named -> named.sentence().role() != Role.BACKGROUND)
            .filter(named -> GIVEN.matcher(tail(named.before())).find())
            .toList();
    given.forEach(named -> weights.merge(named.concept().id(), 1.0, Double::sum));
    List<Double> heaviest =
        weights.values().stream().sorted(Comparator.reverseOrder()).limit(2).toList();
    if (heaviest.isEmpty()
        || heaviest.getFirst() < LEAST
        || (heaviest.size() > 1 && heaviest.getFirst() < CLEARLY * heaviest.getLast())) {
      return List.of();
    }
    List<Named> chosen =
        given.stream()
            .filter(named -> heaviest.getFirst().equals(weights.get(named.concept().id())))
            .toList();
    return assigned(chosen, SUMMARY, IN_SUMMARY);
  }

  private List<Assigned> assigned(List<Named> chosen, Rule rule, double confidence) {
    List<Assigned> all =
        chosen.stream()
            .map(named ->
                new Assigned(
                    named.concept(),
                    named.quote().receipt("intervention", named.concept().id(), rule, confidence)))
            .toList();
    return Headings.narrowest(all, vocabulary);
  }

  private static String tail(String before) {
    return before.substring(Math.max(0, before.length() - 100));
  }
}
