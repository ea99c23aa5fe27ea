/**
 * What is indexed of a study and under which names: {@link org.evidenceexplorer.core.schema.Facet}
 * for values that are counted and filtered, {@link org.evidenceexplorer.core.schema.Field} for text
 * that is searched, {@link org.evidenceexplorer.core.schema.Schema} for the fingerprint of both.
 * Each constant reads itself from a study, so that every engine indexes the same. May use {@code
 * core.model} and {@code core.vocabulary}.
 */
@NullMarked
package org.evidenceexplorer.core.schema;

import org.jspecify.annotations.NullMarked;
