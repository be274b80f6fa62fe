package org.rootlet.casefile;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rootlet.anatomy.Root;

/** Names of the atlas, by hand until the atlas is there. */
final class AtlasVocabulary {
    static final CaseVocabulary VOCABULARY = new CaseVocabulary(
            List.of("L1-L2", "L2-L3", "L3-L4", "L4-L5", "L5-S1"),
            List.of("S1 foramen", "S2 foramen", "S3 foramen", "S4 foramen"),
            places(),
            List.of(
                    "iliopsoas",
                    "sartorius",
                    "rectus femoris",
                    "vastus medialis",
                    "vastus lateralis",
                    "adductor longus",
                    "gluteus medius",
                    "gluteus minimus",
                    "tensor fasciae latae",
                    "gluteus maximus",
                    "semitendinosus",
                    "semimembranosus",
                    "biceps femoris long head",
                    "biceps femoris short head",
                    "tibialis anterior",
                    "extensor hallucis longus",
                    "extensor digitorum longus",
                    "extensor digitorum brevis",
                    "peroneus longus",
                    "peroneus brevis",
                    "tibialis posterior",
                    "medial gastrocnemius",
                    "lateral gastrocnemius",
                    "soleus",
                    "flexor digitorum longus",
                    "flexor hallucis longus",
                    "abductor hallucis",
                    "abductor digiti minimi",
                    "external anal sphincter",
                    "lumbosacral multifidus"),
            actions(),
            List.of(
                    "groin",
                    "upper anterior thigh",
                    "middle anterior thigh",
                    "lower anterior thigh",
                    "anterior knee",
                    "lateral thigh",
                    "medial thigh",
                    "upper buttock",
                    "lower buttock",
                    "upper posterior thigh",
                    "lower posterior thigh",
                    "popliteal fossa",
                    "medial knee",
                    "upper medial leg",
                    "lower medial leg",
                    "medial malleolus",
                    "medial foot",
                    "upper lateral leg",
                    "lower lateral leg",
                    "shin",
                    "upper posterior calf",
                    "lower posterior calf",
                    "posterolateral calf",
                    "lateral malleolus",
                    "lateral heel",
                    "medial heel",
                    "medial dorsum of foot",
                    "middle dorsum of foot",
                    "first web space",
                    "dorsal hallux",
                    "lateral dorsum of foot",
                    "lateral foot",
                    "fifth toe",
                    "medial sole",
                    "lateral sole",
                    "saddle",
                    "perianal",
                    "genitals"),
            dermatomes(),
            List.of("ankle", "knee", "medial hamstring", "adductor"),
            CaseVocabulary.SIGNS,
            CaseVocabulary.MODELED_SYMPTOMS,
            CaseVocabulary.OTHER_SYMPTOMS);

    private AtlasVocabulary() {}

    private static Map<String, List<String>> places() {
        Map<String, List<String>> map = new LinkedHashMap<>();
        map.put("lumbar plexus", List.of("psoas"));
        map.put("lumbosacral trunk", List.of("pelvic brim"));
        map.put("sacral plexus", List.of("pelvic side wall"));
        map.put("lateral femoral cutaneous", List.of("inguinal ligament"));
        map.put("femoral", List.of("retroperitoneal", "inguinal ligament"));
        map.put("saphenous", List.of("adductor canal", "medial malleolus"));
        map.put("obturator", List.of("obturator canal"));
        map.put("superior gluteal", List.of("suprapiriform foramen"));
        map.put("inferior gluteal", List.of("infrapiriform foramen"));
        map.put("posterior femoral cutaneous", List.of("ischial tuberosity"));
        map.put("pudendal", List.of("pudendal canal"));
        map.put("sciatic", List.of("piriformis", "gluteal", "mid-thigh"));
        map.put("tibial", List.of("popliteal fossa", "soleal sling", "tarsal tunnel"));
        map.put("common peroneal", List.of("popliteal fossa", "fibular head"));
        map.put("superficial peroneal", List.of("fascial exit", "ankle"));
        map.put("deep peroneal", List.of("anterior compartment", "anterior tarsal tunnel"));
        map.put("medial sural cutaneous", List.of("calf"));
        map.put("sural", List.of("calf", "lateral malleolus"));
        map.put("medial plantar", List.of("abductor tunnel"));
        map.put("lateral plantar", List.of("abductor tunnel"));
        return map;
    }

