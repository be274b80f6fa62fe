package org.rootlet.fiber;

/** Which kernel integrates fibers. */
public enum KernelChoice {
    /** The fastest that this process can run for the amount of work; plain and vector give the same bits. */
    AUTO,
    /** The reference: one fiber at a time, every compartment of the double cable, exact rates, no shortcut. */
    SCALAR,
    /** The fast algorithm in plain Java, one fiber at a time. */
    PLAIN,
    /** The fast algorithm, one fiber per lane of a vector; needs the module jdk.incubator.vector. */
    VECTOR
}
