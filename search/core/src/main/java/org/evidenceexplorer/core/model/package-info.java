/**
 * What a study is: the works that records name, their classification with receipts, and the source
 * documents that cite them. Main type: {@link org.evidenceexplorer.core.model.Study}. Everything
 * here is an immutable value; nothing here knows an engine, a source or a page. May use the JDK,
 * JSpecify and Jackson's annotations and mapper ({@code StudyJson} is the one codec).
 */
@NullMarked
package org.evidenceexplorer.core.model;

import org.jspecify.annotations.NullMarked;
