package org.rootlet.reflex;

/** Kinds of muscle afferents. */
public enum AfferentKind {
    /** Primary spindle afferents. */
    IA("ia"),
    /** Golgi tendon organs. */
    IB("ib"),
    /** Secondary spindle afferents. */
    II("ii");

    private final String key;

    AfferentKind(String key) {
        this.key = key;
    }

    /** Returns the name used in data files. */
    String key() {
        return key;
    }
}
