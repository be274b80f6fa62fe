package org.rootlet.reflex;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.rootlet.anatomy.Muscle;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;

/**
 * The motor axons and Ia afferents of one muscle as seen from a place of stimulation: when responses can come, and what currents
 * reach which fibers. An electromyographer plans sweeps, windows and currents with it; blocks are not looked at, delays in lesions
 * are.
 *
 * <p>Times are ms from a shock at the place to the potential of the muscle fibers, currents mA.
 */
public final class MuscleNerve {
    private final Limb limb;
    private final Muscle muscle;
    private final List<Limb.Strand> motor;
    private final List<Limb.Strand> ia;
    private final double neuromuscularMs;
    private final double turnaroundMs;
    private final double synapseMs;

    /** Lays out the fibers of a muscle of a leg. */
    public MuscleNerve(Limb limb, Muscle muscle) {
        this.limb = limb;
        this.muscle = muscle;
        motor = limb.motorStrands(muscle, limb.units(muscle));
        ia = limb.afferentStrands(muscle, AfferentKind.IA);
        Ledger ledger = limb.ledger();
        neuromuscularMs = ledger.value("reflex.neuromuscular-delay-ms");
        turnaroundMs = ledger.value("reflex.f-wave.turnaround-ms");
        synapseMs = Connection.load().stream()
                .filter(connection -> connection.source().equals(AfferentKind.IA.key()))
                .filter(connection -> connection.target().equals("motoneuron"))
                .filter(connection -> connection.relation() == Connection.Relation.SAME)
                .mapToDouble(Connection::delayMs)
                .min()
                .orElseThrow();
    }

    /** Returns when the fastest motor axon can bring a direct response. */
    public double firstDirectMs(StimulusPlace place) {
        return times(motor, place, (strand, placeMs) -> strand.axon().endMs() - placeMs)
                        .min()
                        .orElseThrow(() -> missing("motor axon", place))
                + neuromuscularMs;
    }

    /** Returns when the slowest motor axon brings one. */
    public double lastDirectMs(StimulusPlace place) {
        return times(motor, place, (strand, placeMs) -> strand.axon().endMs() - placeMs)
                        .max()
                        .orElseThrow(() -> missing("motor axon", place))
                + neuromuscularMs;
    }

    /** Returns when the fastest afferent, one synapse and the fastest motor axon can bring a reflex; the motoneuron takes time on top. */
    public double firstReflexMs(StimulusPlace place) {
        return times(ia, place, (strand, placeMs) -> placeMs).min().orElseThrow(() -> missing("Ia afferent", place))
                + synapseMs
                + ends().min().orElseThrow()
                + neuromuscularMs;
    }

    /** Returns when the slowest afferent, one synapse and the slowest motor axon bring one. */
    public double lastReflexMs(StimulusPlace place) {
        return times(ia, place, (strand, placeMs) -> placeMs).max().orElseThrow(() -> missing("Ia afferent", place))
                + synapseMs
                + ends().max().orElseThrow()
                + neuromuscularMs;
    }

    /** Returns when the fastest motor axon can bring an F-wave. */
    public double firstReturnMs(StimulusPlace place) {
        return times(motor, place, (strand, placeMs) -> placeMs + strand.axon().endMs())
                        .min()
                        .orElseThrow(() -> missing("motor axon", place))
                + turnaroundMs
                + neuromuscularMs;
    }

    /** Returns when the slowest motor axon brings one. */
    public double lastReturnMs(StimulusPlace place) {
        return times(motor, place, (strand, placeMs) -> placeMs + strand.axon().endMs())
                        .max()
                        .orElseThrow(() -> missing("motor axon", place))
                + turnaroundMs
                + neuromuscularMs;
    }

    /** Returns the length of the nerve between two places on the way to the muscle, mm. */
    public double lengthMm(StimulusPlace from, StimulusPlace to) {
        return Math.abs(fromCordMm(from) - fromCordMm(to));
    }

    /** Returns the way of a motor axon from the cord to a place, mm. */
    public double fromCordMm(StimulusPlace place) {
        return limb.placeMm(motor.getFirst(), place).orElseThrow(() -> missing("motor axon", place));
    }

    /** Returns the current that excites the first Ia afferent. */
    public double leastIaMa(StimulusPlace place, double pulseMs) {
        Shock.checkPulse(pulseMs);
        return passing(ia, place)
                .mapToDouble(strand -> limb.thresholdMa(strand, place, pulseMs, false))
                .min()
                .orElseThrow(() -> missing("Ia afferent", place));
    }

    /** Returns the current that excites the first motor axon. */
    public double leastMotorMa(StimulusPlace place, double pulseMs) {
        Shock.checkPulse(pulseMs);
        return passing(motor, place)
                .mapToDouble(strand -> limb.thresholdMa(strand, place, pulseMs, true))
                .min()
                .orElseThrow(() -> missing("motor axon", place));
    }

    /** Returns the current that excites every motor axon. */
    public double allMotorMa(StimulusPlace place, double pulseMs) {
        Shock.checkPulse(pulseMs);
        return passing(motor, place)
                .mapToDouble(strand -> limb.thresholdMa(strand, place, pulseMs, true))
                .max()
                .orElseThrow(() -> missing("motor axon", place));
    }

    private Stream<Limb.Strand> passing(List<Limb.Strand> strands, StimulusPlace place) {
        return strands.stream().filter(strand -> limb.placeMs(strand, place).isPresent());
    }

    private DoubleStream times(List<Limb.Strand> strands, StimulusPlace place, ToMs toMs) {
        return passing(strands, place)
                .mapToDouble(
                        strand -> toMs.of(strand, limb.placeMs(strand, place).orElseThrow()));
    }

    private DoubleStream ends() {
        return motor.stream().mapToDouble(strand -> strand.axon().endMs());
    }

    private InputException missing(String fiber, StimulusPlace place) {
        return new InputException("No %s of %s passes the %s.".formatted(fiber, muscle.name(), place.name()));
    }

    /** A time of a fiber that passes a place some time away from the cord. */
    private interface ToMs {
        double of(Limb.Strand strand, double placeMs);
    }
}
