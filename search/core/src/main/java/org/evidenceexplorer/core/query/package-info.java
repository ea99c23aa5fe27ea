/**
 * How a question is asked and answered: parameters become one {@link
 * org.evidenceexplorer.core.query.SearchRequest}, words become a {@link
 * org.evidenceexplorer.core.query.Query} ({@link org.evidenceexplorer.core.query.QueryParser}) and
 * are written in another syntax ({@link org.evidenceexplorer.core.query.Translation}), the answer
 * is a {@link org.evidenceexplorer.core.query.SearchPage} or an {@link
 * org.evidenceexplorer.core.query.EvidenceMap}. May use {@code core.model}, {@code core.text},
 * {@code core.schema}, {@code core.vocabulary} and {@code core.failure}.
 */
@NullMarked
package org.evidenceexplorer.core.query;

import org.jspecify.annotations.NullMarked;
