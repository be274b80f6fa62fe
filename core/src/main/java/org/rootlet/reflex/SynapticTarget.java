package org.rootlet.reflex;

/**
 * Cells that synapses act on.
 *
 * <p>A spike comes as the slow and the fast part, uS, that its conductance would have had at the beginning of the step to be right at
 * its end. Before the spike the two do not cancel; what their difference integrates to until then, uS ms, is given with the opposite
 * sign, so that a step gets the very charge of the conductance wherever in it the spike falls.
 */
interface SynapticTarget {
    void excite(int cell, double slowUs, double fastUs, double amendUsMs);

    void inhibit(int cell, double slowUs, double fastUs, double amendUsMs);
}
