package org.rootlet.reflex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.stream.KeyedStream;

/**
 * From a tap on a tendon to the spikes of each primary spindle afferent (Ia).
 *
 * <p><b>Algorithm.</b> A hammer of peak force F and speed u on a tendon of sideways stiffness k indents it by
 * (F/k) sin(pi t/T), where T = pi F/(k u) makes the first velocity u: of two hammers with the same peak force the faster one is
 * the sooner gone. After contact the oscillation dies away, as accelerometers on the calf show. A share of the indentation
 * lengthens the fascicles and drives one {@link Spindle}. The wave reaches each spindle after its distance over the wave speed.
 * Each afferent integrates the rate, times its own sensitivity, from a random phase, and fires when the integral reaches one;
 * after a spike it waits for the shortest interval. Spikes of the background count, also those before the wave arrives.
 *
 * <p>Held against Burke, Gandevia and McKeon 1983 (J Physiol 339:535, doi:10.1113/jphysiol.1983.sp014732), microneurography of
 * the ankle tap: at the back of the knee the volley begins 3.5 to 7 ms after percussion, is highest at 6.5 to 11 ms and lasts 25
 * to 30 ms; ten primary endings gave two to five spikes to a tap below the threshold of the jerk, 4 to 7 ms or more apart.
 *
 * <p><b>Known limits.</b> The mechanics are assumptions but for the wave speed, and the same for every muscle. Weak taps give
 * fewer spikes than published, since the model spindle lacks the high sensitivity to minute stretch. All phases at contact are
 * equally likely, also where nothing runs in the background. Under the Jendrassik maneuver the gamma drive rises; whether it
 * does in a relaxed muscle is disputed, so that it stands for reinforcement wherever that acts. Secondary endings and tendon
 * organs are left out.
 */
public final class TendonTap {
    private static final double STEP_MS = 0.05;
    private static final double MS_PER_S = 1000;

    private final Ledger ledger;
    private final Spindle spindle;
    private final double shortestIntervalMs;
    private final int samples;
    private final Map<Stretch, double[]> rates = new HashMap<>();
    private final Map<FiberKey, Fiber> fibers = new HashMap<>();

    private record Stretch(Hammer hammer, boolean jendrassik) {}

    private record FiberKey(long seed, String muscle, int fiber, int repetition) {}

    private record Fiber(double sensitivity, double delayMs, double phase) {}

    private TendonTap(Ledger ledger) {
        this.ledger = ledger;
        spindle = Spindle.of(ledger);
        shortestIntervalMs = ledger.value("reflex.tap.shortest-interval-ms");
        samples = 1 + (int) Math.round(ledger.value("reflex.tap.duration-ms") / STEP_MS);
    }

    /** Reads the constants. */
    public static TendonTap of(Ledger ledger) {
        return new TendonTap(ledger);
    }

    /** Returns the tap of an examiner on a normal reflex. */
    public Hammer standardHammer() {
        return new Hammer(ledger.value("reflex.tap.hammer-force-n"), ledger.value("reflex.tap.hammer-speed-m-per-s"));
    }

    /**
     * Returns the spikes of each afferent at its spindle, before conduction. The first fibers of a larger number are those of a
     * smaller number.
     *
     * @param fibers number of afferents, 0 or more
     * @param tap the tap
     * @param seed seed of the person
     * @return for each afferent the times of its spikes in ms after the hammer touches the tendon, ascending
     * @throws InputException if the number of fibers is negative
     */
    public List<double[]> spikesMs(int fibers, Tap tap, long seed) {
        if (fibers < 0) {
            throw new InputException("Number of afferents of a tap is %d; allowed are 0 or more.".formatted(fibers));
        }
        double[] ratePerS =
                rates.computeIfAbsent(new Stretch(tap.hammer(), tap.jendrassik()), stretch -> ratePerS(tap));
        List<double[]> trains = new ArrayList<>(fibers);
        for (int fiber = 0; fiber < fibers; fiber++) {
            trains.add(train(ratePerS, tap, seed, fiber));
        }
        return List.copyOf(trains);
    }

