package org.evidenceexplorer.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Where an index is. */
sealed interface Place {
  /** The URI as given. */
  String uri();

  /** Whether there is anything that may hold an index. */
  boolean exists();

  Directory open() throws IOException;

  /** Memory, gone when the engine closes. */
  record Memory(String uri) implements Place {
    @Override
    public boolean exists() {
      return true;
    }

    @Override
    public Directory open() {
      return new ByteBuffersDirectory();
    }
  }

  /** A directory on local disk, made when first written to. */
  record Disk(String uri, Path path) implements Place {
    @Override
    public boolean exists() {
      return Files.exists(path);
    }

    @Override
    public Directory open() throws IOException {
      return FSDirectory.open(path);
    }
  }
}
