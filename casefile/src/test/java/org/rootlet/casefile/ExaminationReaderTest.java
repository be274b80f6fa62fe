package org.rootlet.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.inference.Catalog;
import org.rootlet.inference.FindingName;
import org.rootlet.inference.Kind;
import org.rootlet.inference.Observation;

class ExaminationReaderTest {
    private static final ExaminationReader READER =
            new ExaminationReader(AtlasVocabulary.VOCABULARY, new Catalog(Atlas.load()), Ledger.load());

    private static List<Observation> findings(String list, String... items) {
        return READER.read(
                        "exam.yaml",
                        "rootlet: 1\nreported:\n  %s:\n    - %s\n".formatted(list, String.join("\n    - ", items)))
                .presentation()
                .findings();
    }

    private static List<Observation> responses(String age, String... items) {
        return READER.read(
                        "exam.yaml",
                        "rootlet: 1\npatient: {age: %s}\nelectrodiagnosis:\n  - %s\n"
                                .formatted(age, String.join("\n  - ", items)))
                .presentation()
                .findings();
    }

    @Test
    void wordsOfCliniciansStandForNames() {
        assertThat(findings("reflexes", "{name: Achilles, side: L, finding: diminished}"))
                .containsExactly(new Observation(new FindingName(Kind.REFLEX, "ankle"), Side.LEFT, "reduced"));
        assertThat(findings("reflexes", "{name: knee jerk, side: right, finding: 2+}"))
                .containsExactly(new Observation(new FindingName(Kind.REFLEX, "knee"), Side.RIGHT, "2"));
        assertThat(findings("signs", "{name: LASEGUE, side: bilateral, finding: '+'}"))
                .extracting(Observation::side)
                .containsExactly(Side.LEFT, Side.RIGHT);
        assertThat(findings("sensation", "{region: Lateral-Foot, side: left, modality: light touch, finding: intact}"))
                .containsExactly(
                        new Observation(new FindingName(Kind.SENSATION, "lateral foot", "touch"), Side.LEFT, "normal"));
    }

    @Test
    void aMuscleGroupIsTestedByItsAction() {
        assertThat(findings("motor", "{muscle: quadriceps, side: left, finding: 4}"))
                .containsExactly(new Observation(new FindingName(Kind.ACTION, "knee extension"), Side.LEFT, "4"));
    }

    @Test
    void musclesAndActionsAreUnderstoodUnderEitherKey() {
        assertThat(findings("motor", "{muscle: big toe extension, side: left, finding: 4-}"))
                .containsExactly(
                        new Observation(new FindingName(Kind.ACTION, "great toe extension"), Side.LEFT, "3.5"));
        assertThat(findings("motor", "{action: EHL, side: left, finding: weak}"))
                .containsExactly(
                        new Observation(new FindingName(Kind.MOTOR, "extensor hallucis longus"), Side.LEFT, "weak"));
    }

