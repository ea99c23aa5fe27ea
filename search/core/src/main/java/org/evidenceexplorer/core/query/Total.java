package org.evidenceexplorer.core.query;

/** How many studies answer the question, and whether that is exact. */
public record Total(long value, boolean exact) {}
