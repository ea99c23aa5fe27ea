/**
 * RIS, which reference managers and databases exchange: {@link
 * org.evidenceexplorer.formats.ris.RisReader} and {@link
 * org.evidenceexplorer.formats.ris.RisWriter}. What has no tag goes into notes ({@code
 * formats.record.Remarks}); source and web addresses are not kept.
 */
@NullMarked
package org.evidenceexplorer.formats.ris;

import org.jspecify.annotations.NullMarked;
