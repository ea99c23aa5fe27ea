package org.evidenceexplorer.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.evidenceexplorer.core.model.Identifier;
import org.evidenceexplorer.core.model.Scheme;

/**
 * A link to another site, or the address of a page that is only named.
 *
 * @param words what it is called
 * @param href always {@code http} or {@code https}; empty if there is no page to link to
 */
record Outward(String words, Optional<String> href) {
  /** An identifier at the place that keeps it. */
  static Outward of(Identifier identifier) {
    String value = identifier.value();
    return switch (identifier.scheme()) {
      case PMID -> to("PubMed " + value, "https://pubmed.ncbi.nlm.nih.gov/" + value + "/");
      case PMCID ->
          to("PubMed Central " + value, "https://pmc.ncbi.nlm.nih.gov/articles/" + value + "/");
      case DOI -> to("DOI " + value, "https://doi.org/" + Links.path(value));
      case NCT -> to("ClinicalTrials.gov " + value, "https://clinicaltrials.gov/study/" + value);
      case REGISTRATION -> new Outward("Registration " + value, Optional.empty());
      case HASH -> new Outward("Local name " + value, Optional.empty());
    };
  }

  /**
   * The address of a page that facts were read from, without a link: it may be a mirror or a proxy
   * that nobody should be sent to by a click. Identifiers are the links.
   */
  static Outward page(String address) {
    return new Outward(address, Optional.empty());
  }

  /** Places that search all of the literature for these words. */
  static List<Outward> searches(String words) {
    String encoded = URLEncoder.encode(words, StandardCharsets.UTF_8);
    return List.of(
        to("PubMed", "https://pubmed.ncbi.nlm.nih.gov/?term=" + encoded),
        to("Europe PMC", "https://europepmc.org/search?query=" + encoded));
  }

  /** Whether an identifier tells readers anything. */
  static boolean isPublic(Identifier identifier) {
    return identifier.scheme() != Scheme.HASH;
  }

  private static Outward to(String words, String href) {
    return new Outward(words, Optional.of(href));
  }
}
