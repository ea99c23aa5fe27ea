/**
 * What a process manager asks: {@link org.evidenceexplorer.server.health.HealthRoutes}. May use
 * {@code server.http} and {@code server.problem}.
 */
@NullMarked
package org.evidenceexplorer.server.health;

import org.jspecify.annotations.NullMarked;
