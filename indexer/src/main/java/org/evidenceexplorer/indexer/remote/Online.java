package org.evidenceexplorer.indexer.remote;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the settings say about services.
 *
 * @param ncbiKey key of an account at NCBI, null if there is none
 * @param citmatch whether PubMed's citation matcher may be asked, which NCBI uses and does not
 *     document
 */
public record Online(Agent agent, Addresses addresses, @Nullable String ncbiKey, boolean citmatch) {
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{8,128}");
  private static final Pattern HTTP = Pattern.compile("(?i)https?");

  /** Where the services are. */
  public record Addresses(
      URI eutils, URI citmatch, URI idconv, URI europepmc, URI crossref, URI trials) {}

  /**
   * Reads settings.
   *
   * @param value of a setting by its name; blank where it is not set and has no default
   * @param mistakes takes what cannot be right, one line each
   */
  public static Online from(UnaryOperator<String> value, List<String> mistakes) {
    Reading reading = new Reading(value, mistakes);
    Agent agent =
        new Agent(
            value.apply("PRODUCT"),
            value.apply("VERSION"),
            reading.page("PROJECT_URL"),
            reading.matching("CONTACT_EMAIL", MAIL, "a mail address"));
    Addresses addresses =
        new Addresses(
            reading.address("EUTILS_URL"),
            reading.address("CITMATCH_URL"),
            reading.address("IDCONV_URL"),
            reading.address("EUROPEPMC_URL"),
            reading.address("CROSSREF_URL"),
            reading.address("TRIALS_URL"));
    String key = reading.matching("NCBI_API_KEY", KEY, "letters and digits");
    return new Online(agent, addresses, key, reading.onOrOff("CITMATCH"));
  }

  private record Reading(UnaryOperator<String> value, List<String> mistakes) {
    private static final URI NOWHERE = URI.create("http://localhost/");

    /** Never tells the value: it may be a key, mistyped. */
    @Nullable String matching(String name, Pattern pattern, String expected) {
      String text = value.apply(name);
      if (text.isEmpty()) {
        return null;
      }
      if (!pattern.matcher(text).matches()) {
        mistakes.add("%s: %s expected, found something else".formatted(name, expected));
        return null;
      }
      return text;
    }

    boolean onOrOff(String name) {
      String text = value.apply(name);
      if (!text.isEmpty() && !text.equals("on") && !text.equals("off")) {
        mistakes.add("%s: on or off expected, found \"%s\"".formatted(name, text));
      }
      return text.equals("on");
    }

    @Nullable String page(String name) {
      return value.apply(name).isEmpty() ? null : address(name).toString();
    }

    URI address(String name) {
      String text = value.apply(name);
      try {
        URI address = new URI(text.endsWith("/") ? text : text + "/");
        boolean plain = address.getRawQuery() == null && address.getRawFragment() == null;
        if (plain
            && address.getHost() != null
            && address.getRawUserInfo() == null
            && HTTP.matcher(String.valueOf(address.getScheme())).matches()) {
          return address;
        }
      } catch (URISyntaxException e) {
        // Said below.
      }
      mistakes.add("%s: an http or https address expected, found \"%s\"".formatted(name, text));
      return NOWHERE;
    }
  }
}
