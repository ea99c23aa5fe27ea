package org.evidenceexplorer.bench.data;

/** A labelled part of a text: offsets in characters, the end exclusive. */
public record Span(String type, int start, int end, String text) {}
