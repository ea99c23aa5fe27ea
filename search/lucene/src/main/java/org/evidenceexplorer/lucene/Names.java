package org.evidenceexplorer.lucene;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.evidenceexplorer.core.model.Fingerprint;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Scheme;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.schema.Facet;

/** The names of what stands in the index beside the text fields. */
final class Names {
  /** What a document is: one of the {@code KIND_} words. */
  static final String KIND = "_kind";

  static final String KIND_STUDY = "study";
  static final String KIND_FINDING = "finding";
  static final String KIND_DOCUMENT = "document";
  static final String KIND_VOCABULARY = "vocabulary";

  /** The id of the study, document or vocabulary that a document belongs to. */
  static final String OWNER = "_owner";

  static final String ALIAS = "_alias";

  /** Fingerprints of title, first author and year of a study's records. */
  static final String WORK = "_work";

  /** Fingerprints of the names of a study's records. */
  static final String RECORD = "_record";

  static final String JSON = "_json";

  /** The study's id so written that byte order is the order of ids. */
  static final String ORDER = "_order";

  /** The date of publication as the number {@code yyyymmdd}; 0 if not stated. */
  static final String DATE = "_date";

  /** How many documents of findings stand before the study's own. */
  static final String FINDINGS = "_findings";

  /** The sources of a study's records, each as often as it has records. */
  static final String SOURCES = "_sources";

  private static final List<Scheme> SCHEMES = List.of(Scheme.values());

  private Names() {}

  static String of(Facet facet) {
    return "_facet." + facet.key();
  }

  static Term kind(String kind) {
    return new Term(KIND, kind);
  }

  /** The term that all documents of one study, source document or vocabulary have in common. */
  static Term owner(String kind, String id) {
    return new Term(OWNER, kind + "/" + id);
  }

  static Term owner(StudyId id) {
    return owner(KIND_STUDY, id.toString());
  }

  /** The term of a record's name, which may be of any length. */
  static Term record(String name) {
    return new Term(RECORD, Fingerprint.of(Stream.of(name)));
  }

  static String order(StudyId id) {
    Identifier identifier = id.identifier();
    return (char) ('a' + SCHEMES.indexOf(identifier.scheme())) + identifier.value();
  }
}
