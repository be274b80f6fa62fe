package org.rootlet.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;
import org.rootlet.lesion.Cause;
import org.rootlet.lesion.Lesion;
import org.rootlet.lesion.LesionSide;
import org.rootlet.lesion.Onset;
import org.rootlet.lesion.Place;
import org.rootlet.lesion.Zone;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;

class CompactReaderTest {
    private static final Ledger LEDGER = Ledger.load();
    private static final CompactReader READER = new CompactReader(Atlas.load(), LEDGER);

    @Test
    void nothingGivenIsAManOfThirty() {
        assertThat(READER.read("", List.of()))
                .isEqualTo(new Patient(30, Sex.MALE, 172, 75, 37, PlexusVariant.NORMAL, List.of()));
    }

    @Test
    void whatIsGivenReplacesWhatIsUsual() {
        assertThat(READER.read("age=52,sex=female,height=163,mass=68,temperature=34", List.of()))
                .isEqualTo(new Patient(52, Sex.FEMALE, 163, 68, 34, PlexusVariant.NORMAL, List.of()));
        assertThat(READER.read("heightCm=181", List.of()).heightCm()).isEqualTo(181);
        assertThat(READER.read("sex=female", List.of()).heightCm())
                .isEqualTo(LEDGER.value("patient.default.female-height-cm"));
    }

    @Test
    void aLesionHasTheKeysOfACaseFileAndItsCauseFirst() {
        Lesion disc =
                lesion("disc herniation,level=L5-S1,zone=paracentral,side=left,pressure=120,onset=gradual,days=90");
        assertThat(disc.cause()).isEqualTo(Cause.DISC_HERNIATION);
        assertThat(disc.place()).isEqualTo(new Place.Spinal("L5-S1", Zone.PARACENTRAL));
        assertThat(disc.side()).isEqualTo(LesionSide.LEFT);
        assertThat(disc.pressureMmHg()).isEqualTo(120);
        assertThat(disc.onset()).isEqualTo(Onset.GRADUAL);
        assertThat(disc.daysSinceOnset()).isEqualTo(90);
        Lesion nerve = lesion("cause=entrapment, nerve=tibial, place=popliteal fossa, side=right, severity=severe");
        assertThat(nerve.place()).isEqualTo(new Place.Nerve("tibial", "popliteal fossa"));
        assertThat(nerve.onset()).isEqualTo(Onset.SUBACUTE);
        assertThat(nerve.daysSinceOnset()).isEqualTo(14);
    }

    private static Lesion lesion(String given) {
        return READER.read("", List.of(given)).lesions().getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "disc,level=L5-S1,zone=central,pressure=9 | --lesion, character 1: unknown cause 'disc'",
                "trauma,level=L5-S1,zone=paramedial,side=left,pressure=9 | --lesion, character 25: unknown zone 'paramedial'; allowed are central, paracentral",
                "trauma,nerve=tibial,at=toe,side=left,pressure=9 | --lesion, character 24: unknown at 'toe'",
                "trauma,level=L5-S1,zone=central,pressure=900 | --lesion, character 42: pressureMmHg 900 is outside 0 to 400, given in mmHg.",
                "trauma,level=L5-S1,zone=central,pressure=high | 'pressureMmHg' of lesion 1 is the text 'high'; a number is required",
                "trauma,level=L5-S1,zone=central,presure=9 | --lesion, character 33: unknown key 'presure' in lesion 1",
                "trauma,level=L5-S1,zone=foraminal,pressure=9 | --lesion, character 1: lesion 1 has no 'side'",
                "trauma,level | --lesion, character 8: 'level' is no KEY=VALUE",
                "trauma,level=L5-S1,level=L4-L5 | 'level' is given a second time",
                "'' | is no KEY=VALUE",
            })
    void aFaultSaysAtWhichCharacter(String given, String sentence) {
        String lesion = given.equals("''") ? "" : given;
        assertThatThrownBy(() -> READER.read("", List.of(lesion)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void aPatientIsCheckedAsInACaseFile() {
        assertThatThrownBy(() -> READER.read("age=12", List.of()))
                .isInstanceOf(InputException.class)
                .hasMessage("--patient, character 5: age 12 is outside 18 to 100, given in years.");
        assertThatThrownBy(() -> READER.read("age=42,weight=70", List.of()))
                .hasMessageContaining("did you mean 'massKg'?");
    }
}
