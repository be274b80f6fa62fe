package org.rootlet.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.lesion.Cause;
import org.rootlet.lesion.ImagedSize;
import org.rootlet.lesion.Lesion;
import org.rootlet.lesion.LesionSide;
import org.rootlet.lesion.Onset;
import org.rootlet.lesion.Place;
import org.rootlet.lesion.Zone;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;

class CaseReaderTest {
    private static final Ledger LEDGER = Ledger.load();
    private static final CaseReader READER = new CaseReader(TestVocabulary.VOCABULARY, LEDGER);

    @Test
    void readsEveryKeyOfAFullCase() {
        ClinicalCase clinicalCase = READER.read("full.yaml", TestCases.FULL);

        assertThat(clinicalCase.title()).isEqualTo("Disc at L5-S1");
        assertThat(clinicalCase.source())
                .isEqualTo(new CaseSource("Journal 1997;41:1", "https://example.org/1", "case report"));
        assertThat(clinicalCase.patient())
                .isEqualTo(new Patient(
                        41,
                        Sex.MALE,
                        176,
                        78.5,
                        34,
                        PlexusVariant.PREFIXED,
                        List.of(new Lesion(
                                Cause.DISC_HERNIATION,
                                new Place.Spinal("L5-S1", Zone.PARACENTRAL),
                                LesionSide.LEFT,
                                120,
                                Onset.GRADUAL,
                                1095,
                                0.5))));
        assertThat(clinicalCase.reported())
                .containsExactly(
                        new ReportedFinding(
                                ReportedFinding.Kind.MOTOR, "plantar flexion", Side.LEFT, "", "weak", "weak calf"),
                        new ReportedFinding(ReportedFinding.Kind.MOTOR, "soleus", Side.RIGHT, "", "4+", ""),
                        new ReportedFinding(ReportedFinding.Kind.REFLEX, "ankle", Side.LEFT, "", "absent", ""),
                        new ReportedFinding(ReportedFinding.Kind.REFLEX, "knee", Side.LEFT, "", "2", ""),
                        new ReportedFinding(ReportedFinding.Kind.REFLEX, "knee", Side.RIGHT, "", "2", ""),
                        new ReportedFinding(
                                ReportedFinding.Kind.SENSATION, "S1 dermatome", Side.LEFT, "any", "reduced", ""),
                        new ReportedFinding(
                                ReportedFinding.Kind.SENSATION, "lateral foot", Side.LEFT, "pinprick", "absent", ""),
                        new ReportedFinding(
                                ReportedFinding.Kind.SIGN, "straight leg raise", Side.LEFT, "", "positive", ""),
                        new ReportedFinding(ReportedFinding.Kind.SYMPTOM, "leg pain", Side.LEFT, "", "present", ""));
        assertThat(clinicalCase.assumptions()).containsExactly("height is not in the source");
    }

    @Test
    void takesWhatIsLeftOutFromTheLedger() {
        ClinicalCase clinicalCase =
                READER.read("small.yaml", "rootlet: 1\ntitle: x\npatient: {age: 30, sex: female}\n");

        Patient patient = clinicalCase.patient();
        assertThat(patient.heightCm()).isEqualTo(LEDGER.value("patient.default.female-height-cm"));
        assertThat(patient.massKg()).isEqualTo(LEDGER.value("patient.default.female-mass-kg"));
        assertThat(patient.temperatureC()).isEqualTo(LEDGER.value("patient.default.temperature-c"));
        assertThat(patient.plexus()).isEqualTo(PlexusVariant.NORMAL);
        assertThat(patient.lesions()).isEmpty();
        assertThat(clinicalCase.source()).isEqualTo(new CaseSource("", "", "made up"));
        assertThat(clinicalCase.reported()).isEmpty();
    }

    @Test
    void takesThePressureOfASeverityFromTheLedger() {
        assertThat(lesion("severity: moderate").pressureMmHg())
                .isEqualTo(LEDGER.value("lesion.severity.moderate-mmhg"));
    }

    @Test
    void takesThePressureOfASizeFromTheMechanics() {
        Lesion small = lesion("sizeMm: 4");
        Lesion large = lesion("sizeMm: 9.5");

        assertThat(small.pressureMmHg()).isPositive().isLessThan(large.pressureMmHg());
        assertThat(large.place())
                .isEqualTo(new Place.Spinal(
                        "L5-S1", Zone.PARACENTRAL, Optional.of(new ImagedSize(ImagedSize.Kind.HERNIATION_MM, 9.5))));
    }

