package org.rootlet.lesion;

/**
 * One sampled fiber after all lesions on its way.
 *
 * @param diameterUm fiber diameter, um
 * @param velocityMPerS velocity where the fiber is healthy, m/s
 * @param fate what became of it
 * @param delayMs time lost in lesions, ms; 0 when it does not conduct
 * @param daysCut for how many days its axon has been cut, 0 if it is not
 */
public record FiberOutcome(double diameterUm, double velocityMPerS, Fate fate, double delayMs, double daysCut) {

    /** Creates the outcome of a fiber that is not cut. */
    public FiberOutcome(double diameterUm, double velocityMPerS, Fate fate, double delayMs) {
        this(diameterUm, velocityMPerS, fate, delayMs, 0);
    }

    /** Returns the outcome of this fiber after a further lesion. */
    FiberOutcome then(FiberOutcome next) {
        Fate worse = fate.and(next.fate);
        return new FiberOutcome(
                diameterUm,
                velocityMPerS,
                worse,
                worse.conducts() ? delayMs + next.delayMs : 0,
                Math.max(daysCut, next.daysCut));
    }
}
