package org.evidenceexplorer.core.text.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.evidenceexplorer.core.failure.SearchException.BadQuery;
import org.evidenceexplorer.core.query.Query;
import org.evidenceexplorer.core.schema.Field;
import org.evidenceexplorer.core.text.Analysis;

/** Lucene's form of beginnings of words and values. */
final class BeginningQuery {
  private final String text;
  private final Endings endings;

  BeginningQuery(String text, Endings endings) {
    this.text = text;
    this.endings = endings;
  }

  /** The query in each field of the beginning's scope. */
  Function<Field, org.apache.lucene.search.Query> of(Query.Prefix prefix) {
    if (prefix.scope().form() == Field.Form.VALUE) {
      return ofValue(prefix, prefix.scope().fields().getFirst());
    }
    List<String> terms = Analysis.EXACT.terms(prefix.text());
    Map<Field, List<String>> found = new HashMap<>();
    for (Field field : prefix.scope().fields()) {
      found.put(field, endings.of(exact(field), terms.getLast(), Endings.MOST + 1));
    }
    expectFew(prefix, found);
    return field -> in(field, terms, found.getOrDefault(field, List.of()));
  }

  private Function<Field, org.apache.lucene.search.Query> ofValue(
      Query.Prefix prefix, Field field) {
    String beginning = prefix.scope().term(prefix.text());
    expectFew(prefix, Map.of(field, endings.of(field.key(), beginning, Endings.MOST + 1)));
    return same -> new PrefixQuery(new Term(field.key(), beginning));
  }

  private void expectFew(Query.Prefix prefix, Map<Field, List<String>> found) {
    TreeSet<String> different = new TreeSet<>();
    found.values().forEach(different::addAll);
    if (different.size() > Endings.MOST) {
      throw new BadQuery(
          Math.max(0, text.indexOf(prefix.text() + "*")),
          "more than %d words begin with \"%s\": more letters expected"
              .formatted(Endings.MOST, prefix.text()));
    }
  }

  private static org.apache.lucene.search.Query in(
      Field field, List<String> terms, List<String> last) {
    if (last.isEmpty()) {
      return new MatchNoDocsQuery("nothing begins with " + terms.getLast());
    }
    if (terms.size() == 1) {
      return new ConstantScoreQuery(new PrefixQuery(new Term(exact(field), terms.getLast())));
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (String term : terms.subList(0, terms.size() - 1)) {
      phrase.add(new Term(exact(field), term));
    }
    phrase.add(last.stream().map(ending -> new Term(exact(field), ending)).toArray(Term[]::new));
    return phrase.build();
  }

  private static String exact(Field field) {
    return TextQuery.name(field, Analysis.EXACT);
  }
}
