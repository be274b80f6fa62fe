package org.rootlet.simulation;

import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;

/**
 * A structure that a lesion meets.
 *
 * @param structure atlas name, such as {@code S1 dorsal root, lateral recess at L5-S1}
 * @param root root met; for a nerve, the root with the largest share in it
 * @param side side of the body
 * @param pressureMmHg contact pressure there, mmHg
 * @param lengthMm length of fiber under the load, mm
 */
public record Contact(String structure, Root root, Side side, double pressureMmHg, double lengthMm) {}
