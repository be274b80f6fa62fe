package org.rootlet.broken.attic;

/** A room that the list of floors does not have, in a package that is not null-marked. */
public record OnNoFloor(String name) {}
