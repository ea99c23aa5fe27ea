/**
 * Medical Subject Headings: {@link org.evidenceexplorer.indexer.mesh.DescriptorFile} reads NLM's
 * file of descriptors, {@link org.evidenceexplorer.indexer.mesh.MeshStore} keeps them in the data
 * folder, {@link org.evidenceexplorer.indexer.mesh.MeshPack} makes a vocabulary of them. May use
 * {@code core}.
 */
@NullMarked
package org.evidenceexplorer.indexer.mesh;

import org.jspecify.annotations.NullMarked;
