package org.evidenceexplorer.core.model;

/** A citation and what became of it. */
public record CheckedCitation(Citation citation, Verdict verdict) {}
