package org.evidenceexplorer.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.FixedBitSet;

/**
 * A study of one segment held against the filters of a request. One object is moved from study to
 * study, so that nothing is allocated on the way.
 *
 * <p>Facets are told apart by their bit: what a study or finding fails is a set of bits, and "all
 * filters but this facet's" is that set without one bit.
 */
final class Candidate {
  private final SegmentRequest request;
  private final Criterion[] excluding;
  private final Criterion[] ofStudies;
  private final Criterion[] ofFindings;
  private final Criterion[] ofAllFindings;
  private final FixedBitSet[] met;
  private final int asking;

  private int study;
  private int first;
  private int exclusions;
  private int failed;
  private int unmet;
  private int meeting;
  private int[] failedByFinding = new int[16];

  Candidate(SegmentRequest request) {
    this.request = request;
    this.excluding = request.excluding().toArray(Criterion[]::new);
    this.ofStudies = request.ofStudies().toArray(Criterion[]::new);
    this.ofFindings = request.ofFindings().toArray(Criterion[]::new);
    this.ofAllFindings = request.ofAllFindings().toArray(Criterion[]::new);
    this.asking = Arrays.stream(ofFindings).mapToInt(Criterion::bit).reduce(0, (a, b) -> a | b);
    this.met = new FixedBitSet[ofAllFindings.length];
    for (int i = 0; i < met.length; i++) {
      met[i] = new FixedBitSet(ofAllFindings[i].includedCount());
    }
  }

  /** Moves to a study. */
  void read(int document) {
    study = document;
    first = request.first(document);
    failed = 0;
    for (Criterion criterion : ofStudies) {
      failed |= criterion.isMetBy(document) ? 0 : criterion.bit();
    }
    exclusions = 0;
    for (Criterion criterion : excluding) {
      exclusions += criterion.exclusions(document);
    }
    readFindings();
    readAll();
  }

  private void readFindings() {
    meeting = findings();
    if (ofFindings.length == 0) {
      return;
    }
    failedByFinding = ArrayUtil.grow(failedByFinding, findings());
    for (int finding = 0; finding < findings(); finding++) {
      int bits = 0;
      for (Criterion criterion : ofFindings) {
        bits |= criterion.isMetBy(first + finding) ? 0 : criterion.bit();
      }
      failedByFinding[finding] = bits;
      meeting -= bits == 0 ? 0 : 1;
    }
  }

  private void readAll() {
    unmet = 0;
    for (int i = 0; i < ofAllFindings.length; i++) {
      Criterion criterion = ofAllFindings[i];
      met[i].clear(0, met[i].length());
      for (int finding = 0; finding < findings(); finding++) {
        if (meets(finding)) {
          met[i].or(criterion.included(first + finding));
        }
      }
      unmet |= met[i].cardinality() == met[i].length() ? 0 : criterion.bit();
    }
  }

  /** The study's document. */
  int study() {
    return study;
  }

  /** How many findings the study has. */
  int findings() {
    return study - first;
  }

  /** The document of a finding. */
  int document(int finding) {
    return first + finding;
  }

  /** How many excluded values the study has. */
  int exclusions() {
    return exclusions;
  }

  /** The facets of studies whose included values the study does not have. */
  int failed() {
    return failed;
  }

  /** The facets that ask a finding for each of their values and miss one. */
  int unmet() {
    return unmet;
  }

  /** How many findings have one of the included values of every facet that asks for any. */
  int meeting() {
    return meeting;
  }

  /** How many findings would be {@link #meeting} without the facet with this bit. */
  int meeting(int without) {
    if ((asking & without) == 0 || meeting == findings()) {
      return meeting;
    }
    int more = 0;
    for (int finding = 0; finding < findings(); finding++) {
      more += meets(finding, without) ? 1 : 0;
    }
    return more;
  }

  /** Whether a finding is one of {@link #meeting}. */
  boolean meets(int finding) {
    return meets(finding, 0);
  }

  /** Whether a finding would be one of {@link #meeting} without the facets with these bits. */
  boolean meets(int finding, int without) {
    return ofFindings.length == 0 || (failedByFinding[finding] & ~without) == 0;
  }

  /** Whether the study's findings have what is included. */
  boolean findingsMatch() {
    return meeting > 0 && unmet == 0;
  }

  /** Whether the study has all that is included, be it excluded or not. */
  boolean isIncluded() {
    return failed == 0 && findingsMatch();
  }

  /** Whether the study answers the request. */
  boolean matches() {
    return exclusions == 0 && isIncluded();
  }

  /** Which included values of a facet that asks for all the meeting findings have. */
  FixedBitSet met(Criterion criterion) {
    for (int i = 0; i < met.length; i++) {
      if (ofAllFindings[i] == criterion) {
        return met[i];
      }
    }
    return criterion.included(study);
  }

  /** The criterion of which the study has its one excluded value. */
  Criterion excludedBy() {
    for (Criterion criterion : excluding) {
      if (criterion.exclusions(study) > 0) {
        return criterion;
      }
    }
    throw new IllegalStateException("a study with an excluded value expected");
  }

  /** The numbers of the findings that show why the study answers the request. */
  List<Integer> answering() {
    List<Integer> answering = new ArrayList<>();
    for (int finding = 0; finding < findings(); finding++) {
      if (meets(finding) && hasOneOfAll(finding)) {
        answering.add(finding);
      }
    }
    return answering;
  }

  private boolean hasOneOfAll(int finding) {
    for (Criterion criterion : ofAllFindings) {
      if (!criterion.included(document(finding)).scanIsEmpty()) {
        return true;
      }
    }
    return ofAllFindings.length == 0;
  }
}
