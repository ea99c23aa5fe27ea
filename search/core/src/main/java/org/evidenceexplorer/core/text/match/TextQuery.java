package org.evidenceexplorer.core.text.match;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.TermQuery;
import org.evidenceexplorer.core.query.Query;
import org.evidenceexplorer.core.query.Scope;
import org.evidenceexplorer.core.schema.Field;
import org.evidenceexplorer.core.text.Analysis;

/**
 * The one translation of a question's words into Lucene's clauses. Each word or phrase may match in
 * any {@link Field} of its scope, so that all words together need not be in one field; a word of
 * several terms, such as {@code split-face}, is a phrase of them.
 */
public final class TextQuery {
  /** What the fields beside the best one add to the score of a word. */
  private static final float OTHER_FIELDS = 0.3f;

  private final BeginningQuery beginnings;

  private TextQuery(BeginningQuery beginnings) {
    this.beginnings = beginnings;
  }

  /** The name in a Lucene index of one twin of a field of text. */
  public static String name(Field field, Analysis analysis) {
    return switch (analysis) {
      case STEMMED -> field.key();
      case EXACT -> field.key() + ".exact";
    };
  }

  /**
   * The Lucene query for a question; matches documents of every kind where it asks for all.
   *
   * @param text the question as typed, for the place of a mistake
   * @throws org.evidenceexplorer.core.failure.SearchException.BadQuery if too many terms of the
   *     index begin as the question says
   */
  public static org.apache.lucene.search.Query of(Query query, String text, Endings endings) {
    return new TextQuery(new BeginningQuery(text, endings)).of(query);
  }

  private org.apache.lucene.search.Query of(Query query) {
    return switch (query) {
      case Query.Everything() -> MatchAllDocsQuery.INSTANCE;
      case Query.Word(String text, Scope scope, boolean exact) -> words(text, scope, exact);
      case Query.Phrase(String text, Scope scope, boolean exact) -> words(text, scope, exact);
      case Query.Prefix prefix -> best(prefix.scope(), beginnings.of(prefix));
      case Query.Near near -> near(near);
      case Query.Value(String text, Scope scope) ->
          best(scope, field -> new TermQuery(new Term(field.key(), scope.term(text))));
      case Query.Published(LocalDate first, LocalDate last) ->
          IntRange.newWithinQuery(
              Field.PUBLISHED.key(), new int[] {day(first)}, new int[] {day(last)});
      case Query.And(List<Query> clauses) -> all(clauses);
      case Query.Or(List<Query> clauses) -> any(clauses);
      case Query.Not not -> all(List.of(not));
    };
  }

  /** A day as the number that {@link Field#PUBLISHED} is indexed by. */
  public static int day(LocalDate day) {
    return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
  }

  private org.apache.lucene.search.Query all(List<Query> clauses) {
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

  private org.apache.lucene.search.Query any(List<Query> clauses) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    clauses.forEach(clause -> builder.add(of(clause), Occur.SHOULD));
    return builder.build();
  }

  private static org.apache.lucene.search.Query words(String text, Scope scope, boolean exact) {
    Analysis analysis = exact ? Analysis.EXACT : Analysis.STEMMED;
    List<String> terms = analysis.terms(text);
    if (terms.isEmpty()) {
      return new MatchNoDocsQuery("no term in " + text);
    }
    return best(scope, field -> in(name(field, analysis), terms));
  }

  private static org.apache.lucene.search.Query in(String name, List<String> terms) {
    return terms.size() == 1
        ? new TermQuery(new Term(name, terms.getFirst()))
        : new PhraseQuery(name, terms.toArray(String[]::new));
  }

  private static org.apache.lucene.search.Query near(Query.Near near) {
    List<String> terms = Analysis.STEMMED.terms(near.text());
    IntervalsSource together =
        Intervals.unordered(terms.stream().map(Intervals::term).toArray(IntervalsSource[]::new));
    IntervalsSource close = Intervals.maxwidth(terms.size() + near.distance(), together);
    return best(near.scope(), field -> new IntervalQuery(name(field, Analysis.STEMMED), close));
  }

  /** One stemmed term in any of these fields; the best one counts most. */
  public static org.apache.lucene.search.Query term(String term, List<Field> fields) {
    return best(fields, field -> in(name(field, Analysis.STEMMED), List.of(term)));
  }

  /** How many words and phrases of a question are weighed. */
  public static int words(Query query) {
    return switch (query) {
      case Query.Word _, Query.Phrase _, Query.Near _ -> 1;
      case Query.And(List<Query> clauses) -> clauses.stream().mapToInt(TextQuery::words).sum();
      case Query.Or(List<Query> clauses) -> clauses.stream().mapToInt(TextQuery::words).sum();
      case Query.Everything _, Query.Prefix _, Query.Value _, Query.Published _, Query.Not _ -> 0;
    };
  }

  /** In any field of the scope; the best one counts most. */
  private static org.apache.lucene.search.Query best(
      Scope scope, Function<Field, org.apache.lucene.search.Query> in) {
    if (scope.form() == Field.Form.VALUE) {
      return new ConstantScoreQuery(in.apply(scope.fields().getFirst()));
    }
    return best(scope.fields(), in);
  }

  private static org.apache.lucene.search.Query best(
      List<Field> fields, Function<Field, org.apache.lucene.search.Query> in) {
    return new DisjunctionMaxQuery(
        fields.stream().map(field -> new BoostQuery(in.apply(field), field.weight())).toList(),
        OTHER_FIELDS);
  }
}
