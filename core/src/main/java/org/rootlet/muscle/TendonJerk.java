package org.rootlet.muscle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.ReflexArc;
import org.rootlet.evidence.Ledger;
import org.rootlet.patient.Patient;
import org.rootlet.reflex.Discharge;
import org.rootlet.reflex.Hammer;
import org.rootlet.reflex.Limb;
import org.rootlet.reflex.Protocol;
import org.rootlet.reflex.ReflexNetwork;
import org.rootlet.reflex.Tap;
import org.rootlet.reflex.TendonTap;

/**
 * A tap on a tendon and the jerk that follows: the hammer stretches the spindles of the arc's muscles, their spikes run up to the
 * cord, motoneurons fire, and the units that are reached twitch.
 *
 * <p><b>Known limits.</b> A sensitivity of the spindles stands for all that makes one person's reflexes livelier than another's;
 * nothing here makes a reflex brisk after a lesion of the upper motor neuron.
 */
public final class TendonJerk {
    private final Limb limb;
    private final ReflexArc arc;
    private final Ledger ledger;
    private final long seed;
    private final ReflexNetwork network;
    private final TendonTap tendon;
    private final TwitchForce twitch;
    private final SurfaceEmg electrodes;
    private final ResponseMeasure measure;
    private final double sweepMs;

    /**
     * What a tap gives.
     *
     * @param discharges discharge of each simulated muscle
     * @param peakForceN largest sum of their twitches, N
     * @param latencyMs from the touch of the hammer to the onset of the electromyogram of the first muscle, ms; empty if none
     * @param amplitudeMv that electromyogram, peak to peak, mV
     */
    public record Response(
            List<Discharge> discharges, double peakForceN, OptionalDouble latencyMs, double amplitudeMv) {
        public Response {
            discharges = List.copyOf(discharges);
        }
    }

    /**
     * Builds the arc.
     *
     * @param limb fibers of the leg
     * @param arc arc of the reflex
     * @param muscles muscles of it whose motoneurons are simulated, the first with electrodes; the spindles of all are stretched
     * @param table motor units
     * @param ledger constants
     * @param seed seed of the run
     */
    public TendonJerk(Limb limb, ReflexArc arc, List<Muscle> muscles, UnitTable table, Ledger ledger, long seed) {
        this.limb = limb;
        this.arc = arc;
        this.ledger = ledger;
        this.seed = seed;
        network = new ReflexNetwork(limb, muscles, ledger.value("reflex.tap.step-ms"));
        tendon = TendonTap.of(ledger);
        twitch = new TwitchForce(table);
        electrodes = new SurfaceEmg(table, ledger, seed);
        measure = new ResponseMeasure(ledger);
        sweepMs = ledger.value("reflex.tap.sweep-ms");
    }

    /** Returns how sensitive the spindles of an arc are at a person's age, over those of a young adult. */
    public static double sensitivity(ReflexArc arc, Patient patient, Ledger ledger) {
        double years = Math.max(0, patient.ageYears() - ledger.value("reflex.gain.full-until-years"));
        String decline = "reflex.gain.%s-decline-per-year".formatted(arc.name().replace(' ', '-'));
        return Math.exp(-ledger.value(decline) * years);
    }

    /** Returns the tap of an examiner. */
    public Hammer standardHammer() {
        return tendon.standardHammer();
    }

    /** Returns which leg is tapped. */
    public Limb limb() {
        return limb;
    }

    /**
     * Taps.
     *
     * @param hammer force and speed of the hammer
     * @param sensitivity of the spindles, 1 for a young adult
     * @param jendrassik whether the person pulls the hands apart
     * @param repetition number of the tap: the same number is the same tap
     */
    public Response tap(Hammer hammer, double sensitivity, boolean jendrassik, int repetition) {
        List<Protocol.Volley> volleys = new ArrayList<>();
        for (Muscle muscle : arc.muscles()) {
            int count = network.iaCount(muscle.name());
            if (count > 0) {
                Tap tap = new Tap(muscle.name(), hammer, sensitivity, jendrassik, repetition);
                volleys.add(new Protocol.Volley(muscle.name(), tendon.spikesMs(count, tap, seed)));
            }
        }
        List<Discharge> discharges =
                network.run(Protocol.rest(sweepMs, repetition).with(volleys));
        double afterwardsMs = ledger.value("reflex.tap.twitch-ms");
        SampleGrid forceGrid = SampleGrid.over(0, sweepMs + afterwardsMs, 1);
        double[] force = new double[forceGrid.samples()];
        for (Discharge discharge : discharges) {
            double[] newtons = twitch.newtons(discharge, forceGrid);
            Arrays.setAll(force, i -> force[i] + newtons[i]);
        }
        SampleGrid grid = SampleGrid.over(0, sweepMs, ledger.value("reflex.tap.sample-ms"));
        EmgFeatures features = measure.in(electrodes.mv(discharges.getFirst(), grid), grid, 0, sweepMs);
        return new Response(
                discharges, Arrays.stream(force).max().orElse(0), features.onsetMs(), features.peakToPeakMv());
    }
}
