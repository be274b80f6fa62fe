package org.rootlet.muscle;

import java.util.List;
import java.util.Optional;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.Ledger;

/**
 * A Hill-type muscle: slow and fast contractile parts, a passive part and a viscosity in parallel, in line with a tendon.
 *
 * <p>Without mass, at constant pennation: {@code (a_S FL_S FV_S + a_F FL_F FV_F + passive + viscosity v) cos(alpha) = tendon}, each over
 * maximal force (configurations of the ReMoto family: Elias, Watanabe, Kohn 2012 to 2015). A step solves the balance for the fiber's
 * velocity with the tendon at the end of the step (backward Euler), so that no step is too long to be stable. Lengths m, forces N,
 * times ms.
 */
final class HillMuscle {
    /** Halvings of the bracket of velocities: from 40 per second to less than a millionth. */
    private static final int BISECTIONS = 26;

    private static final double FASTEST_BRACKET_PER_S = 20;

    private record Build(
            double maximalN, double optimalM, double cosPennation, double tendonSlackM, double fixedLeverM) {}

    private final Build build;
    private final FiberCurves slow;
    private final FiberCurves fast;
    private final double passiveExponent;
    private final double passiveOffset;
    private final double viscosityS;
    private final double tendonScale;
    private final double tendonRounding;
    private final double tendonOrigin;
    private final double tendonLengthAtMaximumM;
    private double fiber = 1;

    private HillMuscle(Build build, Ledger ledger) {
        this.build = build;
        slow = new FiberCurves(ledger, "slow");
        fast = new FiberCurves(ledger, "fast");
        passiveExponent = ledger.value("muscle.hill.parallel-exponent");
        passiveOffset = ledger.value("muscle.hill.parallel-offset");
        viscosityS = ledger.value("muscle.hill.viscosity-s");
        tendonScale = ledger.value("muscle.hill.tendon-scale");
        tendonRounding = ledger.value("muscle.hill.tendon-rounding");
        tendonOrigin = ledger.value("muscle.hill.tendon-origin");
        tendonLengthAtMaximumM = build.tendonSlackM() * ledger.value("muscle.hill.tendon-length-over-slack");
    }

    /** Returns the muscle of that name, its fibers at optimal length; empty if {@code hill.csv} has none. */
    static Optional<HillMuscle> of(String muscle, Ledger ledger) {
        List<DataTable.Row> rows =
                DataTable.beside(HillMuscle.class, "hill.csv").rows();
        return rows.stream()
                .filter(row -> row.required("muscle").equals(muscle))
                .findFirst()
                .map(row -> new HillMuscle(
                        new Build(
                                row.number("maximal_n"),
                                row.number("optimal_m"),
                                Math.cos(Math.toRadians(row.number("pennation_deg"))),
                                row.number("tendon_slack_m"),
                                row.number("fixed_lever_m")),
                        ledger));
    }

    /** Returns the maximal isometric force, N. */
    double maximalN() {
        return build.maximalN();
    }

    /** Returns the lever about the ankle where it does not change with the angle, m; 0 for the calf. */
    double fixedLeverM() {
        return build.fixedLeverM();
    }

    /** Returns the length from origin to insertion at 90 degrees of the ankle: slack tendon, fibers at optimal length; m. */
    double neutralLengthM() {
        return build.tendonSlackM() + build.optimalM() * build.cosPennation();
    }

    /**
     * Moves on by a step.
     *
     * @param slowActivation isometric force of the slow units at optimal length over maximal force, 0 to 1
     * @param fastActivation that of the fast units
     * @param lengthM length from origin to insertion at the end of the step, m
     * @param stepMs step, ms
     * @return force at the tendon, N
     */
    double step(double slowActivation, double fastActivation, double lengthM, double stepMs) {
        double seconds = stepMs / 1000;
        double slowForce = slowActivation * slow.atLength(fiber);
        double fastForce = fastActivation * fast.atLength(fiber);
        double passive = Math.exp(passiveExponent * (fiber - 1) - passiveOffset);
        double lowest = -FASTEST_BRACKET_PER_S;
        double highest = FASTEST_BRACKET_PER_S;
        for (int i = 0; i < BISECTIONS; i++) {
            double velocity = (lowest + highest) / 2;
            double fiberForce = slowForce * slow.atVelocity(velocity, fiber)
                    + fastForce * fast.atVelocity(velocity, fiber)
                    + passive
                    + viscosityS * velocity;
            if (fiberForce * build.cosPennation() < tendonForce(lengthM, fiber + velocity * seconds)) {
                lowest = velocity;
            } else {
                highest = velocity;
            }
        }
        fiber += (lowest + highest) / 2 * seconds;
        return build.maximalN() * tendonForce(lengthM, fiber);
    }

    /** Tendon force over maximal force. */
    private double tendonForce(double lengthM, double fiberLength) {
        double tendonM = lengthM - fiberLength * build.optimalM() * build.cosPennation();
        double stretch = (tendonM / tendonLengthAtMaximumM - tendonOrigin) / tendonRounding;
        return tendonScale * tendonRounding * Math.log1p(Math.exp(stretch));
    }
}
