package org.rootlet.fiber;

/** Classes of fibers in a spinal root, by what they serve. */
public enum FiberClass {
    /** Alpha motor axons, in the ventral root. */
    MOTOR("motor", true),
    /** Primary spindle afferents (Ia): muscle stretch. */
    STRETCH("stretch", true),
    /** A-beta afferents of vibration (Pacinian and Meissner), the thickest from the skin. */
    VIBRATION("vibration", true),
    /** A-beta afferents of touch. */
    TOUCH("touch", true),
    /** A-delta afferents of sharp pain. */
    PAIN("pain", true),
    /** A-delta afferents of cold. */
    COLD("cold", true),
    /** C afferents of warmth and dull, burning pain. */
    WARMTH("warmth", false);

    private final String label;
    private final boolean myelinated;

    FiberClass(String label, boolean myelinated) {
        this.label = label;
        this.myelinated = myelinated;
    }

    /** Returns the lower-case name used in files and reports. */
    public String label() {
        return label;
    }

    /** Returns whether fibers of this class have myelin (and are integrated as MRG axons) or not (as Sundt C-fibers). */
    public boolean myelinated() {
        return myelinated;
    }

    /** Returns whether the class runs in the ventral root; the others run in the dorsal root. */
    public boolean ventral() {
        return this == MOTOR;
    }
}
