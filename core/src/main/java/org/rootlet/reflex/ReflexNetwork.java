package org.rootlet.reflex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.rootlet.anatomy.Muscle;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.stream.KeyedStream;

/**
 * The spinal network of some muscles of one leg with all their axons: M, H, T and F come out of it.
 *
 * <p><b>Algorithm.</b> Shocks excite every fiber whose threshold they pass, in both directions. Action potentials that reach the
 * cord act by their synapses; motoneurons that fire send one down their axon; one that comes up an axon invades the soma, and
 * goes back down where the soma was depolarized enough at that moment (F-wave). Where two meet in an axon both end. What
 * reaches the end plates is the result.
 *
 * <p>Not safe for use by several threads at once; the same sweep gives the same result whatever ran before.
 */
public final class ReflexNetwork {
    private final Limb limb;
    private final double stepMs;
    private final double preludeMs;
    private final Map<String, MusclePool> pools = new LinkedHashMap<>();
    private final Map<String, List<AfferentGroup>> afferents = new LinkedHashMap<>();

    /** Action potentials that reach a soma or leave it, in order of time. */
    private record SomaEvent(double timeMs, MusclePool pool, int unit, boolean arrival) {}

    /**
     * Builds the network.
     *
     * @param limb the fibers
     * @param muscles muscles whose motoneurons are simulated; afferents of their synergists and antagonists come with them
     * @param stepMs time step, ms, 0.005 to 0.1
     */
    public ReflexNetwork(Limb limb, List<Muscle> muscles, double stepMs) {
        if (!(stepMs >= 0.005 && stepMs <= 0.1)) {
            throw new InputException("Step is %s ms; allowed is 0.005 to 0.1 ms.".formatted(stepMs));
        }
        this.limb = limb;
        this.stepMs = stepMs;
        Ledger ledger = limb.ledger();
        preludeMs = ledger.value("reflex.network.prelude-ms");
        List<Connection> connections = Connection.load();
        MotoneuronTable table = MotoneuronTable.load();
        DataTable interneurons = DataTable.beside(ReflexNetwork.class, "interneurons.csv");
        for (Muscle muscle : muscles) {
            pools.put(muscle.name(), new MusclePool(limb, muscle, table, interneurons, connections, stepMs));
        }
        Actions actions = Actions.load();
        for (MusclePool pool : pools.values()) {
            for (Muscle source : limb.atlas().muscles()) {
                actions.relation(source, pool.muscle())
                        .ifPresent(relation -> connectAfferents(connections, source, relation, pool));
            }
        }
    }

    private void connectAfferents(
            List<Connection> connections, Muscle source, Connection.Relation relation, MusclePool pool) {
        for (AfferentKind kind : AfferentKind.values()) {
            for (Connection connection : connections) {
                if (connection.source().equals(kind.key()) && connection.relation() == relation) {
                    AfferentGroup group = afferentGroup(source, kind);
                    RandomGenerator random = KeyedStream.of(
                            limb.seed(),
                            "projection",
                            kind.key(),
                            source.name(),
                            connection.target(),
                            pool.muscle().name());
                    double strength =
                            kind == AfferentKind.IA ? limb.pool(pool.muscle()).iaStrength() * limb.agedIa() : 1;
                    group.connect(pool.projection(connection.times(strength), group.size(), random));
                }
            }
        }
    }

    private AfferentGroup afferentGroup(Muscle source, AfferentKind kind) {
        List<AfferentGroup> groups = afferents.computeIfAbsent(source.name(), name -> new ArrayList<>());
        for (AfferentGroup group : groups) {
            if (group.kind() == kind) {
                return group;
            }
        }
        AfferentGroup group = new AfferentGroup(kind, limb.afferentStrands(source, kind));
        groups.add(group);
        return group;
    }

    /** Returns the fibers that this network stands on. */
    public Limb limb() {
        return limb;
    }

