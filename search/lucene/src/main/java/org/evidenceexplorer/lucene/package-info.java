/**
 * The default engine: an index in one directory on local disk, or in memory ({@code lucene:PATH},
 * {@code lucene:mem}). A study is a block of documents, one for each finding and then its own;
 * facets are columns on the heap, counted and filtered in one pass over the documents that match
 * the words. Found at run time through {@link org.evidenceexplorer.lucene.LuceneEngineProvider};
 * uses {@code core} and Apache Lucene.
 */
@NullMarked
package org.evidenceexplorer.lucene;

import org.jspecify.annotations.NullMarked;
