package org.rootlet.sensation;

import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.anatomy.Side;

/**
 * Pain in a leg while a person does something.
 *
 * @param exertion what is done, from the start of the trace on, after lying still
 * @param side side on which pain is rated
 * @param startS when it begins, s from the start of the trace
 * @param samples from the start on, evenly spaced
 */
public record PainTrace(Exertion exertion, Side side, double startS, List<Sample> samples) {
    /** A rise of pain that counts as above rest where traces are told, 0 to 10. */
    public static final double ABOVE_REST = 0.1;

    public PainTrace {
        samples = List.copyOf(samples);
    }

    /**
     * One moment.
     *
     * @param timeS time from the start, s
     * @param csfRiseMmHg rise of lumbar cerebrospinal-fluid pressure, mmHg
     * @param angleDeg angle of the hip or knee that is moved, degrees
     * @param contactMmHg contact pressure of the load that hurts most, mmHg
     * @param discharge ectopic drive, 1 where a sensitized root is pressed with the reference pressure
     * @param intensity pain, 0 to 10
     */
    public record Sample(
            double timeS,
            double csfRiseMmHg,
            double angleDeg,
            double contactMmHg,
            double discharge,
            double intensity) {}

    /** Returns the pain before anything is done. */
    public double restIntensity() {
        return samples.getFirst().intensity();
    }

    /** Returns the strongest pain. */
    public double peakIntensity() {
        return samples.stream().mapToDouble(Sample::intensity).max().orElse(0);
    }

    /** Returns when pain is strongest, s from the start. */
    public double peakS() {
        double peak = peakIntensity();
        return samples.stream()
                .filter(sample -> sample.intensity() == peak)
                .mapToDouble(Sample::timeS)
                .findFirst()
                .orElse(0);
    }

    /**
     * Returns the angle at which a leg that is moved brings on pain, degrees; empty if it does not.
     *
     * @param driveRise rise of the discharge that counts, so that a root that hurts more already does not hide it
     */
    public OptionalDouble angleDeg(double driveRise) {
        double rest = samples.getFirst().discharge();
        return samples.stream()
                .filter(sample -> sample.discharge() - rest >= driveRise)
                .mapToDouble(Sample::angleDeg)
                .findFirst();
    }

    /**
     * Returns how long after its beginning an exertion hurts so much that a person stops, s; empty if it does not.
     *
     * @param intensity pain at which people stop, 0 to 10
     * @param rise what the exertion must have added to it, so that pain at rest alone stops nobody
     */
    public OptionalDouble toleratedS(double intensity, double rise) {
        return samples.stream()
                .filter(sample -> sample.intensity() >= intensity && sample.intensity() - restIntensity() >= rise)
                .mapToDouble(sample -> sample.timeS() - startS)
                .findFirst();
    }

    /**
     * Returns for how long pain is above rest, s.
     *
     * @param rise by how much at least, 0 to 10
     */
    public double aboveRestS(double rise) {
        double stepS =
                samples.size() < 2 ? 0 : samples.get(1).timeS() - samples.get(0).timeS();
        return stepS
                * samples.stream()
                        .filter(sample -> sample.intensity() >= restIntensity() + rise)
                        .count();
    }
}
