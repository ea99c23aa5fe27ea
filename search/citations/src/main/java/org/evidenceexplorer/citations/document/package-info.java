/**
 * Source documents: {@link org.evidenceexplorer.citations.document.DocumentReader} reads a text
 * into claims and citations by rules of language and layout; what the claims may be about comes
 * from a vocabulary. May use {@code core} and {@code citations.references}.
 */
@NullMarked
package org.evidenceexplorer.citations.document;

import org.jspecify.annotations.NullMarked;
