package org.rootlet.simulation;

import org.rootlet.anatomy.Side;
import org.rootlet.muscle.FunctionDemand;

/**
 * What one leg can still do.
 *
 * @param side side of the body
 * @param demand a function, what it asks for, and what each muscle still gives
 */
public record LegReserve(Side side, FunctionDemand demand) {}
