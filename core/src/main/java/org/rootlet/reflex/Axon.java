package org.rootlet.reflex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * An axon measured by travel time: every place is given by the time, ms, that an action potential takes to it from the
 * cord, delays in lesions included, so that action potentials move along it at a speed of one. They leave in either
 * direction, annihilate where they meet, stop at blocks and at ends, and leave refractory membrane behind.
 *
 * <p>Launches must come in order of time, at the cord and at one place of stimulation.
 */
final class Axon {
    private static final double ROUNDING_MS = 1e-9;

    private final double endMs;
    private final double aliveFromMs;
    private final double aliveToMs;
    private final double[] blocksMs;
    private final double refractoryMs;
    private final List<Spike> spikes = new ArrayList<>();

    /** An action potential on its way; {@code untilMs} is when it ends, wherever that is. */
    static final class Spike {
        private final double launchMs;
        private final double place;
        private final boolean outward;
        private double untilMs;
        private boolean collided;

        private Spike(double launchMs, double place, boolean outward, double untilMs) {
            this.launchMs = launchMs;
            this.place = place;
            this.outward = outward;
            this.untilMs = untilMs;
        }

        private double placeAt(double timeMs) {
            return outward ? place + (timeMs - launchMs) : place - (timeMs - launchMs);
        }

        private boolean reachesCord() {
            return !outward && !collided && placeAt(untilMs) <= ROUNDING_MS;
        }

        private double timeAt(double where) {
            return outward ? launchMs + (where - place) : launchMs + (place - where);
        }
    }

    /**
     * Creates a silent axon.
     *
     * @param endMs travel time from the cord to the far end
     * @param aliveFromMs travel time from which on the axon is there; above 0 where its central part has degenerated
     * @param aliveToMs travel time up to which the axon is there
     * @param blocksMs places that no action potential passes
     * @param refractoryMs time after an action potential in which its place cannot fire again
     */
    Axon(double endMs, double aliveFromMs, double aliveToMs, double[] blocksMs, double refractoryMs) {
        this.endMs = endMs;
        this.aliveFromMs = aliveFromMs;
        this.aliveToMs = aliveToMs;
        this.blocksMs = blocksMs.clone();
        Arrays.sort(this.blocksMs);
        this.refractoryMs = refractoryMs;
    }

    /** Returns the same axon before any action potential. */
    Axon silent() {
        return new Axon(endMs, aliveFromMs, aliveToMs, blocksMs, refractoryMs);
    }

    /** Returns an axon of the same course that is gone. */
    Axon dead() {
        return new Axon(endMs, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, blocksMs, refractoryMs);
    }

    double endMs() {
        return endMs;
    }

    /** Returns whether the axon reaches the cord alive. */
    boolean meetsCord() {
        return aliveFromMs <= 0;
    }

    /** Returns whether a place is excitable at all. */
    boolean alive(double placeMs) {
        return placeMs >= aliveFromMs && placeMs <= aliveToMs;
    }

    /**
     * Starts action potentials in both directions at a place, unless it is dead or refractory.
     *
     * @return when the inward one comes to the cord if nothing meets it; empty if none does
     */
    OptionalDouble excite(double timeMs, double placeMs) {
        if (!alive(placeMs) || refractory(timeMs, placeMs)) {
            return OptionalDouble.empty();
        }
        Spike inward = launch(timeMs, placeMs, false);
        launch(timeMs, placeMs, true);
        return inward.reachesCord() ? OptionalDouble.of(inward.untilMs) : OptionalDouble.empty();
    }

    /** Returns whether an action potential came to the cord at this very time. */
    boolean reachedCordAt(double timeMs) {
        return spikes.stream().anyMatch(spike -> spike.reachesCord() && spike.untilMs == timeMs);
    }

    /** Starts an action potential at the cord; returns whether it left. */
    boolean leaveCord(double timeMs) {
        if (!alive(0) || refractory(timeMs, 0)) {
            return false;
        }
        launch(timeMs, 0, true);
        return true;
    }

    /** Starts an action potential at the far end, toward the cord. */
    void enterFromEnd(double timeMs) {
        if (alive(endMs) && !refractory(timeMs, endMs)) {
            launch(timeMs, endMs, false);
        }
    }

    private boolean refractory(double timeMs, double placeMs) {
        for (Spike spike : spikes) {
            double passedMs = spike.timeAt(placeMs);
            if (passedMs >= spike.launchMs
                    && passedMs <= spike.untilMs
                    && Math.abs(timeMs - passedMs) < refractoryMs
                    && passedMs <= timeMs) {
                return true;
            }
        }
        return false;
    }

    private Spike launch(double timeMs, double placeMs, boolean outward) {
        double stop = outward ? Math.min(endMs, aliveToMs) : Math.max(0, aliveFromMs);
        for (double block : blocksMs) {
            if (outward && block >= placeMs) {
                stop = Math.min(stop, block);
            } else if (!outward && block <= placeMs) {
                stop = Math.max(stop, block);
            }
        }
        Spike spike = new Spike(timeMs, placeMs, outward, timeMs + Math.abs(stop - placeMs));
        Spike met = null;
        double metMs = spike.untilMs;
        for (Spike other : spikes) {
            if (other.outward == outward || other.untilMs <= timeMs) {
                continue;
            }
            double distance = outward ? other.placeAt(timeMs) - placeMs : placeMs - other.placeAt(timeMs);
            double whenMs = timeMs + distance / 2;
            if (distance > 0 && whenMs <= metMs && whenMs <= other.untilMs) {
                met = other;
                metMs = whenMs;
            }
        }
        if (met != null) {
            spike.untilMs = metMs;
            spike.collided = true;
            met.untilMs = metMs;
            met.collided = true;
        }
        spikes.add(spike);
        return spike;
    }

    /** Returns when action potentials reach the far end, ascending; final for times before the last launch at least. */
    double[] arrivalsAtEndMs() {
        return spikes.stream()
                .filter(spike ->
                        spike.outward && !spike.collided && spike.placeAt(spike.untilMs) >= endMs - ROUNDING_MS)
                .mapToDouble(spike -> spike.untilMs)
                .sorted()
                .toArray();
    }

    /** Returns when action potentials reach the cord, ascending. */
    double[] arrivalsAtCordMs() {
        return spikes.stream()
                .filter(Spike::reachesCord)
                .mapToDouble(spike -> spike.untilMs)
                .sorted()
                .toArray();
    }

    /** Returns when action potentials pass a place in either direction, ascending. */
    double[] passagesMs(double placeMs) {
        return spikes.stream()
                .filter(spike -> spike.timeAt(placeMs) >= spike.launchMs && spike.timeAt(placeMs) <= spike.untilMs)
                .mapToDouble(spike -> spike.timeAt(placeMs))
                .sorted()
                .toArray();
    }
}
