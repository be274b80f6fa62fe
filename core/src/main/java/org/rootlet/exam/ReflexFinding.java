package org.rootlet.exam;

import org.rootlet.anatomy.Side;

/**
 * One tendon reflex.
 *
 * @param name {@code ankle}, {@code knee} or {@code medial hamstring}
 * @param side side of the body
 * @param grade 0 absent, 1 reduced, 2 normal, 3 brisk, 4 with clonus (NINDS scale)
 * @param responseFraction reflex force over that of a young healthy adult with median reflexes
 */
public record ReflexFinding(String name, Side side, int grade, double responseFraction) {}
