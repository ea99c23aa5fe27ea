package org.evidenceexplorer.core.model;

/**
 * A statement that another study reports the same patients.
 *
 * @param study the other study's id
 * @param why what speaks for it
 */
public record SameCohort(StudyId study, String why) {}
