/**
 * The studies that come with the program: {@code starter:NAME}. A starter collection is data alone:
 * a folder {@code starter/NAME} with one study per line, read by people, a source document, and a
 * topic pack {@code topics/NAME.json}. Main type: {@link
 * org.evidenceexplorer.indexer.starter.StarterSource}. May use {@code source} and {@code core}.
 */
@NullMarked
package org.evidenceexplorer.indexer.starter;

import org.jspecify.annotations.NullMarked;
