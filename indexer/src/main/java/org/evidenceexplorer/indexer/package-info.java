/**
 * The program that fills an index: {@code evidence index} and {@code evidence check-references}.
 * {@link org.evidenceexplorer.indexer.IndexerMain} wires it by hand; {@code Sources} is the one
 * list of what can be read. May use everything in this module, {@code citations} and {@code core};
 * engines are found by URI.
 */
@NullMarked
package org.evidenceexplorer.indexer;

import org.jspecify.annotations.NullMarked;
