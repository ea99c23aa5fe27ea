/**
 * Answers in JSON, read without trust: {@link org.evidenceexplorer.indexer.json.Json} is a place in
 * an answer, and what is missing or of another kind there is nothing, never a failure. May use
 * {@code formats.record}.
 */
@NullMarked
package org.evidenceexplorer.indexer.json;

import org.jspecify.annotations.NullMarked;
