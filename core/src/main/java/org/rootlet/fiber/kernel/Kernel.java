package org.rootlet.fiber.kernel;

/**
 * A batch of fibers being integrated side by side, one in each lane, all with the same step. What happens in one lane does not
 * depend on the others. Not safe for use by several threads.
 */
public interface Kernel {
    /** Returns the number of lanes. */
    int lanes();

    /** Returns the voltage of a site against the zero of the run, mV. */
    double voltageMv(int site, int lane);

    /**
     * Reads several voltages at once.
     *
     * @param places site times number of lanes plus lane, of each
     * @param voltagesMv where to put them, mV
     */
    void read(int[] places, double[] voltagesMv);

    /**
     * Finds the highest and lowest voltage of each lane; not a number where one is none.
     *
     * @param highestMv where to put the highest, mV
     * @param lowestMv where to put the lowest, mV
     */
    void range(double[] highestMv, double[] lowestMv);

    /** Returns the open fraction of a gate (0 m, 1 h, 2 c, 3 d) of a site; the fast kernels step it at the beginning of the next step. */
    double gate(int gate, int site, int lane);

    /**
     * Sets the current that an electrode inside a fiber injects from now on.
     *
     * @param currentNa mean current over a step, nA
     */
    void inject(int site, int lane, double currentNa);

    /**
     * Sets the amplitude of an outside field of {@link Fields} from now on.
     *
     * @param field index of the field in its lane
     * @param amplitude mean amplitude over a step
     */
    void drive(int field, int lane, double amplitude);

    /** Advances all fibers by one step. */
    void step();
}
