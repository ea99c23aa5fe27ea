package org.evidenceexplorer.server.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.Snapshot;

/** The answer of {@code studies/ID}: the snapshot and the study's own fields. */
record StudyOfSnapshotJson(Snapshot snapshot, @JsonUnwrapped Study study) {}
