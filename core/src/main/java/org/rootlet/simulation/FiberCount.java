package org.rootlet.simulation;

import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.fiber.FiberClass;

/**
 * What became of one class of fibers of one root.
 *
 * @param root the root
 * @param side side of the body
 * @param fiberClass class of fiber
 * @param structure atlas name of the structure in which the lesion meets them
 * @param total fibers of the class that run there
 * @param intact conduct as before
 * @param slowed conduct late
 * @param blocked do not conduct, axon whole
 * @param lost axon interrupted
 */
public record FiberCount(
        Root root,
        Side side,
        FiberClass fiberClass,
        String structure,
        long total,
        long intact,
        long slowed,
        long blocked,
        long lost) {}
