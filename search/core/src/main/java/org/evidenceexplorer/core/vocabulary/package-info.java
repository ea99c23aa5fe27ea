/**
 * The concepts that studies, claims and questions are about. Main type: {@link
 * org.evidenceexplorer.core.vocabulary.Vocabulary}, built from topic packs; a topic is data. May
 * use {@code core.model} and the terms of {@code core.text}.
 */
@NullMarked
package org.evidenceexplorer.core.vocabulary;

import org.jspecify.annotations.NullMarked;
