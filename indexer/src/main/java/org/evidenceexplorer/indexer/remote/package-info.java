/**
 * Asking services over HTTP, politely: {@link org.evidenceexplorer.indexer.remote.Remote} sends a
 * {@link org.evidenceexplorer.indexer.remote.Call} to a {@link
 * org.evidenceexplorer.indexer.remote.Service}, at the pace that its owner allows, and again where
 * that may help; it answers a {@link org.evidenceexplorer.indexer.remote.Reply}, a fault included.
 * The only package that knows the HTTP client; {@link org.evidenceexplorer.indexer.remote.Services}
 * is the one list of services. May use {@code source} for its failure.
 */
@NullMarked
package org.evidenceexplorer.indexer.remote;

import org.jspecify.annotations.NullMarked;
