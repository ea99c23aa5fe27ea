/**
 * PubMed as NLM gives it out in files: {@code pubmed-files:DIR}, a folder with baseline and update
 * files. Main type: {@link org.evidenceexplorer.indexer.bulk.BulkSource}. May use {@code source},
 * {@code formats} and {@code core.model}.
 */
@NullMarked
package org.evidenceexplorer.indexer.bulk;

import org.jspecify.annotations.NullMarked;
