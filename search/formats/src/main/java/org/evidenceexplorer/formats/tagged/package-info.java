/** Lines of a tag and a value, of which NBIB and RIS files are made. Knows no tag's meaning. */
@NullMarked
package org.evidenceexplorer.formats.tagged;

import org.jspecify.annotations.NullMarked;
