package org.rootlet.cli;

/** What of a fiber a lesion leaves less of. */
enum FiberHarm {
    /** Lamellae of the internodes. */
    MYELIN,
    /** Fast sodium conductance of the nodes. */
    SODIUM
}
