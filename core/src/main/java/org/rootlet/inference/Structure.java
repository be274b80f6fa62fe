package org.rootlet.inference;

import java.util.Arrays;
import java.util.List;

/** Where the answer may lie. */
public enum Structure {
    ROOT_L2("root:L2", "L2 root"),
    ROOT_L3("root:L3", "L3 root"),
    ROOT_L4("root:L4", "L4 root"),
    ROOT_L5("root:L5", "L5 root"),
    ROOT_S1("root:S1", "S1 root"),
    ROOT_S2("root:S2", "S2 root"),
    MULTIROOT("multiroot", "several roots"),
    PLEXUS("plexus:lumbosacral", "lumbosacral plexus"),
    SCIATIC("nerve:sciatic", "sciatic nerve"),
    TIBIAL("nerve:tibial", "tibial nerve"),
    COMMON_PERONEAL("nerve:common-peroneal", "common peroneal nerve"),
    DEEP_PERONEAL("nerve:deep-peroneal", "deep peroneal nerve"),
    SUPERFICIAL_PERONEAL("nerve:superficial-peroneal", "superficial peroneal nerve"),
    SURAL("nerve:sural", "sural nerve"),
    FEMORAL("nerve:femoral", "femoral nerve"),
    OBTURATOR("nerve:obturator", "obturator nerve"),
    LATERAL_FEMORAL_CUTANEOUS("nerve:lateral-femoral-cutaneous", "lateral femoral cutaneous nerve"),
    CAUDA_EQUINA("cauda-equina", "cauda equina"),
    CONUS("conus", "conus medullaris"),
    POLYNEUROPATHY("polyneuropathy", "length-dependent polyneuropathy"),
    /** Tendon, hip, vessels, upper motor neuron, functional. */
    MIMIC("mimic", "something that looks like a nerve lesion"),
    /** Pain without any of them. */
    NONE("none", "no nerve lesion");

    private final String id;
    private final String words;

    Structure(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** Returns the fixed name used in documents, such as {@code root:S1}. */
    public String id() {
        return id;
    }

    /** Returns the name for people. */
    public String words() {
        return words;
    }

    /**
     * Returns the structure of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Structure of(String id) {
        return Arrays.stream(values())
                .filter(structure -> structure.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No structure " + id));
    }

    /** Returns all ids in order. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Structure::id).toList();
    }
}
