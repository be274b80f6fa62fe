package org.rootlet.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.anatomy.Side;
import org.rootlet.casefile.Comparison.Verdict;
import org.rootlet.casefile.ReportedFinding.Kind;

class SourceComparisonTest {
    private static final SourceComparison COMPARISON = new SourceComparison(TestVocabulary.VOCABULARY);

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "plantar flexion, LEFT, weak, AGREES",
        "plantar flexion, LEFT, normal, DIFFERS",
        "plantar flexion, LEFT, 4, AGREES",
        "plantar flexion, LEFT, 4-, AGREES",
        "plantar flexion, LEFT, 3, DIFFERS",
        "lateral gastrocnemius, LEFT, 5, AGREES",
        "soleus, LEFT, weak, DIFFERS",
        "soleus, LEFT, normal, AGREES",
        "plantar flexion, RIGHT, weak, DIFFERS",
        "hip extension, LEFT, weak, NOT_MODELED",
    })
    void comparesStrengthOfAMuscleAndOfTheWeakestMuscleOfAnAction(
            String name, Side side, String finding, Verdict verdict) {
        assertThat(compare(Kind.MOTOR, name, side, "", finding).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "ankle, LEFT, absent, AGREES",
        "ankle, LEFT, reduced, DIFFERS",
        "ankle, LEFT, 0, AGREES",
        "ankle, RIGHT, normal, AGREES",
        "ankle, RIGHT, reduced, DIFFERS",
        "knee, LEFT, reduced, AGREES",
        "knee, LEFT, normal, AGREES",
        "knee, RIGHT, brisk, AGREES",
        "knee, RIGHT, 4, DIFFERS",
        "medial hamstring, LEFT, normal, NOT_MODELED",
    })
    void comparesReflexesByGradeAndSide(String name, Side side, String finding, Verdict verdict) {
        assertThat(compare(Kind.REFLEX, name, side, "", finding).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource({
        "S1 dermatome, LEFT, any, reduced, AGREES",
        "S1 dermatome, LEFT, any, absent, AGREES",
        "S1 dermatome, LEFT, any, normal, DIFFERS",
        "S1 dermatome, LEFT, touch, absent, DIFFERS",
        "S1 dermatome, LEFT, vibration, reduced, NOT_MODELED",
        "S1 dermatome, RIGHT, any, reduced, NOT_MODELED",
        "L4 dermatome, LEFT, any, normal, AGREES",
        "L4 dermatome, LEFT, any, reduced, DIFFERS",
        "S3 dermatome, LEFT, any, reduced, NOT_MODELED",
        "lateral malleolus, LEFT, touch, reduced, DIFFERS",
        "lateral foot, LEFT, touch, reduced, AGREES",
    })
    void comparesSensationOfARegionAndOfTheCoreRegionsOfADermatome(
            String name, Side side, String modality, String finding, Verdict verdict) {
        assertThat(compare(Kind.SENSATION, name, side, modality, finding).verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "straight leg raise, LEFT, positive, AGREES",
        "straight leg raise, LEFT, negative, DIFFERS",
        "straight leg raise, RIGHT, negative, NOT_MODELED",
        "single-leg heel raise, LEFT, impossible, AGREES",
    })
    void comparesSignsByTheirAnswer(String name, Side side, String finding, Verdict verdict) {
        assertThat(compare(Kind.SIGN, name, side, "", finding).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "leg pain, LEFT, present, AGREES",
        "leg pain, LEFT, absent, DIFFERS",
        "leg pain, RIGHT, absent, AGREES",
        "numbness, LEFT, present, DIFFERS",
        "numbness, LEFT, absent, AGREES",
        "back pain, LEFT, present, NOT_MODELED",
    })
    void comparesSymptomsByPresence(String name, Side side, String finding, Verdict verdict) {
        assertThat(compare(Kind.SYMPTOM, name, side, "", finding).verdict()).isEqualTo(verdict);
    }

    @Test
    void tellsInWordsWhatTheModelGives() {
        assertThat(compare(Kind.MOTOR, "plantar flexion", Side.LEFT, "", "weak").simulated())
                .isEqualTo("medial gastrocnemius 4, lateral gastrocnemius 4+, soleus 5");
        assertThat(compare(Kind.REFLEX, "ankle", Side.LEFT, "", "absent").simulated())
                .isEqualTo("grade 0, other side 2");
        assertThat(compare(Kind.SENSATION, "S1 dermatome", Side.LEFT, "any", "reduced")
                        .simulated())
                .isEqualTo("lateral foot touch reduced, lateral foot pinprick absent");
        assertThat(compare(Kind.SIGN, "straight leg raise", Side.LEFT, "", "positive")
                        .simulated())
                .isEqualTo("positive (leg pain from 40 degrees)");
        assertThat(compare(Kind.SYMPTOM, "leg pain", Side.LEFT, "", "present").simulated())
                .isEqualTo("present, 6 of 10, in posterior calf, lateral foot");
        assertThat(compare(Kind.SYMPTOM, "back pain", Side.LEFT, "", "present").simulated())
                .isEqualTo("the model gives no such finding");
    }

    private static Comparison compare(Kind kind, String name, Side side, String modality, String finding) {
        ReportedFinding reported = new ReportedFinding(kind, name, side, modality, finding, "");
        ClinicalCase clinicalCase = new ClinicalCase(
                "x",
                new CaseSource("", "", "made up"),
                TestSimulations.SIMULATION.patient(),
                List.of(reported),
                List.of());
        return COMPARISON.compare(clinicalCase, TestSimulations.SIMULATION).getFirst();
    }
}
