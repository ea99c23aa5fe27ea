package org.evidenceexplorer.indexer.mesh;

import java.io.Serial;

/** A file that holds no MeSH descriptors; the message is one line and names the file. */
public final class InvalidMesh extends RuntimeException {
  @Serial private static final long serialVersionUID = 1L;

  InvalidMesh(String message) {
    super(message);
  }

  InvalidMesh(String message, Throwable cause) {
    super(message, cause);
  }
}