    /** Returns the rate of a primary ending of median sensitivity from when the wave arrives, spikes/s. */
    private double[] ratePerS(Tap tap) {
        GammaDrive gamma = new GammaDrive(
                ledger.value(
                        tap.jendrassik()
                                ? "reflex.tap.jendrassik-gamma-dynamic-per-s"
                                : "reflex.tap.resting-gamma-dynamic-per-s"),
                ledger.value("reflex.tap.resting-gamma-static-per-s"));
        return spindle.rates(lengthL0(tap.hammer()), STEP_MS, gamma).primaryPerS();
    }

    /** Returns the fascicle length from when the wave arrives, L0. */
    private double[] lengthL0(Hammer hammer) {
        double indentationMm = hammer.peakForceN() / ledger.value("reflex.tap.tendon-stiffness-n-per-mm");
        // A meter per second is a millimeter per millisecond.
        double contactMs = Math.PI * indentationMm / hammer.speedMPerS();
        double peakL0 = indentationMm
                * ledger.value("reflex.tap.lengthening-per-indentation")
                / ledger.value("reflex.tap.fascicle-length-mm");
        double ringing = ledger.value("reflex.tap.ringing-ratio");
        double restL0 = ledger.value("reflex.tap.resting-length");
        double[] lengthL0 = new double[samples];
        for (int i = 0; i < samples; i++) {
            double contacts = i * STEP_MS / contactMs;
            lengthL0[i] = restL0
                    + peakL0 * StrictMath.sin(Math.PI * contacts) * StrictMath.pow(ringing, Math.max(0, contacts - 1));
        }
        return lengthL0;
    }

    private double[] train(double[] ratePerS, Tap tap, long seed, int fiber) {
        Fiber lasting = fibers.computeIfAbsent(new FiberKey(seed, tap.muscle(), fiber, tap.repetition()), this::draw);
        return spikes(ratePerS, tap.sensitivity() * lasting.sensitivity(), lasting.delayMs(), lasting.phase());
    }

    private Fiber draw(FiberKey key) {
        String index = Integer.toString(key.fiber());
        RandomGenerator lasting = KeyedStream.of(key.seed(), "tap", key.muscle(), "fiber", index);
        double sensitivity = StrictMath.exp(ledger.value("reflex.tap.sensitivity-log-sd") * lasting.nextGaussian());
        double nearestMm = ledger.value("reflex.tap.nearest-spindle-mm");
        double farthestMm = ledger.value("reflex.tap.farthest-spindle-mm");
        double delayMs = (nearestMm + (farthestMm - nearestMm) * lasting.nextDouble())
                / ledger.value("reflex.tap.wave-speed-m-per-s");
        double phase = KeyedStream.of(
                        key.seed(), "tap", key.muscle(), "phase", Integer.toString(key.repetition()), index)
                .nextDouble();
        return new Fiber(sensitivity, delayMs, phase);
    }

    /** Integrates to threshold: before the wave arrives the rate is that of rest. */
    private double[] spikes(double[] ratePerS, double sensitivity, double delayMs, double startPhase) {
        List<Double> spikesMs = new ArrayList<>();
        double phase = startPhase;
        double readyMs = 0;
        for (int i = 1; i < samples; i++) {
            double startMs = Math.max((i - 1) * STEP_MS, readyMs);
            double endMs = i * STEP_MS;
            double gain = sensitivity * rateAt(ratePerS, endMs - STEP_MS / 2 - delayMs) / MS_PER_S;
            double added = gain * Math.max(0, endMs - startMs);
            if (phase + added >= 1) {
                double timeMs = startMs + (1 - phase) / gain;
                spikesMs.add(timeMs);
                readyMs = timeMs + shortestIntervalMs;
                phase = 0;
            } else {
                phase += added;
            }
        }
        return spikesMs.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double rateAt(double[] ratePerS, double sinceArrivalMs) {
        double place = Math.max(0, sinceArrivalMs / STEP_MS);
        int before = (int) place;
        return ratePerS[before] + (place - before) * (ratePerS[before + 1] - ratePerS[before]);
    }
}
