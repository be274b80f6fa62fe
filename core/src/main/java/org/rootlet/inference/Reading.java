package org.rootlet.inference;

import java.util.Arrays;

/**
 * Something that was found, with how likely every state of a particle makes it.
 *
 * @param observation what was found
 * @param states states of the particles
 * @param likelihood by state
 */
@SuppressWarnings("ArrayRecordComponent") // not changed, compared by nobody
record Reading(Observation observation, States states, double[] likelihood) {
    /** Returns whether it is all that was told of where a leg hurts. */
    boolean isDrawing() {
        return states instanceof Drawing;
    }

    /** The most that it could be. */
    double best() {
        return Arrays.stream(likelihood).max().orElseThrow();
    }
}
