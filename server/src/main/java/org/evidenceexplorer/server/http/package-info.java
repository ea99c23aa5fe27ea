/**
 * HTTP as every answer of the server needs it: limits and headers ({@link
 * org.evidenceexplorer.server.http.Transport}, {@link
 * org.evidenceexplorer.server.http.SecurityHeaders}), strictly read URLs ({@link
 * org.evidenceexplorer.server.http.Address}) and bodies with entity tags ({@link
 * org.evidenceexplorer.server.http.Body}). Knows no study and no page.
 */
@NullMarked
package org.evidenceexplorer.server.http;

import org.jspecify.annotations.NullMarked;
