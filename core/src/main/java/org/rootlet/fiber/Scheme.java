package org.rootlet.fiber;

/** How a step in time is taken. Gates are always advanced by their exact exponential, voltages by one implicit solve. */
public enum Scheme {
    /**
     * First order, as NEURON steps by default ({@code secondorder = 0}), stimuli taken at the middle of a step. Slow by 9 % in velocity at
     * 0.005 ms; there to show that both integrate the same model.
     */
    BACKWARD_EULER(0.05),
    /** Second order: half a backward step, then extrapolated; gates live half a step away from voltages. */
    CRANK_NICOLSON(0.01),
    /**
     * Second order, and the default: nodes as in Crank-Nicolson, the modes of the internodes by their exact solution for node voltages
     * that change evenly over the step; the fastest modes follow the nodes at once.
     */
    EXPONENTIAL(0.01);

    private final double longestStepMs;

    Scheme(double longestStepMs) {
        this.longestStepMs = longestStepMs;
    }

    /** Returns the longest step that is accepted, ms: beyond it velocities are off by more than a few percent. */
    public double longestStepMs() {
        return longestStepMs;
    }

    /** Returns the part of a step over which the implicit equations are solved. */
    double implicitPart() {
        return this == BACKWARD_EULER ? 1 : 0.5;
    }
}