    private static Map<String, List<String>> actions() {
        Map<String, List<String>> map = new LinkedHashMap<>();
        map.put("hip flexion", List.of("iliopsoas", "sartorius", "rectus femoris"));
        map.put("hip flexion and external rotation", List.of("sartorius"));
        map.put("hip flexion and knee extension", List.of("rectus femoris"));
        map.put("knee extension", List.of("rectus femoris", "vastus medialis", "vastus lateralis"));
        map.put("hip adduction", List.of("adductor longus"));
        map.put("hip abduction", List.of("gluteus medius", "gluteus minimus", "tensor fasciae latae"));
        map.put("hip abduction and flexion", List.of("tensor fasciae latae"));
        map.put("hip extension", List.of("gluteus maximus"));
        map.put(
                "knee flexion",
                List.of("semitendinosus", "semimembranosus", "biceps femoris long head", "biceps femoris short head"));
        map.put("ankle dorsiflexion", List.of("tibialis anterior"));
        map.put("great toe extension", List.of("extensor hallucis longus"));
        map.put("toe extension", List.of("extensor digitorum longus", "extensor digitorum brevis"));
        map.put("ankle eversion", List.of("peroneus longus", "peroneus brevis"));
        map.put("ankle inversion", List.of("tibialis posterior"));
        map.put("plantar flexion", List.of("medial gastrocnemius", "lateral gastrocnemius", "soleus"));
        map.put("lesser toe flexion", List.of("flexor digitorum longus"));
        map.put("great toe flexion", List.of("flexor hallucis longus"));
        map.put("great toe abduction", List.of("abductor hallucis"));
        map.put("toe spreading", List.of("abductor digiti minimi"));
        map.put("anal squeeze", List.of("external anal sphincter"));
        map.put("trunk extension", List.of("lumbosacral multifidus"));
        return map;
    }

    private static Map<Root, List<String>> dermatomes() {
        Map<Root, List<String>> map = new EnumMap<>(Root.class);
        map.put(Root.L1, List.of("groin", "upper buttock"));
        map.put(Root.L2, List.of("upper anterior thigh", "lateral thigh", "upper buttock"));
        map.put(
                Root.L3,
                List.of(
                        "middle anterior thigh",
                        "lower anterior thigh",
                        "anterior knee",
                        "medial thigh",
                        "medial knee"));
        map.put(Root.L4, List.of("medial knee", "upper medial leg", "lower medial leg", "medial malleolus"));
        map.put(
                Root.L5,
                List.of(
                        "medial foot",
                        "upper lateral leg",
                        "lower lateral leg",
                        "shin",
                        "medial dorsum of foot",
                        "middle dorsum of foot",
                        "first web space",
                        "dorsal hallux",
                        "lateral dorsum of foot"));
        map.put(
                Root.S1,
                List.of(
                        "lower posterior calf",
                        "posterolateral calf",
                        "lateral malleolus",
                        "lateral heel",
                        "medial heel",
                        "lateral dorsum of foot",
                        "lateral foot",
                        "fifth toe",
                        "medial sole",
                        "lateral sole"));
        map.put(
                Root.S2,
                List.of(
                        "lower buttock",
                        "upper posterior thigh",
                        "lower posterior thigh",
                        "popliteal fossa",
                        "upper posterior calf"));
        map.put(Root.S3, List.of("saddle", "genitals"));
        map.put(Root.S4, List.of("perianal"));
        return map;
    }
}
