/**
 * What a record says of its study, with a receipt for every value. Main type: {@link
 * org.evidenceexplorer.indexer.classify.Classifier}, a pure function of record and vocabulary:
 * rules read the publication types, the MeSH headings and the words, and say nothing where they are
 * not sure. A new rule is one constant in the list of its task, with labelled rows in that list's
 * test; a changed one gets the next version. Knows no topic: those are in the vocabulary. May use
 * {@code core.model}, {@code core.vocabulary} and {@code core.text}.
 */
@NullMarked
package org.evidenceexplorer.indexer.classify;

import org.jspecify.annotations.NullMarked;
