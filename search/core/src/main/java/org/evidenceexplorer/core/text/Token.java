package org.evidenceexplorer.core.text;

/**
 * A term with its place in the text it was made from.
 *
 * @param term holds no white space and is under 255 characters
 * @param start UTF-16 offset, inclusive
 * @param end exclusive
 */
public record Token(String term, int start, int end) {}
