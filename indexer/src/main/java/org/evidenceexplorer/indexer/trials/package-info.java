/**
 * ClinicalTrials.gov: registrations of trials. {@link
 * org.evidenceexplorer.indexer.trials.TrialsSource} reads those that answer a query; they are tied
 * to the articles that report them, and are works of their own. Talks through {@code
 * indexer.remote}; may use {@code formats} and {@code indexer.source}.
 */
@NullMarked
package org.evidenceexplorer.indexer.trials;

import org.jspecify.annotations.NullMarked;
