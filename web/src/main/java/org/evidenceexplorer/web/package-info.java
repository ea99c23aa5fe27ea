/**
 * The pages: what an answer looks like to a reader. Main type: {@link
 * org.evidenceexplorer.web.Pages}, which turns answers of the engine port into HTML; {@link
 * org.evidenceexplorer.web.Links} knows the address of each thing and {@link
 * org.evidenceexplorer.web.StaticFiles} what a browser fetches beside a page. Templates are in
 * {@code src/main/jte}; what they need is worked out here, in small records, so that a template
 * holds no logic. Uses {@code core} and {@code citations}; knows no HTTP and no engine.
 */
@NullMarked
package org.evidenceexplorer.web;

import org.jspecify.annotations.NullMarked;
