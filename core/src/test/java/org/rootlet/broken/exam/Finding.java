package org.rootlet.broken.exam;

/** A room on an upper floor. */
public record Finding(String name) {}
