package org.evidenceexplorer.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.evidenceexplorer.core.model.Finding;
import org.evidenceexplorer.core.model.PartialDate;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyJson;
import org.evidenceexplorer.core.schema.Facet;
import org.evidenceexplorer.core.schema.Field;
import org.evidenceexplorer.core.schema.WorkKey;
import org.evidenceexplorer.core.text.Analysis;
import org.evidenceexplorer.core.text.match.TextQuery;
import org.evidenceexplorer.core.vocabulary.Vocabulary;

/**
 * Writes a study as a block of documents: its findings in order, then the study. Each has a set of
 * values of every facet that holds of it; for a facet of findings, the study has the union of its
 * findings' sets.
 */
final class StudyBlock {
  private final Study study;
  private final Vocabulary vocabulary;

  private StudyBlock(Study study, Vocabulary vocabulary) {
    this.study = study;
    this.vocabulary = vocabulary;
  }

  static List<Document> of(Study study, Vocabulary vocabulary) {
    return new StudyBlock(study, vocabulary).documents();
  }

  private List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    findings().forEach(finding -> documents.add(document(finding)));
    documents.add(document());
    return documents;
  }

  private List<Finding> findings() {
    return study.classification().findings();
  }

  private Document document(Finding finding) {
    Document document = start(Names.KIND_FINDING);
    for (Facet facet : Facet.values()) {
      if (facet.of() == Facet.Of.FINDING) {
        add(document, Names.of(facet), ValueSet.write(facet.of(study, finding, vocabulary)));
      }
    }
    return document;
  }

  private Document document() {
    Document document = start(Names.KIND_STUDY);
    study
        .aliases()
        .forEach(alias -> document.add(new StringField(Names.ALIAS, alias.toString(), Store.NO)));
    WorkKey.of(study)
        .forEach(key -> document.add(new StringField(Names.WORK, key.fingerprint(), Store.NO)));
    study
        .records()
        .forEach(record ->
            document.add(
                new StringField(Names.RECORD, Names.record(record.name()).text(), Store.NO)));
    document.add(new StoredField(Names.JSON, StudyJson.write(study)));
    add(document, Names.ORDER, Names.order(study.id()));
    document.add(new NumericDocValuesField(Names.DATE, date()));
    document.add(new NumericDocValuesField(Names.FINDINGS, findings().size()));
    add(document, Names.SOURCES, sources());
    for (Facet facet : Facet.values()) {
      add(document, Names.of(facet), ValueSet.write(union(facet)));
    }
    addText(document);
    return document;
  }

  private Document start(String kind) {
    Document document = new Document();
    document.add(new StringField(Names.KIND, kind, Store.NO));
    document.add(new StringField(Names.OWNER, Names.owner(study.id()).text(), Store.NO));
    return document;
  }

  private Set<String> union(Facet facet) {
    Set<String> values = new TreeSet<>();
    findings().forEach(finding -> values.addAll(facet.of(study, finding, vocabulary)));
    return values;
  }

  private void addText(Document document) {
    for (Field field : Field.values()) {
      for (String value : field.values(study)) {
        switch (field.form()) {
          case TEXT -> addText(document, field, value);
          case VALUE -> addValue(document, field, value);
          case DATE -> addDate(document, field, value);
        }
      }
    }
  }

  private static void addText(Document document, Field field, String value) {
    for (Analysis analysis : Analysis.values()) {
      document.add(new TextField(TextQuery.name(field, analysis), value, Store.NO));
    }
  }

  private static void addValue(Document document, Field field, String value) {
    String term = field.term(value);
    if (!term.isEmpty()) {
      document.add(new StringField(field.key(), term, Store.NO));
    }
  }

  private static void addDate(Document document, Field field, String value) {
    PartialDate.parse(value)
        .ifPresent(date ->
            document.add(
                new IntRange(
                    field.key(),
                    new int[] {TextQuery.day(date.firstDay())},
                    new int[] {TextQuery.day(date.lastDay())})));
  }

  private long date() {
    PartialDate date = study.bibliography().publication().date();
    return date == null ? 0 : date.year() * 10_000L + date.month() * 100L + date.day();
  }

  private String sources() {
    String[] sources =
        study.records().stream().map(record -> record.provenance().source()).toArray(String[]::new);
    Arrays.sort(sources);
    return String.join("\n", sources);
  }

  private static void add(Document document, String name, String value) {
    document.add(new SortedDocValuesField(name, new BytesRef(value)));
  }
}
