package org.evidenceexplorer.web;

import org.jspecify.annotations.Nullable;

/**
 * What the pages of one installation say of themselves.
 *
 * @param name in the head of every page
 * @param notice a sentence of the operator's for every page, null if none
 */
public record Site(String name, @Nullable String notice) {
  /** The name it has unless the operator gives another. */
  public static final Site PLAIN = new Site("Evidence Explorer", null);
}
