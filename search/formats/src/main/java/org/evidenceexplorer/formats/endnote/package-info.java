/**
 * EndNote XML, as EndNote and others export it. The door is {@link
 * org.evidenceexplorer.formats.endnote.EndnoteXmlReader}. There is no writer: EndNote reads RIS.
 */
@NullMarked
package org.evidenceexplorer.formats.endnote;

import org.jspecify.annotations.NullMarked;
