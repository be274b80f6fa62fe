package org.rootlet.reflex;

import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.InputException;

/**
 * One intrafusal fiber: a sensory region (a spring) in series with a polar region (mass, spring, damper, contraction).
 *
 * <p>Mileusnic et al. 2006, doi:10.1152/jn.00868.2005. With x the length of the polar region, v its velocity and L the length of
 * the fascicle, all over the optimal length L0, their equation of the tension T = K_SR (L - L0_SR - x) reads
 *
 * <pre>M v' = T - C b sign(v) |v|^a (x - R) - K_PR (x - L0_PR) - G</pre>
 *
 * <p>with C = 1 while the polar region lengthens and 0.42 while it shortens, damping b = b0 + b1 f and contraction G = G1 f, where
 * f is the activation by gamma drive. In this form the velocity and acceleration of the fascicle are not needed.
 *
 * <p><b>Integration.</b> Backward Euler. The slope of |v|^a is infinite at rest, which no explicit step survives; the implicit
 * step leaves one scalar equation A |v| + B |v|^a = c whose only root Newton's method reaches from above, and which has no limit
 * of stability. Of the damper only the factor (x - R) is taken from the start of the step.
 *
 * @param name bag1, bag2 or chain
 * @param dynamic whether dynamic rather than static gamma drive acts on it
 * @param halfDrivePerS drive of half activation, pulses/s
 * @param sensoryStiffness K_SR, FU/L0
 * @param polarStiffness K_PR, FU/L0
 * @param mass M, FU s2/L0
 * @param sensoryRest L0_SR, L0
 * @param polarRest L0_PR, L0
 * @param sensoryThreshold length of the sensory region above which the primary ending fires, L0
 * @param polarThreshold length of the polar region above which the secondary ending fires, L0
 * @param zeroDampingLength R, length of the polar region at which it has no damping, L0
 * @param damping b0, FU/L0 (s/L0)^a
 * @param dampingGamma b1, FU/L0 (s/L0)^a
 * @param forceGamma G1, FU
 * @param dampingExponent a
 * @param shorteningDamping C while shortening
 * @param primaryGain spikes/s per L0
 * @param secondaryGain spikes/s per L0
 * @param secondaryShare share of the secondary ending that lies on the sensory region
 * @param secondaryLength rest length of the secondary ending, L0
 */
record IntrafusalFiber(
        String name,
        boolean dynamic,
        double halfDrivePerS,
        double sensoryStiffness,
        double polarStiffness,
        double mass,
        double sensoryRest,
        double polarRest,
        double sensoryThreshold,
        double polarThreshold,
        double zeroDampingLength,
        double damping,
        double dampingGamma,
        double forceGamma,
        double dampingExponent,
        double shorteningDamping,
        double primaryGain,
        double secondaryGain,
        double secondaryShare,
        double secondaryLength) {
    /** Newton's method squares its error in each round: this many are never needed. */
    private static final int ROUNDS = 100;

    private static final double ROUNDING = 1e-14;

    static IntrafusalFiber read(DataTable.Row row) {
        String gamma = row.required("gamma");
        if (!gamma.equals("dynamic") && !gamma.equals("static")) {
            throw row.fault("has gamma drive '%s'; allowed are dynamic and static".formatted(gamma));
        }
        return new IntrafusalFiber(
                row.required("fiber"),
                gamma.equals("dynamic"),
                row.number("half_drive_per_s"),
                row.number("k_sr"),
                row.number("k_pr"),
                row.number("mass"),
                row.number("l0_sr"),
                row.number("l0_pr"),
                row.number("threshold_sr"),
                row.number("threshold_pr"),
                row.number("zero_damping_length"),
                row.number("damping"),
                row.number("damping_gamma"),
                row.number("force_gamma"),
                row.number("damping_exponent"),
                row.number("shortening_damping"),
                row.number("primary_gain"),
                row.number("secondary_gain"),
                row.number("secondary_share"),
                row.number("secondary_length"));
    }

    /** Returns the activation by gamma drive, 0 to 1. */
    double activation(GammaDrive gamma, double exponent) {
        double ratePerS = dynamic ? gamma.dynamicPerS() : gamma.staticPerS();
        double power = StrictMath.pow(ratePerS, exponent);
        return power / (power + StrictMath.pow(halfDrivePerS, exponent));
    }

    /** Returns a fiber at rest at a fascicle length. */
    Motion atRest(double lengthL0, double activation) {
        return new Motion(lengthL0, activation);
    }

    /** Returns the shortest fascicle length at which the damper still has its sign, L0. */
    double shortestL0() {
        return sensoryRest + zeroDampingLength;
    }

    /** The fiber as it moves. */
    final class Motion {
        private final double activation;
        private double lengthL0;
        private double polarL0;
        private double polarL0PerS;

        private Motion(double lengthL0, double activation) {
            this.lengthL0 = lengthL0;
            this.activation = activation;
            polarL0 =
                    (sensoryStiffness * (lengthL0 - sensoryRest) + polarStiffness * polarRest - forceGamma * activation)
                            / (sensoryStiffness + polarStiffness);
        }

        /** Takes one step to a fascicle length. */
        void step(double nextLengthL0, double stepS) {
            lengthL0 = nextLengthL0;
            double force = mass / stepS * polarL0PerS
                    + sensoryStiffness * (lengthL0 - sensoryRest - polarL0)
                    - polarStiffness * (polarL0 - polarRest)
                    - forceGamma * activation;
            double direction = Math.signum(force);
            double damper = (damping + dampingGamma * activation)
                    * (direction < 0 ? shorteningDamping : 1)
                    * (polarL0 - zeroDampingLength);
            if (!(damper > 0)) {
                throw new InputException(
                        "The polar region of the %s fiber shrinks to %.3f L0 at a fascicle length of %.3f L0; allowed is above %s L0."
                                .formatted(name, polarL0, lengthL0, zeroDampingLength));
            }
            double inertia = mass / stepS + stepS * (sensoryStiffness + polarStiffness);
            polarL0PerS = direction * speed(inertia, damper, Math.abs(force));
            polarL0 += stepS * polarL0PerS;
        }

        /** Solves inertia u + damper u^a = force for u, with s = u^a: increasing and convex in s, so from above it never overshoots. */
        private double speed(double inertia, double damper, double force) {
            double power = 1 / dampingExponent;
            double s = Math.min(force / damper, StrictMath.pow(force / inertia, dampingExponent));
            for (int round = 0; round < ROUNDS && s > 0; round++) {
                double linear = inertia * StrictMath.pow(s, power);
                double change = (linear + damper * s - force) / (linear * power / s + damper);
                s -= change;
                if (change <= ROUNDING * s) {
                    break;
                }
            }
            return StrictMath.pow(Math.max(0, s), power);
        }

        /** Returns what the fiber adds to the primary ending, spikes/s. */
        double primaryPerS() {
            return Math.max(0, primaryGain * (sensoryL0() - sensoryThreshold));
        }

        /** Returns what the fiber adds to the secondary ending, spikes/s. */
        double secondaryPerS() {
            double sensory = secondaryShare / sensoryRest * (sensoryL0() - sensoryThreshold);
            double polar = (1 - secondaryShare) / polarRest * (polarL0 - polarThreshold);
            return Math.max(0, secondaryGain * secondaryLength * (sensory + polar));
        }

        private double sensoryL0() {
            return lengthL0 - polarL0;
        }
    }
}
