/**
 * What an engine must do: {@link org.evidenceexplorer.core.engine.Engine} opens to a {@link
 * org.evidenceexplorer.core.engine.StudySearcher} and a {@link
 * org.evidenceexplorer.core.engine.StudyWriter}. Engines are found by URI at run time ({@link
 * org.evidenceexplorer.core.engine.Engines}); every engine passes {@code EngineContract} of this
 * module's test jar. May use the rest of {@code core}.
 */
@NullMarked
package org.evidenceexplorer.core.engine;

import org.jspecify.annotations.NullMarked;
