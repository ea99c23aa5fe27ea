package org.evidenceexplorer.core.text.match;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.evidenceexplorer.core.query.Query;
import org.evidenceexplorer.core.schema.Field;
import org.evidenceexplorer.core.text.Analysis;

/**
 * The one translation of a question's words into Lucene's clauses. Each word or phrase may match in
 * any {@link Field}, so that all words together need not be in one field; a word of several terms,
 * such as {@code split-face}, is a phrase of them.
 */
public final class TextQuery {
  /** What the fields beside the best one add to the score of a word. */
  private static final float OTHER_FIELDS = 0.3f;

  private TextQuery() {}

  /** The name in a Lucene index of one twin of a field. */
  public static String name(Field field, Analysis analysis) {
    return switch (analysis) {
      case STEMMED -> field.key();
      case EXACT -> field.key() + ".exact";
    };
  }

  /** The Lucene query for a question; matches documents of every kind where it asks for all. */
  public static org.apache.lucene.search.Query of(Query query) {
    return switch (query) {
      case Query.Everything() -> MatchAllDocsQuery.INSTANCE;
      case Query.Word(String text) -> anywhere(text);
      case Query.Phrase(String text) -> anywhere(text);
      case Query.And(List<Query> clauses) -> all(clauses);
      case Query.Or(List<Query> clauses) -> any(clauses);
      case Query.Not not -> all(List.of(not));
    };
  }

  private static org.apache.lucene.search.Query all(List<Query> clauses) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    builder.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    for (Query clause : clauses) {
      if (clause instanceof Query.Not(Query inner)) {
        builder.add(of(inner), Occur.MUST_NOT);
      } else {
        builder.add(of(clause), Occur.MUST);
      }
    }
    return builder.build();
  }

  private static org.apache.lucene.search.Query any(List<Query> clauses) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    clauses.forEach(clause -> builder.add(of(clause), Occur.SHOULD));
    return builder.build();
  }

  private static org.apache.lucene.search.Query anywhere(String text) {
    List<String> terms = Analysis.STEMMED.terms(text);
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no term in " + text);
    }
    return new DisjunctionMaxQuery(
        Arrays.stream(Field.values())
            .map(field -> new BoostQuery(in(field, terms), field.weight()))
            .toList(),
        OTHER_FIELDS);
  }

  private static org.apache.lucene.search.Query in(Field field, List<String> terms) {
    String name = name(field, Analysis.STEMMED);
    return terms.size() == 1
        ? new TermQuery(new Term(name, terms.getFirst()))
        : new PhraseQuery(name, terms.toArray(String[]::new));
  }
}
