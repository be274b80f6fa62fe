package org.rootlet.lesion;

/** What becomes of a fiber at a lesion, from best to worst. */
public enum Fate {
    /** Conducts as before. */
    INTACT,
    /** Conducts late. */
    SLOWED,
    /** Does not conduct; the axon is whole. */
    BLOCKED,
    /** The axon is interrupted. */
    LOST;

    /** Returns whether an action potential passes. */
    public boolean conducts() {
        return this == INTACT || this == SLOWED;
    }

    /** Returns the worse of two fates in series. */
    public Fate and(Fate other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
