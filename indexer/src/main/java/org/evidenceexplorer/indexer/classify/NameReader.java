package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.ConceptFinder;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * Finds what a record names: the concepts of its title and summary in their order, those of
 * abbreviations that it defines too. What is denied ("without fever"), past ("history of stroke")
 * or only left out ("excluding diabetes") is not named.
 */
final class NameReader {
  private static final Pattern DENIED =
      Pattern.compile(
          "(?:\\b(?:no|not|without|free of|absence of|absent|lack of|rule out|ruled out|excluding|exclude[sd]?|exclusion of"
              + "|other than|except|negative for|never had)\\b(?:[ -][\\p{L}-]+){0,3}?[ -]|\\bnon[- ]?)$");
  private static final Pattern PAST =
      Pattern.compile(
          "\\b(?:history of|histories of|previous|prior|past|former|antecedent)(?: [\\p{L}-]+){0,2}? $");

  private final ConceptFinder finder;

  NameReader(Vocabulary vocabulary) {
    this.finder = new ConceptFinder(vocabulary);
  }

  /** Everything that title and summary name. */
  List<Named> read(Reading reading) {
    List<Named> found = new ArrayList<>();
    add(reading.title(), found);
    add(reading.summary(), found);
    return new Abbreviations(reading)
        .applied(found).stream()
            .filter(NameReader::isSaid)
            .sorted(
                Comparator.comparingInt(
                        (Named named) -> named.sentence().role() == Role.TITLE ? 0 : 1)
                    .thenComparingInt(named -> named.quote().start()))
            .toList();
  }

  private void add(List<Sentence> sentences, List<Named> found) {
    if (sentences.isEmpty()) {
      return;
    }
    Passage passage = sentences.getFirst().passage();
    int next = 0;
    for (ConceptFinder.Mention mention : finder.find(passage.text())) {
      while (next < sentences.size() - 1 && sentences.get(next).end() <= mention.start()) {
        next++;
      }
      Sentence sentence = sentences.get(next);
      if (mention.start() >= sentence.start() && mention.end() <= sentence.end()) {
        found.add(
            new Named(
                mention.concept(), new Quote(passage, mention.start(), mention.end()), sentence));
      }
    }
  }

  private static boolean isSaid(Named named) {
    String before = named.before();
    boolean past = PAST.matcher(before).find() && named.concept() instanceof Concept.Condition;
    if (past || named.sentence().role() == Role.ADMINISTRATION) {
      return false;
    }
    Matcher denied = DENIED.matcher(before);
    return !denied.find();
  }
}
