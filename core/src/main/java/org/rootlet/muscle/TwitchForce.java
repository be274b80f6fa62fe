package org.rootlet.muscle;

import java.util.EnumSet;
import java.util.Set;
import org.rootlet.reflex.Discharge;
import org.rootlet.reflex.UnitType;

/**
 * Isometric force of a muscle over time, by twitches that sum and saturate.
 *
 * <p>Each action potential adds {@code (t / Tc) exp(1 - t / Tc)} to the unit's activation a, the impulse response of a critically
 * damped second-order system (SOCDS: Fuglevand 1993; Cisi and Kohn 2008, doi:10.1007/s10827-008-0092-8); force is {@code A R (2 / (1 +
 * exp(-b a)) - 1)} with twitch A, tetanus over twitch R and saturation b. Evaluated in closed form from sample to sample, so that an
 * action potential counts at its own time, on the grid or off it, and the step changes no value. N and ms.
 *
 * <p><b>Known limits.</b> The muscle keeps its length; no potentiation, no fatigue; a slow train cannot give more than its sum of twitches, so that
 * tetanus over twitch is set lower than a whole calf has (SIMONEAU2005: 132 over 16 N m).
 */
public final class TwitchForce {
    private final UnitTable table;

    /** Creates the forces. */
    public TwitchForce(UnitTable table) {
        this.table = table;
    }

    /** Returns the force of the muscle, N, a number for each sample. */
    public double[] newtons(Discharge discharge, SampleGrid grid) {
        return newtons(discharge, grid, EnumSet.allOf(UnitType.class));
    }

    /** Returns the force of the units of some types, N, a number for each sample. */
    public double[] newtons(Discharge discharge, SampleGrid grid, Set<UnitType> types) {
        double[] force = new double[grid.samples()];
        for (int i = 0; i < discharge.units().size(); i++) {
            double[] train = discharge.endPlateMs().get(i);
            if (train.length > 0 && types.contains(discharge.units().get(i).type())) {
                add(force, grid, table.of(discharge.muscle(), discharge.units().get(i)), train);
            }
        }
        return force;
    }

    /** Returns the force of a fused tetanus of all units, those that do not fire too, N. */
    public double tetanusN(Discharge discharge) {
        return discharge.units().stream()
                .mapToDouble(unit -> table.of(discharge.muscle(), unit).tetanusN())
                .sum();
    }

    private static void add(double[] force, SampleGrid grid, UnitProperties unit, double[] trainMs) {
        double timeConstantMs = unit.contractionMs();
        double decay = Math.exp(-grid.stepMs() / timeConstantMs);
        double perStep = grid.stepMs() / timeConstantMs;
        double tetanusN = unit.tetanusN();
        // Sum over past action potentials of exp(-s) and of s exp(-s), s being the time since in time constants.
        double plain = 0;
        double weighted = 0;
        int next = 0;
        for (int i = grid.firstFrom(trainMs[0]); i < force.length; i++) {
            weighted = (weighted + perStep * plain) * decay;
            plain *= decay;
            while (next < trainMs.length && trainMs[next] <= grid.timeMs(i)) {
                double since = (grid.timeMs(i) - trainMs[next]) / timeConstantMs;
                double left = Math.exp(-since);
                plain += left;
                weighted += since * left;
                next++;
            }
            double shrunk = Math.exp(-unit.saturation() * Math.E * weighted);
            force[i] += tetanusN * (1 - shrunk) / (1 + shrunk);
        }
    }
}
