package org.rootlet.broken.evidence;

/** Speaks instead of returning. */
public final class Prints {
    void out() {
        System.out.println();
    }

    void err() {
        System.err.println();
    }

    void trace(Exception fault) {
        fault.printStackTrace();
    }
}
