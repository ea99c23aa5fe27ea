package org.evidenceexplorer.server.api;

import java.util.List;
import org.evidenceexplorer.core.model.Study;
import org.evidenceexplorer.core.query.Snapshot;

/**
 * The answer of {@code studies?ids=…}.
 *
 * @param studies in the order in which they were asked for, one that was asked for by several
 *     identifiers once
 * @param missing identifiers that no study of the index has or had
 */
record StudiesByIdJson(Snapshot snapshot, List<Study> studies, List<String> missing) {}
