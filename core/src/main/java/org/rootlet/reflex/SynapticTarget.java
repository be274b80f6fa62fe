package org.rootlet.reflex;

/** Cells that synapses act on. A conductance comes as the slow and the fast part of its {@link Synapse} at the end of the step, uS. */
interface SynapticTarget {
    void excite(int cell, double slowUs, double fastUs);

    void inhibit(int cell, double slowUs, double fastUs);
}
