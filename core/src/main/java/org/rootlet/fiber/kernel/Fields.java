package org.rootlet.fiber.kernel;

/**
 * What outside fields of unit amplitude do to the fibers of a batch, as activating currents; entries hold their lanes side by side.
 *
 * @param count number of fields of a lane
 * @param siteNa by field and site: current into a site over a step, nA
 * @param modeKick by field, mode and site (the internode on its right): what a step adds to the state of a mode
 */
public record Fields(int count, double[] siteNa, double[] modeKick) {
    /** No fields. */
    public static final Fields NONE = new Fields(0, new double[0], new double[0]);
}
