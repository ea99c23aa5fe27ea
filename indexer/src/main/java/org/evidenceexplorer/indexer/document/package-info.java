/**
 * Documents that cite literature: {@code document:FILE}, and what an index keeps of each. Main
 * type: {@link org.evidenceexplorer.indexer.document.Documents}, which reads and checks them
 * against the studies of now and marks what they cite. May use {@code source}, {@code merge},
 * {@code citations} and {@code core}.
 */
@NullMarked
package org.evidenceexplorer.indexer.document;

import org.jspecify.annotations.NullMarked;
