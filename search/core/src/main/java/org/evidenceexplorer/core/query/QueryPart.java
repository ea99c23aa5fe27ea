package org.evidenceexplorer.core.query;

/**
 * A part of a question that has been read.
 *
 * @param depth levels of operators in it
 * @param words in it, if it is a whole line
 */
record QueryPart(Query query, int depth, int words) {}
