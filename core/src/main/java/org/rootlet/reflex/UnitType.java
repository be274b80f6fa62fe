package org.rootlet.reflex;

/** Types of motor units, in the order in which a pool recruits them (Burke 1967, doi:10.1113/jphysiol.1967.sp008367). */
public enum UnitType {
    /** Slow, fatigue-resistant. */
    S,
    /** Fast, fatigue-resistant. */
    FR,
    /** Fast, fatigable. */
    FF
}
