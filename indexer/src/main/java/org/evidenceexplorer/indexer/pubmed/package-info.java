/**
 * PubMed through its E-utilities: {@link org.evidenceexplorer.indexer.pubmed.PubmedSource} fetches
 * what a query finds, a list names or a work is linked to. {@code Eutils} is the one place that
 * knows their parameters and answers. May use {@code remote}, {@code source}, {@code formats} and
 * {@code core}.
 */
@NullMarked
package org.evidenceexplorer.indexer.pubmed;

import org.jspecify.annotations.NullMarked;
