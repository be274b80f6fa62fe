package org.rootlet.electrodiagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.evidence.InputException;
import org.rootlet.muscle.EmgFeatures;
import org.rootlet.muscle.SampleGrid;
import org.rootlet.reflex.Limb;
import org.rootlet.reflex.Protocol;
import org.rootlet.reflex.Shock;
import org.rootlet.reflex.StimulusPlace;

/**
 * Motor conduction: the compound muscle action potential after a supramaximal shock, and the velocity between two places.
 *
 * <p>The response lies between the shock and the time at which the fastest motor axon could bring an F-wave. Latencies ms from the
 * shock, amplitudes mV.
 */
public final class MotorStudy {
    private final Limb limb;
    private final Recorder recorder;

    /**
     * A compound muscle action potential.
     *
     * @param place name of the place of stimulation
     * @param currentMa current, mA
     * @param onsetMs onset, ms; empty if there is no response
     * @param negativePeakMv from the baseline to the negative peak, mV
     * @param peakToPeakMv from peak to peak, mV
     * @param recording the record
     */
    public record Response(
            String place,
            double currentMa,
            OptionalDouble onsetMs,
            double negativePeakMv,
            double peakToPeakMv,
            Recording recording) {}

    /**
     * Conduction between two places.
     *
     * @param distal response to the shock nearer to the muscle
     * @param proximal response to the other
     * @param distanceMm length of the nerve between them, mm
     * @param velocityMPerS that over the difference of onsets, m/s; empty if a response is missing
     */
    public record Conduction(Response distal, Response proximal, double distanceMm, OptionalDouble velocityMPerS) {}

    /** Puts electrodes on a muscle, such as {@code extensor digitorum brevis}. */
    public MotorStudy(Limb limb, String muscle) {
        this.limb = limb;
        recorder = new Recorder(limb, muscle);
    }

    /**
     * Gives a supramaximal shock.
     *
     * @param place name of a place of {@link org.rootlet.reflex.StimulusPlaces}
     * @param pulseMs duration of the shock, ms
     */
    public Response response(String place, double pulseMs) {
        StimulusPlace where = limb.places().get(place);
        double currentMa =
                recorder.value("supramaximal-over-all") * recorder.nerve().allMotorMa(where, pulseMs);
        double toMs = recorder.nerve().firstReturnMs(where);
        double sweepMs = Math.ceil(toMs);
        SampleGrid grid = recorder.grid(sweepMs);
        double[] mv = recorder.mv(Protocol.rest(sweepMs, 0).with(new Shock(where, currentMa, pulseMs, 0)));
        EmgFeatures m = recorder.measure(mv, grid, 0, toMs);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(Mark.Kind.STIMULUS, "shock", 0));
        m.onsetMs().ifPresent(ms -> marks.add(new Mark(Mark.Kind.ONSET, "M", ms)));
        return new Response(
                place,
                currentMa,
                m.onsetMs(),
                m.negativePeakMv(),
                m.peakToPeakMv(),
                new Recording(recorder.label(), grid, mv, marks));
    }

    /**
     * Measures the conduction velocity between two places.
     *
     * @param distalPlace name of the place nearer to the muscle
     * @param proximalPlace name of the other
     * @param pulseMs duration of the shocks, ms
     * @throws InputException if the places are the same or in the other order
     */
    public Conduction conduction(String distalPlace, String proximalPlace, double pulseMs) {
        checkOrder(distalPlace, proximalPlace);
        Response distal = response(distalPlace, pulseMs);
        Response proximal = response(proximalPlace, pulseMs);
        double distanceMm = recorder.nerve()
                .lengthMm(limb.places().get(distalPlace), limb.places().get(proximalPlace));
        if (distal.onsetMs().isEmpty() || proximal.onsetMs().isEmpty()) {
            return new Conduction(distal, proximal, distanceMm, OptionalDouble.empty());
        }
        double takenMs = proximal.onsetMs().getAsDouble() - distal.onsetMs().getAsDouble();
        return new Conduction(
                distal,
                proximal,
                distanceMm,
                takenMs > 0 ? OptionalDouble.of(distanceMm / takenMs) : OptionalDouble.empty());
    }

    /**
     * Refuses two places between which no velocity can be measured.
     *
     * @param distalPlace name of the place nearer to the muscle
     * @param proximalPlace name of the other
     * @throws InputException if the places are the same or in the other order
     */
    public void checkOrder(String distalPlace, String proximalPlace) {
        StimulusPlace distal = limb.places().get(distalPlace);
        StimulusPlace proximal = limb.places().get(proximalPlace);
        if (distal.equals(proximal)) {
            throw new InputException(
                    "Both places of motor conduction are the %s; allowed are two, the one nearer to the muscle first."
                            .formatted(distal.name()));
        }
        if (recorder.nerve().fromCordMm(distal) < recorder.nerve().fromCordMm(proximal)) {
            throw new InputException(
                    "The first place of motor conduction is the %s and the second the %s; allowed is the one nearer to the muscle first: %s,%s."
                            .formatted(distal.name(), proximal.name(), proximalPlace.strip(), distalPlace.strip()));
        }
    }
}
