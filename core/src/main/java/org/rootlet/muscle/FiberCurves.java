package org.rootlet.muscle;

import org.rootlet.evidence.Ledger;

/**
 * Force of one kind of muscle fiber by length and velocity, over maximal isometric force (Cheng, Brown and Loeb 2000,
 * J Neurosci Methods 101:117). Lengths in optimal lengths, velocities in optimal lengths per second, lengthening positive.
 */
final class FiberCurves {
    private final double exponent;
    private final double width;
    private final double roundness;
    private final double fastestPerS;
    private final double curvature;
    private final double curvatureByLength;
    private final double[] lengthening;
    private final double lengtheningRate;

    FiberCurves(Ledger ledger, String kind) {
        String prefix = "muscle.hill.%s.".formatted(kind);
        exponent = ledger.value(prefix + "length-exponent");
        width = ledger.value(prefix + "length-width");
        roundness = ledger.value(prefix + "length-roundness");
        fastestPerS = ledger.value(prefix + "fastest-shortening-per-s");
        curvature = ledger.value(prefix + "shortening-curvature");
        curvatureByLength = ledger.value(prefix + "shortening-curvature-by-length");
        lengthening = new double[] {
            ledger.value(prefix + "lengthening-0"),
            ledger.value(prefix + "lengthening-1"),
            ledger.value(prefix + "lengthening-2")
        };
        lengtheningRate = ledger.value(prefix + "lengthening-rate-per-s");
    }

    /** Isometric force at a length, 0 to 1. */
    double atLength(double length) {
        return Math.exp(-Math.pow(Math.abs((Math.pow(length, exponent) - 1) / width), roundness));
    }

    /** Force at a velocity over isometric force; none beyond the fastest shortening. */
    double atVelocity(double velocityPerS, double length) {
        if (velocityPerS <= -fastestPerS) {
            return 0;
        }
        if (velocityPerS <= 0) {
            double steepness = Math.max(0, curvature + curvatureByLength * length);
            return (fastestPerS + velocityPerS) / (fastestPerS - steepness * velocityPerS);
        }
        double plateau = lengthening[0] + lengthening[1] * length + lengthening[2] * length * length;
        return (lengtheningRate - plateau * velocityPerS) / (lengtheningRate + velocityPerS);
    }
}
