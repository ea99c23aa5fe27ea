package org.evidenceexplorer.core.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Further forms of a name of MeSH: the British spelling of an American one, and the adjective of a
 * disease of one word ("asthmatic", "cirrhotic", "hypertensive"), which stands for those who have
 * it. General English and Greek, of no topic.
 */
final class WordForms {
  /** The shortest word of which an adjective is formed: of shorter ones too much else is. */
  private static final int SHORTEST = 6;

  private static final Map<Pattern, String> BRITISH =
      Map.ofEntries(
          british("esophag", "oesophag"),
          british("emia\\b", "aemia"),
          british("emic\\b", "aemic"),
          british("\\bhem(?=[aeior])", "haem"),
          british("(?<=[a-z])hem(?=orrh)", "haem"),
          british("edema", "oedema"),
          british("diarrhea", "diarrhoea"),
          british("\\bceliac", "coeliac"),
          british("tumor", "tumour"),
          british("pediatric", "paediatric"),
          british("\\bestrogen", "oestrogen"),
          british("\\bfetal", "foetal"),
          british("ischem", "ischaem"),
          british("gynec", "gynaec"),
          british("orthoped", "orthopaed"),
          british("cesarean", "caesarean"),
          british("fiber\\b", "fibre"),
          british("anesthe", "anaesthe"),
          british("color", "colour"),
          british("behavior", "behaviour"),
          british("pnea\\b", "pnoea"),
          british("rrhea\\b", "rrhoea"),
          british("\\banem", "anaem"),
          british("leukem", "leukaem"),
          british("uremi", "uraemi"),
          british("ization\\b", "isation"));

  /** Endings of diseases and of their adjectives; the first that fits holds. */
  private static final List<Map.Entry<String, String>> ADJECTIVES =
      List.of(
          Map.entry("asthma", "asthmatic"),
          Map.entry("obesity", "obese"),
          Map.entry("tension", "tensive"),
          Map.entry("epsy", "eptic"),
          Map.entry("osis", "otic"),
          Map.entry("iasis", "iatic"),
          Map.entry("itis", "itic"),
          Map.entry("aemia", "aemic"),
          Map.entry("emia", "emic"),
          Map.entry("phrenia", "phrenic"),
          Map.entry("megaly", "megalic"),
          Map.entry("philia", "philiac"),
          Map.entry("ema", "ematous"));

  private WordForms() {}

  private static Map.Entry<Pattern, String> british(String american, String british) {
    return Map.entry(Pattern.compile(american), british);
  }

  /** The name and its further forms. */
  static Set<String> of(Concept concept, String name) {
    Set<String> forms = new LinkedHashSet<>(List.of(name));
    String american = name.toLowerCase(Locale.ROOT);
    String british = british(american);
    if (!british.equals(american)) {
      forms.add(british);
    }
    if (concept instanceof Concept.Condition && name.length() >= SHORTEST && isWord(name)) {
      adjective(american, forms);
      adjective(british, forms);
    }
    return forms;
  }

  private static boolean isWord(String name) {
    return name.chars().allMatch(Character::isLetter);
  }

  private static void adjective(String word, Set<String> forms) {
    for (Map.Entry<String, String> ending : ADJECTIVES) {
      if (word.endsWith(ending.getKey())) {
        forms.add(word.substring(0, word.length() - ending.getKey().length()) + ending.getValue());
        return;
      }
    }
  }

  private static String british(String name) {
    String spelled = name;
    for (Map.Entry<Pattern, String> change : BRITISH.entrySet()) {
      spelled = change.getKey().matcher(spelled).replaceAll(change.getValue());
    }
    return spelled;
  }
}
