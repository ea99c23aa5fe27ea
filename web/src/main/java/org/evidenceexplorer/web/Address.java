package org.evidenceexplorer.web;

import org.evidenceexplorer.core.query.SearchRequest;

/** The page on which a reader narrows a question: its address with another request. */
@FunctionalInterface
interface Address {
  String of(SearchRequest request);
}
