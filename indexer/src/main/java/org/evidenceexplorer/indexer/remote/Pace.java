package org.evidenceexplorer.indexer.remote;

/**
 * How often one owner of services may be asked. Services of one owner share its pace, whatever
 * their addresses: limits count per machine that asks.
 *
 * @param owner whose services these are
 * @param perSecond calls begun in a second
 * @param atOnce calls under way at a time
 */
public record Pace(String owner, double perSecond, int atOnce) {
  public Pace {
    if (!(perSecond > 0) || atOnce < 1) {
      throw new IllegalArgumentException(
          "a pace above zero expected, found %s per second and %d at once (%s)"
              .formatted(perSecond, atOnce, owner));
    }
  }
}
