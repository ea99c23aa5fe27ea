package org.evidenceexplorer.lucene;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.model.StudyId;
import org.evidenceexplorer.core.schema.WorkKey;

/** What was put and removed since the writer last looked into its index. */
final class Pending {
  private final Map<Identifier, Study> byAlias = new HashMap<>();
  private final Map<StudyId, Study> byId = new HashMap<>();
  private final Map<WorkKey, Map<StudyId, Study>> byKey = new HashMap<>();
  private final Map<String, Study> byRecord = new HashMap<>();
  private final Set<StudyId> touched = new HashSet<>();

  void put(Study study) {
    remove(study.id());
    byId.put(study.id(), study);
    study.aliases().forEach(alias -> byAlias.put(alias, study));
    study.records().forEach(record -> byRecord.put(record.name(), study));
    WorkKey.of(study)
        .forEach(key -> byKey.computeIfAbsent(key, any -> new TreeMap<>()).put(study.id(), study));
  }

  void remove(StudyId id) {
    touched.add(id);
    Study before = byId.remove(id);
    if (before != null) {
      before.aliases().forEach(alias -> byAlias.remove(alias, before));
      before.records().forEach(record -> byRecord.remove(record.name(), before));
      WorkKey.of(before).forEach(key -> byKey.getOrDefault(key, Map.of()).remove(id));
    }
  }

  Optional<Study> find(Identifier identifier) {
    return Optional.ofNullable(byAlias.get(identifier));
  }

  /** The study that has the record of this name. */
  Optional<Study> findRecord(String name) {
    return Optional.ofNullable(byRecord.get(name));
  }

  /** The studies with a record of this key. */
  Collection<Study> find(WorkKey key) {
    return byKey.getOrDefault(key, Map.of()).values();
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
    byKey.clear();
    byRecord.clear();
    touched.clear();
  }
}
