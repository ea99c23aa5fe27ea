/**
 * Labelled data, read from a folder outside the project. Main type: {@link
 * org.evidenceexplorer.bench.data.DataFolder}. May use {@code core.model}.
 */
@NullMarked
package org.evidenceexplorer.bench.data;

import org.jspecify.annotations.NullMarked;
