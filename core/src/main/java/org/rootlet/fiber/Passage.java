package org.rootlet.fiber;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The passage of one action potential along a cable, from one site to another.
 *
 * @param startMs when the voltage first rose through the crossing level at the first site; empty if it never did
 * @param endMs the same at the second site; empty if the action potential died out before
 */
record Passage(OptionalDouble startMs, OptionalDouble endMs) {
    /** Voltages are watched for divergence, and for the end of all activity, this often, ms. */
    private static final double LOOK_AROUND_MS = 0.05;
    /** No fiber of the model is silent or conducts for this long after one stimulus, ms; reaching it is a defect. */
    private static final double LONGEST_MS = 2000;

    /**
     * What is done to the fiber and when it counts as over.
     *
     * @param stimulusNa current into the first site, nA
     * @param stimulusMs its duration, ms
     * @param crossingMv level whose upward crossing counts as an action potential, mV
     * @param quietBelowMv the fiber is quiet while every site is below this voltage, mV
     * @param quietMs how long it must be quiet to have died out, ms
     */
    record Rule(double stimulusNa, double stimulusMs, double crossingMv, double quietBelowMv, double quietMs) {}

    /** Sees the cable after every step. */
    @FunctionalInterface
    interface Observer {
        Observer NONE = (timeMs, cable) -> {};

        void after(double timeMs, Cable cable);
    }

    boolean arrived() {
        return startMs.isPresent() && endMs.isPresent();
    }

    double transitMs() {
        return endMs.orElseThrow() - startMs.orElseThrow();
    }

    /**
     * Stimulates the cable and steps it until the action potential has passed {@code endSite} or has died out.
     *
     * @param fiber what to call the fiber in an error
     * @throws IllegalStateException if a voltage leaves the range of the model
     */
    static Passage follow(Cable cable, Rule rule, int startSite, int endSite, String fiber, Observer observer) {
        double stepMs = cable.stepMs();
        int stepsBetweenLooks = Math.max(1, (int) Math.round(LOOK_AROUND_MS / stepMs));
        OptionalDouble startMs = OptionalDouble.empty();
        double startBefore = cable.voltageMv(startSite);
        double endBefore = cable.voltageMv(endSite);
        double quietSinceMs = rule.stimulusMs();
        for (long step = 0; step * stepMs < LONGEST_MS; step++) {
            double beforeMs = step * stepMs;
            double on = Math.clamp((rule.stimulusMs() - beforeMs) / stepMs, 0.0, 1.0);
            cable.step(on < 1e-9 ? 0 : on * rule.stimulusNa());
            double nowMs = beforeMs + stepMs;
            observer.after(nowMs, cable);
            double startNow = cable.voltageMv(startSite);
            double endNow = cable.voltageMv(endSite);
            if (startMs.isEmpty() && startBefore < rule.crossingMv() && startNow >= rule.crossingMv()) {
                startMs = OptionalDouble.of(
                        beforeMs + stepMs * (rule.crossingMv() - startBefore) / (startNow - startBefore));
            }
            if (endBefore < rule.crossingMv() && endNow >= rule.crossingMv()) {
                double endMs = beforeMs + stepMs * (rule.crossingMv() - endBefore) / (endNow - endBefore);
                return new Passage(startMs, OptionalDouble.of(endMs));
            }
            startBefore = startNow;
            endBefore = endNow;
            if (step % stepsBetweenLooks == 0) {
                double highest = highest(cable, fiber, nowMs);
                if (highest >= rule.quietBelowMv() || nowMs <= rule.stimulusMs()) {
                    quietSinceMs = nowMs;
                } else if (nowMs - quietSinceMs >= rule.quietMs()) {
                    return new Passage(startMs, OptionalDouble.empty());
                }
            }
        }
        throw new IllegalStateException(
                "%s neither conducted nor fell silent within %.0f ms".formatted(fiber, LONGEST_MS));
    }

    private static double highest(Cable cable, String fiber, double timeMs) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int site = 0; site < cable.sites(); site++) {
            double voltageMv = cable.voltageMv(site);
            if (!(voltageMv > GateTable.LOWEST_MV && voltageMv < GateTable.HIGHEST_MV)) {
                throw new IllegalStateException(String.format(
                        Locale.ROOT,
                        "The integration of %s diverged: %s mV at site %d after %.4f ms; allowed are %.0f to %.0f mV",
                        fiber,
                        voltageMv,
                        site,
                        timeMs,
                        GateTable.LOWEST_MV,
                        GateTable.HIGHEST_MV));
            }
            highest = Math.max(highest, voltageMv);
        }
        return highest;
    }
}
