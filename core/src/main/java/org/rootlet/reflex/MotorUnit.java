package org.rootlet.reflex;

import org.rootlet.anatomy.Root;

/**
 * A motor unit of a pool.
 *
 * @param type slow, fast resistant or fast fatigable
 * @param placeInType 0 for the first recruited unit of its type, 1 for the last
 * @param root root through which its axon leaves the cord
 * @param axonVelocityMPerS conduction velocity of its healthy axon above the knee, at 37 degrees C, m/s
 * @param axonDiameterUm fiber diameter that goes with it, um
 */
public record MotorUnit(
        UnitType type, double placeInType, Root root, double axonVelocityMPerS, double axonDiameterUm) {}
