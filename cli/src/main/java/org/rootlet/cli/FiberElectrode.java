package org.rootlet.cli;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.rootlet.evidence.InputException;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.Medium;
import org.rootlet.fiber.Stimulus;
import org.rootlet.fiber.Waveform;
import picocli.CommandLine.Option;

/** The options that say where an electrode is: inside a node, or a point beside the fiber. */
final class FiberElectrode {
    /** Strength to begin the search with inside, per um of diameter; any value finds the same threshold. */
    private static final double GUESS_NA_PER_UM = 0.1;

    /** The same outside, per mm2 of distance and S/m across. */
    private static final double GUESS_MA_PER_MM2 = 1;

    private static final double NEAREST_GUESS_MM = 0.1;

    @Option(
            names = "--site",
            paramLabel = "N",
            converter = SiteConverter.class,
            description = "Stimulate inside node (C-fiber: cell) N, counted from 0, or center; default: 0.")
    private @Nullable FiberSite site;

    @Option(
            names = "--distance",
            paramLabel = "MM",
            converter = NumberListConverter.class,
            description = "Stimulate by a point source outside, this far from the fiber, mm; lists and ranges too.")
    private @Nullable NumberList distancesMm;

    @Option(
            names = "--along",
            paramLabel = "MM",
            description =
                    "Place of the point source along the fiber, mm from its first node; default: over the center.")
    private @Nullable Double alongMm;

    @Option(
            names = "--conductivity",
            paramLabel = "S/M",
            converter = NumberListConverter.class,
            description = "Conductivity around the fiber, S/m, or two values: along,across; default: 0.2.")
    private @Nullable NumberList conductivitySPerM;

    /** Returns the distances from the fiber, mm; one empty one for an electrode inside. */
    List<OptionalDouble> distances() {
        if (distancesMm == null) {
            if (alongMm != null || conductivitySPerM != null) {
                throw new InputException("%s is for a point source outside the fiber; give its --distance too."
                        .formatted(alongMm != null ? "--along" : "--conductivity"));
            }
            return List.of(OptionalDouble.empty());
        }
        if (site != null) {
            throw new InputException("--site is inside the fiber and --distance outside; give one of them.");
        }
        return distancesMm.values().stream().map(OptionalDouble::of).toList();
    }

    boolean isOutside() {
        return distancesMm != null;
    }

    /** Returns the unit of the current. */
    String unit() {
        return isOutside() ? "Ma" : "Na";
    }

    /**
     * Returns the stimulus.
     *
     * @param distanceMm one of {@link #distances}
     * @param waveform current, nA inside; outside mA from the source into the medium
     */
    Stimulus stimulus(Fiber fiber, OptionalDouble distanceMm, Waveform waveform) {
        return distanceMm.isEmpty()
                ? new Stimulus.Inside(insideSite(fiber), waveform)
                : new Stimulus.PointSource(alongMm(fiber), distanceMm.getAsDouble(), medium(), waveform);
    }

    /** Returns the stimulus whose strength is sought: depolarizing inside, cathodal outside. */
    Stimulus unit(Fiber fiber, OptionalDouble distanceMm, double pulseMs) {
        return stimulus(fiber, distanceMm, Waveform.pulse(0, pulseMs, distanceMm.isEmpty() ? 1 : -1));
    }

    /** Returns a strength to begin the search with. */
    double guess(Fiber fiber, OptionalDouble distanceMm) {
        if (distanceMm.isEmpty()) {
            return GUESS_NA_PER_UM * fiber.diameterUm();
        }
        double mm = Math.max(NEAREST_GUESS_MM, Math.abs(distanceMm.getAsDouble()));
        return GUESS_MA_PER_MM2 * mm * mm * medium().acrossSPerM();
    }

    /** Adds where the electrode is. */
    void describe(Answer answer, Fiber fiber, OptionalDouble distanceMm) {
        if (distanceMm.isEmpty()) {
            answer.given("site", insideSite(fiber));
        } else {
            answer.given("distanceMm", distanceMm.getAsDouble())
                    .given("alongMm", NumberList.rounded(alongMm(fiber)))
                    .given("conductivityAlongSPerM", medium().alongSPerM())
                    .given("conductivityAcrossSPerM", medium().acrossSPerM());
        }
    }

    private int insideSite(Fiber fiber) {
        return (site == null ? FiberSite.FIRST : site).on(fiber, "--site");
    }

    private double alongMm(Fiber fiber) {
        return alongMm == null ? FiberSites.center(fiber) * fiber.siteMm() : alongMm;
    }

    private Medium medium() {
        // The medium of the published thresholds: 500 ohm cm.
        List<Double> values = conductivitySPerM == null ? List.of(0.2) : conductivitySPerM.values();
        if (values.size() > 2) {
            throw new InputException(
                    "--conductivity has %d values; allowed are one, or two: along,across.".formatted(values.size()));
        }
        for (double value : values) {
            if (!(value > 0)) {
                throw new InputException("--conductivity is %s S/m; allowed is above 0.".formatted(value));
            }
        }
        return new Medium(values.getFirst(), values.getLast());
    }
}
