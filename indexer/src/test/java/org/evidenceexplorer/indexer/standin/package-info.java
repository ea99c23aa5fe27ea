/**
 * A stand-in for services on the web: {@link org.evidenceexplorer.indexer.standin.StandIn} plays
 * them on this machine from a {@link org.evidenceexplorer.indexer.standin.Library} of papers, with
 * faults switched on and off. A further service is one {@link
 * org.evidenceexplorer.indexer.standin.Play} and one line where the stand-in is made.
 */
@NullMarked
package org.evidenceexplorer.indexer.standin;

import org.jspecify.annotations.NullMarked;
