package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.SourceDocument;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.model.StudyJson;
import org.evidenceexplorer.core.schema.Field;
import org.evidenceexplorer.core.schema.WorkKey;
import org.evidenceexplorer.core.text.Analysis;
import org.evidenceexplorer.core.text.match.TextQuery;
import org.evidenceexplorer.core.vocabulary.TopicPack;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/** What is stored in one state of an index, found by name. */
final class Stored {
  /** The most different words that candidates are looked for by. */
  private static final int MOST_WORDS = 60;

  private static final List<Field> CANDIDATE_FIELDS =
      List.of(Field.TITLE, Field.AUTHOR, Field.JOURNAL);

  private final IndexSearcher searcher;

  Stored(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /** A source document or vocabulary as a document of the index. */
  static Document document(String kind, String id, Object content) {
    Document document = new Document();
    document.add(new StringField(Names.KIND, kind, Store.NO));
    document.add(new StringField(Names.OWNER, Names.owner(kind, id).text(), Store.NO));
    document.add(new StoredField(Names.JSON, StudyJson.write(content)));
    return document;
  }

  /** The study with this alias; of several, the one that is named by it. */
  Optional<Study> find(Identifier identifier) throws IOException {
    List<Study> found = all(new Term(Names.ALIAS, identifier.toString()), Study.class);
    StudyId name = new StudyId(identifier);
    return found.stream()
        .min(
            Comparator.comparing((Study study) -> !study.id().equals(name))
                .thenComparing(Study::id));
  }

  /** The studies with a record of this key. */
  List<Study> find(WorkKey key) throws IOException {
    return all(new Term(Names.WORK, key.fingerprint()), Study.class).stream()
        .filter(study -> WorkKey.of(study).contains(key))
        .toList();
  }

  /** The study that has the record of this name. */
  Optional<Study> findRecord(String name) throws IOException {
    return all(Names.record(name), Study.class).stream()
        .filter(study -> study.records().stream().anyMatch(record -> record.name().equals(name)))
        .findFirst();
  }

  List<Study> candidates(String words, int most) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String term :
        Analysis.STEMMED.terms(words).stream().distinct().limit(MOST_WORDS).toList()) {
      for (Field field : CANDIDATE_FIELDS) {
        Term in = new Term(TextQuery.name(field, Analysis.STEMMED), term);
        any.add(new BoostQuery(new TermQuery(in), field.weight()), Occur.SHOULD);
      }
    }
    List<Study> found = new ArrayList<>();
    if (most > 0) {
      for (ScoreDoc hit : searcher.search(any.build(), most).scoreDocs) {
        found.add(read(hit.doc, Study.class));
      }
    }
    return found;
  }

  List<SourceDocument> documents() throws IOException {
    return all(Names.kind(Names.KIND_DOCUMENT), SourceDocument.class).stream()
        .sorted(Comparator.comparing(SourceDocument::id))
        .toList();
  }

  Optional<SourceDocument> document(String id) throws IOException {
    return all(Names.owner(Names.KIND_DOCUMENT, id), SourceDocument.class).stream().findFirst();
  }

  Vocabulary vocabulary() throws IOException {
    return all(Names.kind(Names.KIND_VOCABULARY), TopicPack[].class).stream()
        .map(packs -> Vocabulary.of(Arrays.asList(packs)))
        .findFirst()
        .orElse(Vocabulary.EMPTY);
  }

  Study study(int document) throws IOException {
    return read(document, Study.class);
  }

  /** What all documents with a term hold. */
  private <T> List<T> all(Term term, Class<T> type) throws IOException {
    List<T> found = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (postings != null && postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
        if (live == null || live.get(postings.docID())) {
          found.add(read(leaf.docBase + postings.docID(), type));
        }
      }
    }
    return found;
  }

  private <T> T read(int document, Class<T> type) throws IOException {
    BytesRef json = searcher.storedFields().document(document).getBinaryValue(Names.JSON);
    if (json == null) {
      throw new IOException("a document with JSON expected, found none at " + document);
    }
    byte[] bytes = BytesRef.deepCopyOf(json).bytes;
    return StudyJson.read(bytes, type);
  }
}
