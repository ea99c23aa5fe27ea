/**
 * CSL-JSON, the data of citation styles: {@link org.evidenceexplorer.formats.csl.CslReader} and
 * {@link org.evidenceexplorer.formats.csl.CslWriter}. What has no variable goes into the note
 * ({@code formats.record.Remarks}), a line each; source and web addresses are not kept.
 */
@NullMarked
package org.evidenceexplorer.formats.csl;

import org.jspecify.annotations.NullMarked;
