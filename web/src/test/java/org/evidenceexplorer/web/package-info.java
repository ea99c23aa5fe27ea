/** Tests of the pages, on a small made-up topic. */
@NullMarked
package org.evidenceexplorer.web;

import org.jspecify.annotations.NullMarked;
