package org.evidenceexplorer.web;

import java.util.List;
import org.evidenceexplorer.core.model.SourceDocument;

/** All source documents. */
record DocumentsView(List<SourceDocument> documents) {
  DocumentsView {
    documents = List.copyOf(documents);
  }
}
