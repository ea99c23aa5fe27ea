package org.evidenceexplorer.indexer.classify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evidenceexplorer.core.vocabulary.Concept;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * The abbreviations of a record: "acute ear ache (AEA)" makes every later AEA an ear ache. One that
 * the record defines as something else names nothing of the vocabulary; one that it defines nowhere
 * names something only if it is long enough to be read one way.
 */
final class Abbreviations {
  private static final Pattern DEFINED =
      Pattern.compile("\\(([\\p{Lu}][\\p{L}\\d-]{0,6}[\\p{Lu}\\d]s?|\\p{Lu}{2,8}s?)(?=[);,])");
  private static final Pattern SHORT = Pattern.compile("[\\p{Lu}][\\p{L}\\d-]*[\\p{Lu}\\d]s?");

  /** The shortest abbreviation that names a topic's concept without being defined. */
  private static final int SHORTEST = 3;

  /** The same for a heading of MeSH: among so many, a short one has other meanings. */
  private static final int SHORTEST_DESCRIPTOR = 4;

  private final Reading reading;
  private final Map<String, Set<Concept>> meanings = new HashMap<>();
  private final Set<String> foreign = new HashSet<>();

  Abbreviations(Reading reading) {
    this.reading = reading;
  }

  /** The names without the abbreviations that mean something else, and with those defined. */
  List<Named> applied(List<Named> names) {
    if (names.isEmpty()) {
      return names;
    }
    reading.all().forEach(sentence -> define(sentence, names));
    List<Named> kept = new ArrayList<>(names.stream().filter(this::isPlain).toList());
    List<Named> more = new ArrayList<>();
    meanings.forEach((short_, concepts) -> occurrences(short_, concepts, kept, more));
    kept.addAll(more);
    return kept;
  }

  private void define(Sentence sentence, List<Named> names) {
    if (sentence.folded().indexOf('(') < 0) {
      return;
    }
    String text = sentence.quote().text();
    for (Matcher bracket = DEFINED.matcher(text); bracket.find(); ) {
      String defined = singular(bracket.group(1));
      int at = sentence.start() + bracket.start();
      List<Named> meant =
          names.stream()
              .filter(named -> named.sentence().equals(sentence))
              .filter(named -> named.quote().end() <= at && at - named.quote().end() <= 1)
              .filter(named -> stands(defined, named.quote().text()))
              .toList();
      if (!meant.isEmpty()) {
        meant.forEach(named ->
            meanings.computeIfAbsent(defined, key -> new HashSet<>()).add(named.concept()));
      } else if (isSpelledOut(defined, text.substring(0, bracket.start()))) {
        foreign.add(defined);
      }
    }
  }

  /** Whether a short form can be short for these words. */
  private static boolean stands(String defined, String words) {
    String wanted = defined.toLowerCase(Locale.ROOT);
    int next = 0;
    for (char letter : words.toLowerCase(Locale.ROOT).toCharArray()) {
      if (next < wanted.length() && letter == wanted.charAt(next)) {
        next++;
      }
    }
    return wanted.charAt(0) == Character.toLowerCase(words.charAt(0)) && next == wanted.length();
  }

  /** Whether the last words before a bracket begin with the letters in it. */
  private static boolean isSpelledOut(String defined, String before) {
    String[] words = before.strip().toLowerCase(Locale.ROOT).split("[\\s-]+");
    for (int used = 1; used <= Math.min(words.length, defined.length() + 3); used++) {
      String last = String.join(" ", List.of(words).subList(words.length - used, words.length));
      if (!last.isEmpty() && stands(defined, last)) {
        return true;
      }
    }
    return false;
  }

  private static String singular(String defined) {
    return defined.endsWith("s") ? defined.substring(0, defined.length() - 1) : defined;
  }

  private boolean isPlain(Named named) {
    String words = named.quote().text();
    if (!SHORT.matcher(words).matches() || words.indexOf(' ') >= 0) {
      return true;
    }
    String bare = singular(words);
    Set<Concept> meant = meanings.get(bare);
    if (meant != null) {
      return meant.contains(named.concept());
    }
    int shortest = Vocabulary.isDescriptor(named.concept()) ? SHORTEST_DESCRIPTOR : SHORTEST;
    return !foreign.contains(bare) && bare.length() >= shortest;
  }

  private void occurrences(
      String defined, Set<Concept> concepts, List<Named> names, List<Named> more) {
    Pattern pattern =
        Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(defined) + "s?(?![\\p{L}\\d])");
    for (Sentence sentence : reading.all()) {
      for (Matcher found = pattern.matcher(sentence.quote().text()); found.find(); ) {
        Quote quote = sentence.quote(found.start(), found.end());
        if (names.stream().noneMatch(named -> named.quote().overlaps(quote))) {
          concepts.forEach(concept -> more.add(new Named(concept, quote, sentence)));
        }
      }
    }
  }
}
