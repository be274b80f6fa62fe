package org.rootlet.lesion;

import java.util.Optional;
import org.rootlet.anatomy.Root;

/** Where a lesion sits, in the words of imaging. The atlas turns it into sites on fibers. */
public sealed interface Place {

    /**
     * A level of the spine and a zone of it.
     *
     * @param level disc such as {@code L5-S1}, or sacral foramen such as {@code S1 foramen}
     * @param zone zone at that level
     * @param size what imaging measured there; empty where the pressure was given instead
     */
    record Spinal(String level, Zone zone, Optional<ImagedSize> size) implements Place {
        /** Creates a place where nothing was measured. */
        public Spinal(String level, Zone zone) {
            this(level, zone, Optional.empty());
        }
    }

    /**
     * The ganglion of one root, as in zoster.
     *
     * @param root the root
     */
    record Ganglion(Root root) implements Place {}

    /**
     * A named passage of a peripheral nerve.
     *
     * @param nerve atlas name, such as {@code common peroneal}
     * @param at named place on it, such as {@code fibular head}
     */
    record Nerve(String nerve, String at) implements Place {}
}
