package org.rootlet.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rootlet.anatomy.Root;

/** A vocabulary of known content, so that reader and comparison are tested apart from the atlas. */
final class TestVocabulary {
    static final CaseVocabulary VOCABULARY = new CaseVocabulary(
            List.of("L1-L2", "L2-L3", "L3-L4", "L4-L5", "L5-S1"),
            List.of("S1 foramen", "S2 foramen", "S3 foramen", "S4 foramen"),
            nervePlaces(),
            List.of("medial gastrocnemius", "lateral gastrocnemius", "soleus", "gluteus maximus", "tibialis anterior"),
            Map.of(
                    "plantar flexion", List.of("medial gastrocnemius", "lateral gastrocnemius", "soleus"),
                    "hip extension", List.of("gluteus maximus")),
            List.of("lateral foot", "lateral malleolus", "medial leg"),
            Map.of(Root.S1, List.of("lateral foot", "lateral malleolus"), Root.L4, List.of("medial leg")),
            Map.of("sural", List.of("lateral foot", "lateral malleolus")),
            List.of("knee", "medial hamstring", "ankle"),
            List.of("straight leg raise", "crossed straight leg raise", "single-leg heel raise"),
            List.of("leg pain", "leg pain on coughing", "paresthesia", "numbness", "weakness"),
            List.of("back pain"));

    private TestVocabulary() {}

    private static Map<String, List<String>> nervePlaces() {
        Map<String, List<String>> places = new LinkedHashMap<>();
        places.put("common peroneal", List.of("fibular head"));
        places.put("tibial", List.of("popliteal fossa", "tarsal tunnel"));
        return places;
    }
}
