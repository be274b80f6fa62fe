package org.rootlet.anatomy;

/**
 * A place on a structure that carries fibers, independent of side.
 *
 * @param structureId atlas identifier of the structure, such as {@code root:S1:dorsal} or {@code nerve:tibial}
 * @param fraction position along the structure from its end next to the cord (0) to its far end (1)
 */
public record Site(String structureId, double fraction) {}
