package org.evidenceexplorer.indexer.remote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one list of services that can be asked, and the way to ask them. How often each may be asked
 * is what it publishes, with a margin; limits that it states in its answers are heeded besides.
 */
public record Services(
    Remote remote, Ncbi ncbi, Service europepmc, Service crossref, Service trials)
    implements AutoCloseable {

  /**
   * The services of the National Center for Biotechnology Information, which share one pace.
   *
   * @param citmatch the citation matcher, null if it is not to be asked
   */
  public record Ncbi(Service eutils, @Nullable Service citmatch, Service idconv) {}

  /** The services at the addresses of the settings. */
  public static Services of(Online online, Remote remote) {
    Online.Addresses at = online.addresses();
    return new Services(
        remote,
        ncbi(online),
        new Service(
            "Europe PMC",
            at.europepmc(),
            new Pace("EMBL-EBI", 5, 2),
            online.agent().contactAs("email")),
        new Service(
            "Crossref", at.crossref(), crossref(online), online.agent().contactAs("mailto")),
        new Service(
            "ClinicalTrials.gov", at.trials(), new Pace("ClinicalTrials.gov", 1, 1), List.of()));
  }

  /** Three calls a second, ten with a key. */
  private static Ncbi ncbi(Online online) {
    Online.Addresses at = online.addresses();
    Pace pace = new Pace("NCBI", online.ncbiKey() == null ? 2.5 : 8, 3);
    List<Parameter> asker = online.agent().toolAndEmail();
    List<Parameter> known =
        Stream.concat(
                asker.stream(),
                Stream.ofNullable(online.ncbiKey()).map(key -> Parameter.secret("api_key", key)))
            .toList();
    return new Ncbi(
        new Service("PubMed E-utilities", at.eutils(), pace, known),
        online.citmatch()
            ? new Service("PubMed citation matcher", at.citmatch(), pace, List.of())
            : null,
        new Service("PMC ID converter", at.idconv(), pace, asker));
  }

  /** Single works; lists weigh more. Those who name a contact may ask more often. */
  private static Pace crossref(Online online) {
    return online.agent().contact() == null
        ? new Pace("Crossref", 5, 1)
        : new Pace("Crossref", 10, 3);
  }

  /** What NCBI asks of everybody and the settings do not give; empty if nothing. */
  public Optional<String> advice() {
    boolean known =
        ncbi.eutils().carried().stream().anyMatch(parameter -> parameter.name().equals("email"));
    return known
        ? Optional.empty()
        : Optional.of(
            "CONTACT_EMAIL is not set: NCBI asks for the mail address of who answers for the calls,"
                + " and may block your network without it (docs/online.md)");
  }

  @Override
  public void close() {
    remote.close();
  }
}
