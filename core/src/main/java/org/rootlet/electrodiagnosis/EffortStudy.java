package org.rootlet.electrodiagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.evidence.InputException;
import org.rootlet.muscle.SampleGrid;
import org.rootlet.muscle.TwitchForce;
import org.rootlet.muscle.UnitTable;
import org.rootlet.reflex.Discharge;
import org.rootlet.reflex.Limb;
import org.rootlet.reflex.MotorUnit;
import org.rootlet.reflex.Protocol;

/**
 * A muscle during steady voluntary effort: which motor units fire and how fast, the force they give and the surface electromyogram.
 *
 * <p>The effort begins at once; what is measured begins when it has settled (ledger {@code electrodiagnosis.effort.settle-ms}). A unit is
 * active if it fires at least twice after that; its rate is the number of intervals over the time from its first to its last action
 * potential there. Rates Hz, force N at the tendon with the muscle held at its length.
 */
public final class EffortStudy {
    private static final double MS_PER_S = 1000;

    private final Recorder recorder;
    private final TwitchForce twitch = new TwitchForce(UnitTable.load());
    private final double settleMs;

    /**
     * One motor unit.
     *
     * @param unit the unit
     * @param spikesMs when action potentials reached its end plates, ms
     * @param rateHz its rate after settling, Hz; empty if it is not active
     */
    public record Unit(MotorUnit unit, double[] spikesMs, OptionalDouble rateHz) {
        /** Copies the times. */
        public Unit {
            spikesMs = spikesMs.clone();
        }

        /** Returns a copy of the times, ms. */
        @Override
        public double[] spikesMs() {
            return spikesMs.clone();
        }
    }

    /**
     * What is found.
     *
     * @param units every unit of the muscle, in order of recruitment
     * @param meanRateHz mean rate of the active units, Hz; empty if there is none
     * @param forceN mean force after settling, N
     * @param tetanusN force of a tetanus of every unit, active or not, N
     * @param emgRmsMv root mean square of the electromyogram after settling, mV
     * @param emg the electromyogram
     * @param newtons force at the times of the electromyogram, N
     */
    public record Result(
            List<Unit> units,
            OptionalDouble meanRateHz,
            double forceN,
            double tetanusN,
            double emgRmsMv,
            Recording emg,
            double[] newtons) {
        /** Copies units and samples. */
        public Result {
            units = List.copyOf(units);
            newtons = newtons.clone();
        }

        /** Returns a copy of the force, N. */
        @Override
        public double[] newtons() {
            return newtons.clone();
        }

        /** Returns the units that are active. */
        public List<Unit> active() {
            return units.stream().filter(unit -> unit.rateHz().isPresent()).toList();
        }
    }

    /**
     * Puts electrodes on a muscle, such as {@code soleus}.
     *
     * @param stepMs time step of the network and of the records, ms, 0.005 to 0.1
     */
    public EffortStudy(Limb limb, String muscle, double stepMs) {
        recorder = new Recorder(limb, muscle, stepMs);
        settleMs = recorder.value("effort.settle-ms");
    }

    /** Returns the time from which it is measured, ms. */
    public double settleMs() {
        return settleMs;
    }

    /**
     * Runs an effort.
     *
     * @param effort share of the maximal effort, 0 to 1
     * @param durationMs how long it lasts, ms; at least twice {@link #settleMs()}
     * @param sweep number of the trial: the same number has the same noise
     */
    public Result run(double effort, double durationMs, int sweep) {
        if (!(durationMs >= 2 * settleMs)) {
            throw new InputException(
                    "An effort of %s ms is too short; allowed is %s ms or more.".formatted(durationMs, 2 * settleMs));
        }
        Discharge discharge =
                recorder.discharge(Protocol.rest(durationMs, sweep).withEffort(effort));
        SampleGrid grid = recorder.grid(durationMs);
        double[] mv = recorder.mv(discharge, grid);
        double[] newtons = twitch.newtons(discharge, grid);
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < discharge.units().size(); i++) {
            double[] spikesMs = discharge.endPlateMs().get(i);
            units.add(new Unit(discharge.units().get(i), spikesMs, rateHz(spikesMs)));
        }
        int from = grid.firstFrom(settleMs);
        double[] settledMv = Arrays.copyOfRange(mv, from, mv.length);
        return new Result(
                units,
                units.stream().flatMapToDouble(unit -> unit.rateHz().stream()).average(),
                Arrays.stream(newtons, from, newtons.length).average().orElse(0),
                twitch.tetanusN(discharge),
                Math.sqrt(Arrays.stream(settledMv)
                        .map(each -> each * each)
                        .average()
                        .orElse(0)),
                new Recording(recorder.label(), grid, mv, List.of()),
                newtons);
    }

    private OptionalDouble rateHz(double[] spikesMs) {
        double[] settled =
                Arrays.stream(spikesMs).filter(each -> each >= settleMs).toArray();
        return settled.length < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(MS_PER_S * (settled.length - 1) / (settled[settled.length - 1] - settled[0]));
    }
}