    @ParameterizedTest
    @CsvSource({"4/5, 4", "4-/5, 3.5", "0 / 5, 0", "normal, normal"})
    void strengthMayBeWrittenWithItsScale(String written, String said) {
        assertThat(findings("motor", "{action: dorsiflexion, side: left, finding: '%s'}".formatted(written)))
                .extracting(Observation::said)
                .containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource({"2/4, 2", "1+/4, 1", "0/4, 0"})
    void aReflexMayBeWrittenWithItsScale(String written, String said) {
        assertThat(findings("reflexes", "{name: ankle, side: left, finding: '%s'}".formatted(written)))
                .extracting(Observation::said)
                .containsExactly(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7/4", "2/5", "1/2", "2//4", "1.5+", "٣"})
    void aReflexGradeThatIsNoneIsRefused(String written) {
        assertThatThrownBy(() -> findings("reflexes", "{name: ankle, side: left, finding: '%s'}".formatted(written)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("exam.yaml line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"S1", "S1 dermatome", "s1 distribution"})
    void aDermatomeIsUnderstoodAsARegion(String region) {
        assertThat(findings("sensation", "{region: %s, side: left, modality: any, finding: numb}".formatted(region)))
                .containsExactly(
                        new Observation(new FindingName(Kind.SENSATION, "S1 dermatome", "any"), Side.LEFT, "reduced"));
    }

    @Test
    void theTerritoryOfANerveIsUnderstoodAsARegion() {
        assertThat(findings("sensation", "{region: sural territory, side: left, modality: any, finding: numb}"))
                .containsExactly(new Observation(
                        new FindingName(Kind.SENSATION, "sural territory", "any"), Side.LEFT, "reduced"));
    }

    @Test
    void skinOfSeveralRegionsMeansAllOfThem() {
        assertThat(findings("sensation", "{region: sole, side: left, modality: touch, finding: reduced}"))
                .extracting(observation -> observation.finding().name())
                .containsExactly("medial sole", "lateral sole");
    }

    @Test
    void aComplaintOfOneLegIsNoneOfTheOther() {
        assertThat(findings("symptoms", "{name: numbness, side: left, finding: present}"))
                .containsExactly(
                        new Observation(new FindingName(Kind.SYMPTOM, "numbness"), Side.LEFT, "present"),
                        new Observation(new FindingName(Kind.SYMPTOM, "numbness"), Side.RIGHT, "absent"));
        assertThat(findings("symptoms", "{name: numbness, side: both, finding: present}"))
                .extracting(Observation::said)
                .containsExactly("present", "present");
        assertThat(findings("symptoms", "{name: numbness, side: left, finding: absent}"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 'latencyMs: 31', 'latencyMs: 30.5', normal",
        "30, 'latencyMs: 33', 'latencyMs: 30', reduced",
        "70, 'latencyMs: 31.9', 'latencyMs: 30', reduced",
        "30, 'latencyMs: 34.5', 'latencyMs: 34.5', reduced",
        "70, 'latencyMs: 34.5', 'latencyMs: 34.5', normal",
        "30, 'latencyMs: 30, amplitudeMv: 1', 'latencyMs: 30, amplitudeMv: 4', reduced",
        "30, 'amplitudeMv: 0', 'amplitudeMv: 4', absent"
    })
    void aMeasuredHReflexIsJudgedByAgeAndTheOtherSide(String age, String left, String right, String said) {
        assertThat(responses(
                        age,
                        "{name: H-reflex, side: left, %s}".formatted(left),
                        "{name: H reflex, side: right, %s}".formatted(right)))
                .contains(new Observation(new FindingName(Kind.RESPONSE, "H reflex"), Side.LEFT, said));
    }

    @ParameterizedTest
    @CsvSource({
        "sural SNAP, 'amplitudeUv: 5', reduced",
        "sural SNAP, 'amplitudeUv: 9', normal",
        "tibial CMAP, 'amplitudeMv: 3.9', reduced",
        "tibial CMAP, 'amplitudeMv: 4.1', normal",
        "peroneal CMAP, 'amplitudeMv: 0', absent"
    })
    void aMeasuredAmplitudeIsJudgedByTheLimitOfLaboratories(String name, String value, String said) {
        assertThat(responses("40", "{name: %s, side: left, %s}".formatted(name, value)))
                .extracting(Observation::said)
                .containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource({
        "tibial F-wave, 'latencyMs: 48, persistencePercent: 95, chronodispersionMs: 6', 'latencyMs: 47', normal",
        "tibial F wave, 'latencyMs: 54.5', 'latencyMs: 54', reduced",
        "tibial F-waves, 'latencyMs: 52.5', 'latencyMs: 48', reduced",
        "tibial F-wave, 'chronodispersionMs: 9', 'latencyMs: 47', reduced",
        "tibial F-wave, 'chronodispersionMs: 8', 'chronodispersionMs: 3.5', reduced",
        "peroneal F-wave, 'persistencePercent: 50', 'persistencePercent: 90', normal",
        "fibular F-wave, 'persistencePercent: 40', 'persistencePercent: 90', reduced",
        "peroneal F-wave, 'persistencePercent: 37', 'latencyMs: 47', reduced",
        "peroneal F-wave, 'persistencePercent: 0', 'persistencePercent: 90', absent"
    })
    void measuredFWavesAreJudgedByLatencyPersistenceAndDispersion(String name, String left, String right, String said) {
        assertThat(responses(
                        "40",
                        "{name: %s, side: left, %s}".formatted(name, left),
                        "{name: %s, side: right, %s}".formatted(name, right)))
                .filteredOn(found -> found.side() == Side.LEFT)
                .extracting(Observation::said)
                .containsExactly(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{name: H reflex, side: left}",
                "{name: H reflex, side: left, amplitudeUv: 3}",
                "{name: sural response, side: left, latencyMs: 3}",
                "{name: H reflex, side: left, finding: normal, latencyMs: 30}",
                "{name: H reflex, side: left, latencyMs: 101}",
                "{name: H reflex, side: left, latencyMs: -1}",
                "{name: H reflex, side: left, latencyMs: long}",
                "{name: F wave, side: left, finding: normal}",
                "{name: tibial F-wave, side: left, amplitudeMv: 1}",
                "{name: tibial F-wave, side: left, persistencePercent: 101}",
                "{name: H reflex, side: left, persistencePercent: 50}"
            })
    void aResponseThatCannotBeJudgedIsRefusedWithItsLine(String item) {
        assertThatThrownBy(() -> responses("40", item))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("exam.yaml")
                .hasMessageContaining("line 4");
    }

    @Test
    void anUnknownWordGetsTheNearestNames() {
        assertThatThrownBy(() -> findings("reflexes", "{name: ankel, side: left, finding: 0}"))
                .hasMessageContaining("did you mean 'ankle'?");
        assertThatThrownBy(() -> findings("motor", "{muscle: tibialis anteriro, side: left, finding: 4}"))
                .hasMessageContaining("did you mean 'tibialis anterior'");
        assertThatThrownBy(() -> findings("motor", "{muscle: TA, side: left, finding: 6}"))
                .hasMessageContaining("severely weak, normal and MRC grades");
    }

    @Test
    void aContradictionInOtherWordsIsOneToo() {
        assertThatThrownBy(() -> findings(
                        "reflexes",
                        "{name: ankle, side: left, finding: absent}",
                        "{name: Achilles, side: left, finding: hyperactive}"))
                .hasMessageContaining("absent and brisk")
                .hasMessageContaining("line 5");
    }

    @Test
    void everySynonymMeansNamesOfItsKind() {
        Synonyms synonyms = new Synonyms(AtlasVocabulary.VOCABULARY);
        for (WordKind kind : WordKind.values()) {
            List<String> names = kind.names(AtlasVocabulary.VOCABULARY);
            List<String> grades = List.of("0", "1", "2", "3", "4");
            assertThat(synonyms.words(kind).keySet())
                    .as(kind.label())
                    .allMatch(name -> names.contains(name)
                            || grades.contains(name)
                            || (kind == WordKind.MUSCLE
                                    && AtlasVocabulary.VOCABULARY.actions().containsKey(name)));
        }
    }
}
