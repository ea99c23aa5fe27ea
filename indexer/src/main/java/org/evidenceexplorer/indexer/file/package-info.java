/**
 * Files of records that a person already has: {@code file:PATH}, a file or a folder of any formats
 * that {@code formats} can read. Main type: {@link org.evidenceexplorer.indexer.file.FileSource}.
 * May use {@code source}, {@code formats} and {@code core.model}.
 */
@NullMarked
package org.evidenceexplorer.indexer.file;

import org.jspecify.annotations.NullMarked;