    @Test
    void readsADecompressionThatHasHappenedAndOneThatHasNot() {
        assertThat(lesion("severity: mild, decompressedOnDay: 4").relievedOnDay())
                .hasValue(4);
        assertThat(lesion("severity: mild, decompressedOnDay: 4").relievedDays())
                .isEqualTo(6);
        assertThat(lesion("severity: mild, decompressedOnDay: 40").relievedDays())
                .isZero();
        assertThat(lesion("severity: mild").relievedOnDay()).isEmpty();
    }

    @Test
    void readsAStretch() {
        Lesion stretch = READER.read(
                        "s.yaml",
                        TestCases.lesion("cause: stretch, nerve: tibial, at: tarsal tunnel, side: left, "
                                + "strainPercent: 12, onset: sudden, daysSinceOnset: 3"))
                .patient()
                .lesions()
                .getFirst();

        assertThat(stretch.strainPercent()).isEqualTo(12);
        assertThat(stretch.pressureMmHg()).isZero();
    }

    @Test
    void letsTheInflammationOfADiscDecayByOneTimeConstantToOneOverE() {
        double decayDays = LEDGER.value("lesion.inflammation.disc-herniation-decay-days");
        double start = LEDGER.value("lesion.inflammation.disc-herniation-start");

        assertThat(lesion("severity: mild, daysSinceOnset: " + Math.round(decayDays))
                        .inflammation())
                .isEqualTo(start / Math.E, within(1e-12));
    }

    @Test
    void hasAStartAndADecayOfInflammationForEveryCause() {
        CaseDefaults defaults = new CaseDefaults(LEDGER);

        for (Cause cause : Cause.values()) {
            assertThat(defaults.inflammation(cause, 0)).as(cause.label()).isBetween(0.0, 1.0);
            assertThat(defaults.inflammation(cause, 10)).isLessThan(defaults.inflammation(cause, 0));
        }
    }

    @Test
    void takesACentralMassAsBilateralUnlessTheFileSaysOtherwise() {
        assertThat(READER.read(
                                "c.yaml",
                                TestCases.lesion("cause: stenosis, level: L4-L5, zone: central, severity: mild, "
                                        + "onset: gradual, daysSinceOnset: 400"))
                        .patient()
                        .lesions()
                        .getFirst()
                        .side())
                .isEqualTo(LesionSide.BOTH);
    }

    @Test
    void readsGanglionAndNerveAsPlaces() {
        assertThat(READER.read(
                                "z.yaml",
                                TestCases.lesion("cause: zoster, ganglion: L5, side: right, severity: mild, "
                                        + "onset: subacute, daysSinceOnset: 15"))
                        .patient()
                        .lesions()
                        .getFirst()
                        .place())
                .isEqualTo(new Place.Ganglion(Root.L5));
        assertThat(READER.read(
                                "e.yaml",
                                TestCases.lesion(
                                        "cause: entrapment, nerve: common peroneal, at: fibular head, side: left, "
                                                + "severity: mild, onset: subacute, daysSinceOnset: 15"))
                        .patient()
                        .lesions()
                        .getFirst()
                        .place())
                .isEqualTo(new Place.Nerve("common peroneal", "fibular head"));
    }

    @Test
    void readsJsonAsItReadsYaml() {
        String json = "{\"rootlet\": 1,\n\t\"title\": \"x\\u00e9\", \"patient\": {\"age\": 30, \"sex\": \"female\"}}";
        String yaml = "rootlet: 1\ntitle: xé\npatient: {age: 30, sex: female}\n";

        assertThat(READER.read("a.json", json)).isEqualTo(READER.read("a.yaml", yaml));
    }

    private static Lesion lesion(String rest) {
        String days = rest.contains("daysSinceOnset") ? "" : ", daysSinceOnset: 10";
        return READER.read(
                        "lesion.yaml",
                        TestCases.lesion("cause: disc herniation, level: L5-S1, zone: paracentral, side: left, "
                                + "onset: sudden, " + rest + days))
                .patient()
                .lesions()
                .getFirst();
    }
}