    /** Returns how many Ia afferents a muscle of the network has; 0 if it has none in it. */
    public int iaCount(String muscle) {
        return afferents.getOrDefault(muscle, List.of()).stream()
                .filter(group -> group.kind() == AfferentKind.IA)
                .mapToInt(AfferentGroup::size)
                .sum();
    }

    /**
     * Runs one sweep.
     *
     * @param protocol what is done
     * @return discharge of each muscle, in the order in which they were given
     * @throws InputException if the atlas has no fibers of this network at a place of stimulation, or a fiber passes two of them
     */
    public List<Discharge> run(Protocol protocol) {
        checkPlaces(protocol);
        int steps = (int) Math.ceil((protocol.durationMs() + preludeMs) / stepMs - 1e-9);
        double startMs = -preludeMs;
        Agenda agenda = new Agenda(startMs, stepMs, steps);
        for (Map.Entry<String, List<AfferentGroup>> entry : afferents.entrySet()) {
            for (AfferentGroup group : entry.getValue()) {
                group.fire(limb, entry.getKey(), protocol, agenda);
            }
        }
        List<MusclePool> all = List.copyOf(pools.values());
        for (MusclePool pool : all) {
            pool.reset(limb, protocol, startMs, agenda);
        }
        PriorityQueue<SomaEvent> somaEvents = new PriorityQueue<>(
                Comparator.comparingDouble(SomaEvent::timeMs).thenComparingInt(SomaEvent::unit));
        int nextShock = 0;
        List<Shock> shocks = protocol.shocks();
        for (int step = 0; step < steps; step++) {
            double timeMs = startMs + step * stepMs;
            double endMs = timeMs + stepMs;
            while (nextShock < shocks.size() && shocks.get(nextShock).timeMs() < endMs) {
                Shock shock = shocks.get(nextShock++);
                for (MusclePool pool : all) {
                    pool.shock(limb, shock, (unit, whenMs) -> somaEvents.add(new SomaEvent(whenMs, pool, unit, true)));
                }
            }
            while (!somaEvents.isEmpty() && somaEvents.peek().timeMs() < endMs) {
                SomaEvent event = somaEvents.remove();
                if (!event.arrival()) {
                    event.pool().leave(event.unit(), event.timeMs());
                } else if (event.pool().invade(event.unit(), event.timeMs(), agenda)) {
                    somaEvents.add(new SomaEvent(
                            event.timeMs() + event.pool().turnaroundMs(), event.pool(), event.unit(), false));
                }
            }
            Agenda.Slot slot = agenda.at(step);
            for (int n = 0; n < slot.count(); n++) {
                slot.projection(n).transmit(slot.source(n), slot.timeMs(n), timeMs);
            }
            for (MusclePool pool : all) {
                pool.step(timeMs, step, agenda);
            }
        }
        return all.stream().map(MusclePool::discharge).toList();
    }

    private void checkPlaces(Protocol protocol) {
        Set<StimulusPlace> places = new LinkedHashSet<>();
        protocol.shocks().forEach(shock -> places.add(shock.place()));
        for (StimulusPlace place : places) {
            if (strands().noneMatch(strand -> limb.placeMs(strand, place).isPresent())) {
                throw new InputException("No fiber of %s passes the %s.".formatted(pools.keySet(), place.name()));
            }
        }
        boolean twice = places.size() > 1
                && strands()
                        .anyMatch(strand -> places.stream()
                                        .filter(place ->
                                                limb.placeMs(strand, place).isPresent())
                                        .count()
                                > 1);
        if (twice) {
            throw new InputException(
                    "A fiber passes two of the places that are shocked in one sweep (%s); shock one of them, or places of different nerves."
                            .formatted(places.stream().map(StimulusPlace::name).toList()));
        }
    }

    private Stream<Limb.Strand> strands() {
        return Stream.concat(
                pools.values().stream().flatMap(MusclePool::strands),
                afferents.values().stream().flatMap(List::stream).flatMap(AfferentGroup::strands));
    }
}
