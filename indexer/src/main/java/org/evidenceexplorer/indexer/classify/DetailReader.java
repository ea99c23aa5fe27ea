package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.model.Classification.Detail;
import org.evidenceexplorer.core.model.Receipt.Rule;
import org.evidenceexplorer.core.model.Stated;

/**
 * Further facts that a record states in words that can hardly be misread: the trial's number in a
 * registry, the sex of all who took part, how many sessions, how long the follow-up. A fact that
 * the words state twice and differently is left out.
 */
final class DetailReader {
  private static final String NUMBER =
      "(?:\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty)";

  /**
   * A fact to look for; the first group is its value.
   *
   * @param name as on a page
   */
  private record Fact(String name, Rule rule, double confidence, Pattern words) {}

  private static final List<Fact> FACTS =
      List.of(
          new Fact(
              "registration",
              new Rule("detail.registration", 1),
              0.98,
              Pattern.compile(
                  "\\b(nct\\d{8}|isrctn\\d{8}|actrn\\d{14}|chictr[a-z-]*\\d{6,10}|drks\\d{8}|umin\\d{9}|eudract \\d{4}-\\d{6}-\\d{2})\\b")),
          new Fact(
              "sessions",
              new Rule("detail.sessions", 1),
              0.8,
              Pattern.compile(
                  "\\b(?:received|underwent|undergo|had|given|completed|consisted of|total of|with) (?:a total of )?("
                      + NUMBER
                      + " (?:[\\p{L}-]+ ){0,2}?(?:treatment )?sessions)\\b")),
          new Fact(
              "followUp",
              new Rule("detail.follow-up", 1),
              0.8,
              Pattern.compile(
                  "\\b(?:followed(?: up)? for (?:a (?:mean|median|total) of )?|follow-? ?up (?:period |time )?(?:was|of|lasted) )("
                      + NUMBER
                      + "[- ](?:days?|weeks?|months?|years?))\\b")));

  private static final Pattern SEXES =
      Pattern.compile("\\b(wom[ae]n|females?|girls?|men|man|males?|boys?)\\b");
  private static final Rule ONE_SEX = new Rule("detail.sex-title", 1);

  private DetailReader() {}

  /** The facts, in the order in which a page shows them. */
  static List<Detail> read(Reading reading) {
    List<Detail> details = new ArrayList<>();
    FACTS.forEach(fact -> add(fact, reading, details));
    addSex(reading, details);
    return details;
  }

  private static void add(Fact fact, Reading reading, List<Detail> details) {
    List<Quote> found = new ArrayList<>();
    for (Sentence sentence : reading.all()) {
      boolean own = sentence.role() != Role.BACKGROUND || fact.name().equals("registration");
      for (Matcher words = fact.words().matcher(sentence.folded()); own && words.find(); ) {
        found.add(sentence.quote(words.start(1), words.end(1)));
      }
    }
    if (found.stream().map(quote -> Folding.fold(quote.text())).distinct().count() == 1) {
      details.add(detail(fact.name(), found.getFirst(), fact.rule(), fact.confidence()));
    }
  }

  /** One sex alone, where the title names it and nothing in the record names the other. */
  private static void addSex(Reading reading, List<Detail> details) {
    Quote first = null;
    boolean women = false;
    boolean men = false;
    for (Sentence sentence : reading.all()) {
      for (Matcher sex = SEXES.matcher(sentence.folded()); sex.find(); ) {
        boolean female = sex.group().startsWith("w") || sex.group().matches("female.*|girl.*");
        women |= female;
        men |= !female;
        if (first == null && sentence.role() == Role.TITLE) {
          first = sentence.quote(sex.start(), sex.end());
        }
      }
    }
    if (first != null && women != men) {
      details.add(
          new Detail(
              "sex",
              new Stated<>(
                  women ? "female" : "male",
                  first.receipt("sex", women ? "female" : "male", ONE_SEX, 0.85))));
    }
  }

  private static Detail detail(String name, Quote quote, Rule rule, double confidence) {
    return new Detail(
        name, new Stated<>(quote.text(), quote.receipt(name, quote.text(), rule, confidence)));
  }
}
