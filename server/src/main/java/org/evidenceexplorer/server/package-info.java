/**
 * The program behind {@code evidence serve}: {@link org.evidenceexplorer.server.ServerMain} reads
 * its {@link org.evidenceexplorer.server.Settings}, opens an index and starts an {@link
 * org.evidenceexplorer.server.EvidenceServer}, which puts the routes of the packages below on one
 * HTTP server. May use all of them.
 */
@NullMarked
package org.evidenceexplorer.server;

import org.jspecify.annotations.NullMarked;
