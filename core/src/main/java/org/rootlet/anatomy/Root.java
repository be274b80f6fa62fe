package org.rootlet.anatomy;

/** Spinal roots of the lower limb and perineum, from the head down. */
public enum Root {
    L1,
    L2,
    L3,
    L4,
    L5,
    S1,
    S2,
    S3,
    S4,
    S5
}
