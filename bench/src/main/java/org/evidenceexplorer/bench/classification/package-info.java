/**
 * How well classification does: tables on labelled data, and the training of its linear models.
 * Main types: {@link org.evidenceexplorer.bench.classification.EvaluateMain} and {@link
 * org.evidenceexplorer.bench.classification.TrainMain}. May use {@code indexer.classify} and {@code
 * bench.data}.
 */
@NullMarked
package org.evidenceexplorer.bench.classification;

import org.jspecify.annotations.NullMarked;
