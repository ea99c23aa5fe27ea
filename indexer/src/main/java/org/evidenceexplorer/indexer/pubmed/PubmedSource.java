package org.evidenceexplorer.indexer.pubmed;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.indexer.europepmc.EuropePmcLinks;
import org.evidenceexplorer.indexer.remote.Services;
import org.evidenceexplorer.indexer.source.Forecast;
import org.evidenceexplorer.indexer.source.Held;
import org.evidenceexplorer.indexer.source.Item;
import org.evidenceexplorer.indexer.source.Source;

/** Records of PubMed, fetched through the E-utilities. */
public final class PubmedSource implements Source {
  /** What stands before the colon on the command line: what a query finds. */
  public static final String QUERY = "pubmed";

  /** The records of which a file names the PMIDs. */
  public static final String FILE = "pmids";

  /** The works that a work cites. */
  public static final String REFERENCES = "references";

  /** The works that cite a work. */
  public static final String CITED_BY = "cited-by";

  private final String name;
  private final Eutils eutils;
  private final Wanted wanted;

  private PubmedSource(String name, Eutils eutils, Wanted wanted) {
    this.name = name;
    this.eutils = eutils;
    this.wanted = wanted;
  }

  /** What a query in PubMed's language finds. */
  public static PubmedSource query(String query, Services services, InstantSource clock) {
    Eutils eutils = new Eutils(services, clock);
    String stripped = query.strip();
    return new PubmedSource(QUERY + ":" + stripped, eutils, new QueryWanted(eutils, stripped));
  }

  /**
   * The records of which a text file names the PMIDs, parted by blanks, commas or line ends.
   *
   * @throws org.evidenceexplorer.indexer.source.SourceFailure if the file cannot be read
   */
  public static PubmedSource file(Path file, Services services, InstantSource clock) {
    Eutils eutils = new Eutils(services, clock);
    PmidFile pmids = PmidFile.read(file.normalize());
    return new PubmedSource(
        FILE + ":" + file.normalize(), eutils, new NamedWanted(eutils, pmids::listed));
  }

  /** The works that a work cites. */
  public static PubmedSource references(Identifier seed, Services services, InstantSource clock) {
    return around(REFERENCES, seed, Snowball.Direction.REFERENCES, services, clock);
  }

  /** The works that cite a work. */
  public static PubmedSource citedBy(Identifier seed, Services services, InstantSource clock) {
    return around(CITED_BY, seed, Snowball.Direction.CITED_BY, services, clock);
  }

  private static PubmedSource around(
      String scheme,
      Identifier seed,
      Snowball.Direction direction,
      Services services,
      InstantSource clock) {
    Eutils eutils = new Eutils(services, clock);
    Snowball snowball =
        new Snowball(
            eutils, new CitationServices(services), new EuropePmcLinks(services), seed, direction);
    return new PubmedSource(scheme + ":" + seed, eutils, new NamedWanted(eutils, snowball::listed));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Forecast forecast(Held held) {
    return wanted.forecast();
  }

  @Override
  public Stream<Item> items(Held held) {
    return new Pass(eutils, wanted, held).items();
  }
}
