package org.rootlet.muscle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.evidence.Ledger;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;

class JointTorqueTest {
    private static final Ledger LEDGER = Ledger.load();

    private static JointTorque torque(Sex sex, double ageYears, double massKg) {
        return new JointTorque(new Patient(ageYears, sex, 172, massKg, 37, PlexusVariant.NORMAL, List.of()), LEDGER);
    }

    @Test
    void theYoungManOfTheLedgerHasTheTorquesOfTheLedger() {
        JointTorque man = torque(Sex.MALE, 25, 75);
        assertThat(man.healthyNm("plantar flexion")).isCloseTo(132, within(1e-9));
        assertThat(man.healthyNm("dorsiflexion")).isCloseTo(45, within(1e-9));
        assertThat(man.healthyNm("knee extension")).isCloseTo(238.9, within(1e-9));
        assertThat(man.healthyNm("hip extension")).isCloseTo(194.4, within(1e-9));
        assertThat(man.healthyStandingPlantarFlexionNm()).isCloseTo(3.15 * 75, within(1e-9));
    }

    @Test
    void aWomanOf62KilogramsIs35PercentWeakerThanTheManOf75() {
        assertThat(torque(Sex.FEMALE, 25, 62).healthyNm("plantar flexion")).isCloseTo(0.65 * 132, within(0.2));
    }

    @Test
    void strengthHoldsToFiftyAndThenFallsByTheYear() {
        double young = torque(Sex.MALE, 20, 75).healthyNm("knee flexion");
        assertThat(torque(Sex.MALE, 50, 75).healthyNm("knee flexion")).isEqualTo(young);
        assertThat(torque(Sex.MALE, 60, 75).healthyNm("knee flexion") / young)
                .isCloseTo(Math.pow(1 - 0.0135, 10), within(1e-9));
    }

    @Property(tries = 100)
    void torqueIsInProportionToMassAndNeverRisesWithAge(
            @ForAll @DoubleRange(min = 18, max = 98) double ageYears,
            @ForAll @DoubleRange(min = 35, max = 200) double massKg,
            @ForAll Sex sex) {
        double here = torque(sex, ageYears, massKg).healthyNm("eversion");
        assertThat(torque(sex, ageYears, 2 * massKg).healthyNm("eversion")).isCloseTo(2 * here, within(1e-9 * here));
        assertThat(torque(sex, ageYears + 2, massKg).healthyNm("eversion")).isLessThanOrEqualTo(here);
    }
}
