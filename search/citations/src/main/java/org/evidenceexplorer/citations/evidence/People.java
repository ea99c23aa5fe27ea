package org.evidenceexplorer.citations.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.SameCohort;
import org.evidenceexplorer.core.model.Stated;
import org.evidenceexplorer.core.model.Study;

/** Counts the people of studies, nobody twice as far as is known. */
final class People {
  private final List<Study> studies;
  private final Map<Identifier, Integer> byName = new HashMap<>();
  private final int[] group;

  private People(List<Study> studies) {
    this.studies = studies;
    this.group = new int[studies.size()];
    for (int i = 0; i < group.length; i++) {
      int number = i;
      group[i] = i;
      studies.get(i).aliases().forEach(name -> byName.put(name, number));
    }
  }

  /** The people in those studies that state a number. */
  static long of(List<Study> studies) {
    return new People(studies).count();
  }

  private long count() {
    for (int i = 0; i < group.length; i++) {
      for (SameCohort same : studies.get(i).standing().sameCohort()) {
        Integer other = byName.get(same.study().identifier());
        if (other != null) {
          group[root(i)] = root(other);
        }
      }
    }
    Map<Integer, Integer> largest = new HashMap<>();
    for (int i = 0; i < group.length; i++) {
      Stated<Integer> people = studies.get(i).classification().participants();
      if (people != null) {
        largest.merge(root(i), people.value(), Math::max);
      }
    }
    return largest.values().stream().mapToLong(Integer::longValue).sum();
  }

  private int root(int study) {
    int root = study;
    while (group[root] != root) {
      root = group[root];
    }
    return root;
  }
}
