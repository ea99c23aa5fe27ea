/**
 * NBIB, the MEDLINE text that PubMed saves: {@link org.evidenceexplorer.formats.nbib.NbibReader}
 * and {@link org.evidenceexplorer.formats.nbib.NbibWriter}. What the format cannot hold: the ids of
 * MeSH headings, the date of a book where its chapter has one of its own, source and web addresses.
 */
@NullMarked
package org.evidenceexplorer.formats.nbib;

import org.jspecify.annotations.NullMarked;
