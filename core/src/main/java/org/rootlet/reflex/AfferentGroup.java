package org.rootlet.reflex;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The afferents of one kind of one muscle, and where they end in the cord. */
final class AfferentGroup {
    private final AfferentKind kind;
    private final List<Limb.Strand> strands;
    private final List<Projection> projections = new ArrayList<>();

    AfferentGroup(AfferentKind kind, List<Limb.Strand> strands) {
        this.kind = kind;
        this.strands = List.copyOf(strands);
    }

    AfferentKind kind() {
        return kind;
    }

    int size() {
        return strands.size();
    }

    void connect(Projection projection) {
        projections.add(projection);
    }

    Stream<Limb.Strand> strands() {
        return strands.stream();
    }

    /** Fires all afferents as a protocol says and writes what reaches the cord into the agenda. */
    void fire(Limb limb, String muscle, Protocol protocol, Agenda agenda) {
        projections.forEach(Projection::reset);
        for (int i = 0; i < strands.size(); i++) {
            Limb.Strand strand = strands.get(i);
            Axon axon = strand.axon().silent();
            TreeMap<Double, Runnable> launches = new TreeMap<>();
            for (Shock shock : protocol.shocks()) {
                OptionalDouble placeMs = limb.placeMs(strand, shock.place());
                if (placeMs.isPresent()
                        && shock.currentMa() >= limb.thresholdMa(strand, shock.place(), shock.pulseMs(), false)) {
                    launches.put(shock.timeMs(), () -> axon.excite(shock.timeMs(), placeMs.getAsDouble()));
                }
            }
            if (kind == AfferentKind.IA) {
                for (Protocol.Volley volley : protocol.tap()) {
                    if (volley.muscle().equals(muscle) && i < volley.spikesMs().size()) {
                        for (double spikeMs : volley.spikesMs().get(i)) {
                            launches.put(spikeMs, () -> axon.enterFromEnd(spikeMs));
                        }
                    }
                }
            }
            if (launches.isEmpty()) {
                continue;
            }
            launches.values().forEach(Runnable::run);
            for (double arrivalMs : axon.arrivalsAtCordMs()) {
                for (Projection projection : projections) {
                    agenda.add(projection, i, arrivalMs + projection.delayMs());
                }
            }
        }
    }
}
