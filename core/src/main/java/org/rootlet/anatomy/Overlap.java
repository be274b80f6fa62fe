package org.rootlet.anatomy;

/** Widens or narrows the overlap of neighboring roots in the skin, and in muscles with their reflexes. */
final class Overlap {
    private final Variation variation;

    Overlap(Variation variation) {
        this.variation = variation;
    }

    Periphery of(Periphery periphery) {
        return periphery.with(
                muscle -> muscle.with(inMuscle(muscle.roots())),
                region -> region.with(region.roots().overlapping(variation.sensoryOverlap()), region.supplies()),
                this::inMuscle);
    }

    private RootWeights inMuscle(RootWeights roots) {
        return roots.overlapping(variation.motorOverlap());
    }
}
