package org.rootlet.fiber;

/** A fiber being integrated: sites in a row, advanced one step at a time. */
interface Cable {
    /** Returns the number of sites: nodes of a myelinated fiber, grid points of an unmyelinated one. */
    int sites();

    /** Returns the membrane voltage of a site, mV. */
    double voltageMv(int site);

    /** Returns the length of a step, ms. */
    double stepMs();

    /** Advances by one step with a current into site 0, nA. */
    void step(double stimulusNa);
}
