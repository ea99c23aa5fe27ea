package org.evidenceexplorer.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.Optional;
import org.evidenceexplorer.formats.bibtex.BibtexReader;
import org.evidenceexplorer.formats.bibtex.BibtexWriter;
import org.evidenceexplorer.formats.csl.CslReader;
import org.evidenceexplorer.formats.csl.CslWriter;
import org.evidenceexplorer.formats.endnote.EndnoteXmlReader;
import org.evidenceexplorer.formats.nbib.NbibReader;
import org.evidenceexplorer.formats.nbib.NbibWriter;
import org.evidenceexplorer.formats.pubmed.PubmedXmlReader;
import org.evidenceexplorer.formats.record.Origin;
import org.evidenceexplorer.formats.record.RecordReader;
import org.evidenceexplorer.formats.record.RecordWriter;
import org.evidenceexplorer.formats.ris.RisReader;
import org.evidenceexplorer.formats.ris.RisWriter;

/** A format of records. A new one is a package of its own and a constant here. */
public enum Format {
  PUBMED_XML("pubmed-xml", "PubMed XML") {
    @Override
    public RecordReader reader(InputStream in, Origin origin) throws IOException {
      return new PubmedXmlReader(in, origin);
    }
  },
  NBIB("nbib", "NBIB (MEDLINE)") {
    @Override
    public RecordReader reader(InputStream in, Origin origin) throws IOException {
      return new NbibReader(in, origin);
    }

    @Override
    public Optional<RecordWriter> writer(Writer out) {
      return Optional.of(new NbibWriter(out));
    }
  },
  RIS("ris", "RIS") {
    @Override
    public RecordReader reader(InputStream in, Origin origin) throws IOException {
      return new RisReader(in, origin);
    }

    @Override
    public Optional<RecordWriter> writer(Writer out) {
      return Optional.of(new RisWriter(out));
    }
  },
  CSL_JSON("csl-json", "CSL-JSON") {
    @Override
    public RecordReader reader(InputStream in, Origin origin) throws IOException {
      return new CslReader(in, origin);
    }

    @Override
    public Optional<RecordWriter> writer(Writer out) {
      return Optional.of(new CslWriter(out));
    }
  },
  BIBTEX("bibtex", "BibTeX") {
    @Override
    public RecordReader reader(InputStream in, Origin origin) throws IOException {
      return new BibtexReader(in, origin);
    }

    @Override
    public Optional<RecordWriter> writer(Writer out) {
      return Optional.of(new BibtexWriter(out));
    }
  },
  ENDNOTE_XML("endnote-xml", "EndNote XML") {
    @Override
    public RecordReader reader(InputStream in, Origin origin) throws IOException {
      return new EndnoteXmlReader(in, origin);
    }
  };

  private final String key;
  private final String label;

  Format(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** The word for programs. */
  public String key() {
    return key;
  }

  /** The words for people. */
  public String label() {
    return label;
  }

  /** A reader of a stream that is not compressed; closing it closes the stream. */
  public abstract RecordReader reader(InputStream in, Origin origin) throws IOException;

  /** A writer, empty for formats that are only read. */
  public Optional<RecordWriter> writer(Writer out) {
    return Optional.empty();
  }
}
