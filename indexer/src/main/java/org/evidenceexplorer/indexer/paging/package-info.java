/**
 * Reading what answers a query of a service page by page: {@link
 * org.evidenceexplorer.indexer.paging.PagedReading} goes on where it stopped, later reads only what
 * has changed, and finds out what the service no longer has. A service is a {@link
 * org.evidenceexplorer.indexer.paging.PagedService}. May use {@code indexer.json}, {@code
 * indexer.remote} and {@code indexer.source}.
 */
@NullMarked
package org.evidenceexplorer.indexer.paging;

import org.jspecify.annotations.NullMarked;
