package org.rootlet.reflex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.rootlet.anatomy.Muscle;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.Ledger;
import org.rootlet.stream.KeyedStream;

/** Motoneurons of one muscle with their axons, the interneurons that serve them, and the descending fibers that drive them. */
final class MusclePool {
    private static final String MOTONEURON = "motoneuron";
    private static final String DESCENDING = "descending";

    private final Muscle muscle;
    private final long seed;
    private final double stepMs;
    private final List<MotorUnit> units;
    private final List<Limb.Strand> strands;
    private final Motoneurons motoneurons;
    private final Map<String, Interneurons> interneurons = new LinkedHashMap<>();
    private final Map<String, List<Projection>> outputs = new LinkedHashMap<>();
    private final Synapse excitation;
    private final Synapse inhibition;
    private final Synapse recurrent;
    private final int drivers;
    private final double fullDriveHz;
    private final double effortRampMs;
    private final double neuromuscularMs;
    private final double turnaroundMs;
    private final double backfireProbability;

    private List<Axon> axons = List.of();
    private RandomGenerator noise;
    private int noiseSteps;
    private int sweep;

    /** Told when an action potential will come to a soma. */
    interface Arrivals {
        void expect(int unit, double whenMs);
    }

    MusclePool(
            Limb limb,
            Muscle muscle,
            MotoneuronTable table,
            DataTable groups,
            List<Connection> connections,
            double stepMs) {
        this.muscle = muscle;
        this.seed = limb.seed();
        this.stepMs = stepMs;
        Ledger ledger = limb.ledger();
        units = limb.units(muscle);
        strands = limb.motorStrands(muscle, units);
        motoneurons = new Motoneurons(
                units, table, ledger, stepMs, KeyedStream.of(seed, "motoneuron threshold", muscle.name()));
        excitation = MotoneuronConstants.synapse(ledger, "excitation");
        inhibition = MotoneuronConstants.synapse(ledger, "inhibition");
        recurrent = MotoneuronConstants.synapse(ledger, "recurrent");
        for (DataTable.Row row : groups.rows()) {
            String group = row.required("group");
            interneurons.put(group, new Interneurons(row, group.equals("renshaw") ? recurrent : excitation, stepMs));
        }
        drivers = (int) ledger.value("reflex.descending.fibers");
        fullDriveHz = ledger.value("reflex.descending.maximal-rate-hz");
        effortRampMs = ledger.value("reflex.descending.ramp-ms");
        neuromuscularMs = ledger.value("reflex.neuromuscular-delay-ms");
        turnaroundMs = ledger.value("reflex.f-wave.turnaround-ms");
        backfireProbability = ledger.value("reflex.f-wave.backfire-probability");
        noise = KeyedStream.of(seed, "synaptic noise", muscle.name());
        for (Connection connection : connections) {
            if (connection.relation() == Connection.Relation.SAME && sourceCount(connection.source()) > 0) {
                RandomGenerator random =
                        KeyedStream.of(seed, "projection", connection.source(), connection.target(), muscle.name());
                outputs.computeIfAbsent(connection.source(), source -> new ArrayList<>())
                        .add(projection(connection, sourceCount(connection.source()), random));
            }
        }
    }

    private int sourceCount(String group) {
        if (group.equals(MOTONEURON)) {
            return units.size();
        }
        if (group.equals(DESCENDING)) {
            return drivers;
        }
        Interneurons cells = interneurons.get(group);
        return cells == null ? 0 : cells.count();
    }

    /** Draws the synapses of a connection that ends in this pool. */
    Projection projection(Connection connection, int sources, RandomGenerator random) {
        Interneurons cells = interneurons.get(connection.target());
        if (cells != null) {
            Synapse synapse = connection.target().equals("renshaw") ? recurrent : excitation;
            return new Projection(connection, sources, cells, cells.count(), synapse, random);
        }
        if (!connection.target().equals(MOTONEURON)) {
            throw new IllegalStateException("connections.csv has the unknown group " + connection.target());
        }
        Synapse synapse = connection.excites() ? excitation : inhibition;
        return new Projection(connection, sources, motoneurons, units.size(), synapse, random);
    }

    Muscle muscle() {
        return muscle;
    }

    double turnaroundMs() {
        return turnaroundMs;
    }

    Stream<Limb.Strand> strands() {
        return strands.stream();
    }

