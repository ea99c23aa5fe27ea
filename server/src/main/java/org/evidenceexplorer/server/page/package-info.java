/**
 * The pages for people: {@link org.evidenceexplorer.server.page.PageRoutes} asks the searcher what
 * the module {@code web} shows. May use {@code server.http}, {@code server.lookup} and {@code
 * server.problem}.
 */
@NullMarked
package org.evidenceexplorer.server.page;

import org.jspecify.annotations.NullMarked;
