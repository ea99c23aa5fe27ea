/**
 * Reference lists: {@link org.evidenceexplorer.citations.references.ReferenceList} finds the list
 * in a text, cuts it into entries and reads the fields that each entry prints. May use {@code
 * core.model}.
 */
@NullMarked
package org.evidenceexplorer.citations.references;

import org.jspecify.annotations.NullMarked;
