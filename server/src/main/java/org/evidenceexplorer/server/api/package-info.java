/**
 * The JSON API under {@code /api/v1}: {@link org.evidenceexplorer.server.api.ApiRoutes} and one
 * record per answer, which is the only place that decides the answer's form. May use {@code
 * server.http} and {@code server.problem}.
 */
@NullMarked
package org.evidenceexplorer.server.api;

import org.jspecify.annotations.NullMarked;
