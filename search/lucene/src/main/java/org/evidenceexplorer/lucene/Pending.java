package org.evidenceexplorer.lucene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;

/** What was put and removed since the writer last looked into its index. */
final class Pending {
  private final Map<Identifier, Study> byAlias = new HashMap<>();
  private final Map<StudyId, Study> byId = new HashMap<>();
  private final Set<StudyId> touched = new HashSet<>();

  void put(Study study) {
    remove(study.id());
    byId.put(study.id(), study);
    study.aliases().forEach(alias -> byAlias.put(alias, study));
  }

  void remove(StudyId id) {
    touched.add(id);
    Study before = byId.remove(id);
    if (before != null) {
      before.aliases().forEach(alias -> byAlias.remove(alias, before));
    }
  }

  Optional<Study> find(Identifier identifier) {
    return Optional.ofNullable(byAlias.get(identifier));
  }

  /** Whether the index no longer tells the truth on a study. */
  boolean touches(StudyId id) {
    return touched.contains(id);
  }

  int size() {
    return touched.size();
  }

  void clear() {
    byAlias.clear();
    byId.clear();
    touched.clear();
  }
}
