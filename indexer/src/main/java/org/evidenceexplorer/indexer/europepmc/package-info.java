/**
 * Europe PMC: articles of PubMed and PubMed Central, and preprints. {@link
 * org.evidenceexplorer.indexer.europepmc.EuropePmcSource} reads what answers a query; {@link
 * org.evidenceexplorer.indexer.europepmc.EuropePmcCitations} proposes works for citations. Talks
 * through {@code indexer.remote}; may use {@code formats}, {@code citations.check} and {@code
 * indexer.source}.
 */
@NullMarked
package org.evidenceexplorer.indexer.europepmc;

import org.jspecify.annotations.NullMarked;
