package org.rootlet.casefile;

/** Case files that several tests start from. */
final class TestCases {
    static final String FULL = """
            rootlet: 1
            title: Disc at L5-S1
            source: {citation: "Journal 1997;41:1", url: "https://example.org/1", kind: case report}
            patient: {age: 41, sex: male, heightCm: 176, massKg: 78.5, temperatureC: 34, plexus: prefixed}
            lesions:
              - cause: disc herniation
                level: L5-S1
                zone: paracentral
                side: left
                pressureMmHg: 120
                onset: gradual
                daysSinceOnset: 1095
                inflammation: 0.5
            reported:
              motor:
                - {action: plantar flexion, side: left, finding: weak, quote: "weak calf"}
                - {muscle: soleus, side: right, finding: 4+}
              reflexes:
                - {name: ankle, side: left, finding: absent}
                - {name: knee, side: both, finding: 2}
              sensation:
                - {dermatome: S1, side: left, modality: any, finding: reduced}
                - {region: lateral foot, side: left, modality: pinprick, finding: absent}
              signs:
                - {name: straight leg raise, side: left, finding: positive}
              symptoms:
                - {name: leg pain, side: left, finding: present}
            assumptions: ["height is not in the source"]
            """;

    private TestCases() {}

    /** Returns a case with one lesion, the lesion standing on line 4. */
    static String lesion(String fields) {
        return "rootlet: 1\ntitle: x\npatient: {age: 41, sex: male}\nlesions: [{" + fields + "}]\n";
    }
}
