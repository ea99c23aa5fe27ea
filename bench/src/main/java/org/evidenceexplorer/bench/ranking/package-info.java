/**
 * Measures the shipped ranking on test collections: {@link
 * org.evidenceexplorer.bench.ranking.RankMain} writes a run, {@link
 * org.evidenceexplorer.bench.ranking.EvaluateRankingMain} scores. May use the engine port and the
 * indexer's merging.
 */
@NullMarked
package org.evidenceexplorer.bench.ranking;

import org.jspecify.annotations.NullMarked;
