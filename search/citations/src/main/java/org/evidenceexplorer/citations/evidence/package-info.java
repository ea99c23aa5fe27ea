/**
 * What an index holds on a claim: {@link
 * org.evidenceexplorer.citations.evidence.ClaimEvidenceFinder} turns a claim into searches, for and
 * against it, whose totals it shows. May use {@code core} and {@code citations.document}.
 */
@NullMarked
package org.evidenceexplorer.citations.evidence;

import org.jspecify.annotations.NullMarked;
