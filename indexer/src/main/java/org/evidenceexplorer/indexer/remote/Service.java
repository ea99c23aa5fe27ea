package org.evidenceexplorer.indexer.remote;

import java.net.URI;
import java.util.List;

/**
 * A service on the web.
 *
 * @param name for people, such as {@code PubMed E-utilities}
 * @param address under which all its paths lie; ends in a slash
 * @param pace how often it may be asked
 * @param carried what every call to it carries, such as who asks
 */
public record Service(String name, URI address, Pace pace, List<Parameter> carried) {
  public Service {
    carried = List.copyOf(carried);
    if (!address.getRawPath().endsWith("/")) {
      throw new IllegalArgumentException("an address that ends in / expected, found " + address);
    }
  }
}