    /** Puts everything at rest before a sweep and lets the descending fibers fire as the protocol says. */
    void reset(Limb limb, Protocol protocol, double startMs, Agenda agenda) {
        axons = strands.stream().map(strand -> strand.axon().silent()).toList();
        motoneurons.reset();
        interneurons.values().forEach(Interneurons::reset);
        outputs.values().forEach(list -> list.forEach(Projection::reset));
        noise = KeyedStream.of(seed, "synaptic noise", muscle.name(), Integer.toString(protocol.sweep()));
        sweep = protocol.sweep();
        motoneurons.startNoise(noise);
        motoneurons.drawNoise(noise);
        noiseSteps = (int) Math.round(motoneurons.noiseGridMs() / stepMs);
        if (protocol.effort() > 0) {
            drive(protocol, startMs, agenda);
        }
    }

    private void drive(Protocol protocol, double startMs, Agenda agenda) {
        RandomGenerator random =
                KeyedStream.of(seed, "descending drive", muscle.name(), Integer.toString(protocol.sweep()));
        double perMs = protocol.effort() * fullDriveHz / 1000;
        for (int fiber = 0; fiber < drivers; fiber++) {
            double timeMs = startMs;
            while (true) {
                timeMs += random.nextExponential() / perMs;
                if (timeMs >= protocol.durationMs()) {
                    break;
                }
                // Effort builds up: a sudden start would fire the whole pool at once.
                if (random.nextDouble() * effortRampMs < timeMs - startMs) {
                    send(DESCENDING, fiber, timeMs, agenda);
                }
            }
        }
    }

    private void send(String group, int source, double timeMs, Agenda agenda) {
        for (Projection projection : outputs.getOrDefault(group, List.of())) {
            agenda.add(projection, source, timeMs + projection.delayMs());
        }
    }

    /** Excites the axons whose thresholds a shock passes. */
    void shock(Limb limb, Shock shock, Arrivals arrivals) {
        for (int i = 0; i < strands.size(); i++) {
            Limb.Strand strand = strands.get(i);
            OptionalDouble placeMs = limb.placeMs(strand, shock.place());
            if (placeMs.isPresent()
                    && shock.currentMa() >= limb.thresholdMa(strand, shock.place(), shock.pulseMs(), true)) {
                OptionalDouble arrivalMs = axons.get(i).excite(shock.timeMs(), placeMs.getAsDouble());
                if (arrivalMs.isPresent()) {
                    arrivals.expect(i, arrivalMs.getAsDouble());
                }
            }
        }
    }

    /** Lets an action potential leave down the axon. */
    void leave(int unit, double timeMs) {
        axons.get(unit).leaveCord(timeMs);
    }

    /** Lets an action potential come up the axon if it still does; returns whether the soma sends one back. */
    boolean invade(int unit, double timeMs, Agenda agenda) {
        if (!axons.get(unit).reachedCordAt(timeMs)) {
            return false;
        }
        if (!motoneurons.invade(unit, timeMs)) {
            return false;
        }
        send(MOTONEURON, unit, timeMs, agenda);
        // A stream for each unit and moment, so that a lesion of some axons leaves the luck of the others.
        double luck = KeyedStream.of(
                        seed,
                        "axon hillock",
                        muscle.name(),
                        Integer.toString(sweep),
                        Integer.toString(unit),
                        Long.toString(Math.round(timeMs)))
                .nextDouble();
        // Large motoneurons return most: twice the mean probability for the last unit, nothing for the first.
        return luck < 2 * backfireProbability * unit / units.size();
    }

    void step(double timeMs, int step, Agenda agenda) {
        if (step > 0 && step % noiseSteps == 0) {
            motoneurons.drawNoise(noise);
        }
        motoneurons.step(timeMs, (step % noiseSteps + 0.5) / noiseSteps);
        for (int n = 0; n < motoneurons.firedCount(); n++) {
            int unit = motoneurons.firedCell(n);
            axons.get(unit).leaveCord(motoneurons.firedMs(n));
            send(MOTONEURON, unit, motoneurons.firedMs(n), agenda);
        }
        for (Map.Entry<String, Interneurons> entry : interneurons.entrySet()) {
            Interneurons cells = entry.getValue();
            cells.step(timeMs);
            for (int n = 0; n < cells.firedCount(); n++) {
                send(entry.getKey(), cells.firedCell(n), cells.firedMs(n), agenda);
            }
        }
    }

    /** Returns what reached the end plates. */
    Discharge discharge() {
        List<double[]> endPlateMs = new ArrayList<>();
        for (Axon axon : axons) {
            double[] times = axon.arrivalsAtEndMs();
            for (int i = 0; i < times.length; i++) {
                times[i] += neuromuscularMs;
            }
            endPlateMs.add(times);
        }
        return new Discharge(muscle.name(), units, endPlateMs);
    }
}
