/**
 * The failures that a caller of a search can act on: {@link
 * org.evidenceexplorer.core.failure.SearchException}, sealed, so that every translation of them is
 * exhaustive. Uses nothing else.
 */
@NullMarked
package org.evidenceexplorer.core.failure;

import org.jspecify.annotations.NullMarked;
