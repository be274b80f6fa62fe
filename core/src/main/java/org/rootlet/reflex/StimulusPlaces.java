package org.rootlet.reflex;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Site;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;

/** Places at which nerves of the leg are usually stimulated. */
public final class StimulusPlaces {
    /** Tibial nerve behind the knee. */
    public static final String POPLITEAL_FOSSA = "popliteal fossa";
    /** Tibial nerve behind the medial malleolus. */
    public static final String ANKLE = "ankle";
    /** Common peroneal nerve. */
    public static final String FIBULAR_HEAD = "fibular head";
    /** Sural nerve in the calf. */
    public static final String SURAL = "sural";
    /** S1 spinal nerve. */
    public static final String S1_ROOT = "S1 root";
    /** Sural nerve behind the lateral malleolus. */
    public static final String LATERAL_MALLEOLUS = "lateral malleolus";

    private final Map<String, StimulusPlace> places = new LinkedHashMap<>();

    /** Reads the places from an atlas, and how far from the nerve an electrode is from the ledger. */
    public StimulusPlaces(Atlas atlas, Ledger ledger) {
        add(
                ledger,
                POPLITEAL_FOSSA,
                "tibial nerve at the popliteal fossa",
                atlas.nervePlace("tibial", POPLITEAL_FOSSA));
        add(ledger, ANKLE, "tibial nerve at the ankle", atlas.nervePlace("tibial", ANKLE));
        add(
                ledger,
                FIBULAR_HEAD,
                "common peroneal nerve at the fibular head",
                atlas.nervePlace("common peroneal", FIBULAR_HEAD));
        add(ledger, SURAL, "sural nerve in the calf", atlas.nervePlace("sural", "calf"));
        add(
                ledger,
                LATERAL_MALLEOLUS,
                "sural nerve behind the lateral malleolus",
                atlas.nervePlace("sural", LATERAL_MALLEOLUS));
        add(
                ledger,
                S1_ROOT,
                "S1 spinal nerve",
                new Site(atlas.spinalNerve(Root.S1).id(), 0.5));
    }

    private void add(Ledger ledger, String key, String name, Site site) {
        String prefix =
                "reflex.stimulus." + key.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        places.put(
                key,
                new StimulusPlace(
                        name, site, ledger.value(prefix + ".distance-mm"), ledger.value(prefix + ".scatter-mm")));
    }

    /** Returns the names of the places. */
    public List<String> names() {
        return List.copyOf(places.keySet());
    }

    /**
     * Returns a place by its name.
     *
     * @throws InputException if there is none of that name; the message lists them
     */
    public StimulusPlace get(String name) {
        for (Map.Entry<String, StimulusPlace> place : places.entrySet()) {
            if (place.getKey().equalsIgnoreCase(name.strip())) {
                return place.getValue();
            }
        }
        throw new InputException("There is no place of stimulation '%s'; allowed are %s."
                .formatted(name, String.join(", ", places.keySet())));
    }
}
