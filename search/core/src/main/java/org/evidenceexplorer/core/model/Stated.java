package org.evidenceexplorer.core.model;

/** A value with the receipt that says why it is there. */
public record Stated<T>(T value, Receipt receipt) {}
