package org.rootlet.muscle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.FiberClass;
import org.rootlet.lesion.FiberOutcome;
import org.rootlet.lesion.LesionedFibers;

/** Maximal force of a muscle as a share of what it was before the lesions. */
public final class MuscleForce {
    private final Atlas atlas;
    private final LesionedFibers fibers;
    private final double exponent;

    /** Creates the forces of one person. */
    public MuscleForce(Atlas atlas, LesionedFibers fibers, Ledger ledger) {
        this.atlas = atlas;
        this.fibers = fibers;
        exponent = ledger.value("muscle.unit-force.diameter-exponent");
    }

    /**
     * One of the sampled axons of a muscle.
     *
     * @param diameterUm fiber diameter, um
     * @param countFraction share of the muscle's units for which it stands
     * @param forceFraction share of the muscle's maximal force that these give
     * @param conducts whether action potentials pass
     */
    record Axon(double diameterUm, double countFraction, double forceFraction, boolean conducts) {}

    /** Returns the axons of a muscle, root by root. */
    List<Axon> axons(Muscle muscle, Side side) {
        List<Axon> axons = new ArrayList<>();
        for (Map.Entry<Root, Double> supply : muscle.roots().byRoot().entrySet()) {
            List<FiberOutcome> sample = fibers.along(atlas.pathway(muscle, supply.getKey()), side, FiberClass.MOTOR);
            double whole = sample.stream()
                    .mapToDouble(axon -> Math.pow(axon.diameterUm(), exponent))
                    .sum();
            for (FiberOutcome axon : sample) {
                axons.add(new Axon(
                        axon.diameterUm(),
                        supply.getValue() / sample.size(),
                        supply.getValue() * Math.pow(axon.diameterUm(), exponent) / whole,
                        axon.fate().conducts()));
            }
        }
        return axons;
    }

    /** Returns the share of a muscle's maximal force that is left, 0 to 1. */
    public double fraction(Muscle muscle, Side side) {
        double force = 0;
        for (Map.Entry<Root, Double> supply : muscle.roots().byRoot().entrySet()) {
            force += supply.getValue() * fraction(muscle, supply.getKey(), side);
        }
        return force;
    }

    /** Returns the share of the force that one root gives to a muscle that is left, 0 to 1. */
    public double fraction(Muscle muscle, Root root, Side side) {
        List<FiberOutcome> axons = fibers.along(atlas.pathway(muscle, root), side, FiberClass.MOTOR);
        double left = 0;
        double whole = 0;
        for (FiberOutcome axon : axons) {
            double unitForce = Math.pow(axon.diameterUm(), exponent);
            whole += unitForce;
            left += axon.fate().conducts() ? unitForce : 0;
        }
        return left / whole;
    }
}
