package org.rootlet.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.ConjoinedRoots;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.evidence.Ledger;
import org.rootlet.lesion.Cause;

/** Moments of samples with a fixed seed, against the published ones. */
class PatientSamplerTest {
    private static final Ledger LEDGER = Ledger.load();
    private static final int COUNT = 6000;
    private static final List<Patient> CLINIC = draw(Population.SPINE_CLINIC, 1);
    private static final List<Patient> ADULTS = draw(Population.GENERAL, 1);

    private static List<Patient> draw(Population population, long seed) {
        PatientSampler sampler = new PatientSampler(LEDGER, seed, population);
        return LongStream.range(0, COUNT).mapToObj(sampler::patient).toList();
    }

    private static double mean(List<Patient> patients, ToDoubleFunction<Patient> quantity) {
        return patients.stream().mapToDouble(quantity).average().orElseThrow();
    }

    private static double sd(List<Patient> patients, ToDoubleFunction<Patient> quantity) {
        double mean = mean(patients, quantity);
        DoubleStream squares = patients.stream()
                .mapToDouble(quantity)
                .map(value -> value - mean)
                .map(value -> value * value);
        return Math.sqrt(squares.average().orElseThrow());
    }

    private static double share(List<Patient> patients, Predicate<Patient> which) {
        return mean(patients, patient -> which.test(patient) ? 1 : 0);
    }

    private static List<Patient> men() {
        return ADULTS.stream().filter(patient -> patient.sex() == Sex.MALE).toList();
    }

    private static List<Patient> with(Cause cause) {
        return CLINIC.stream()
                .filter(patient -> patient.lesions().stream().anyMatch(lesion -> lesion.cause() == cause))
                .toList();
    }

    /** NHES 1960-1962 (spread) and NHANES 2003-2006 (means): 7.2 cm; 176.3 cm and 88.3 kg. */
    @Test
    void menAreAsTallAndHeavyAsInTheSurveys() {
        assertThat(mean(men(), Patient::heightCm)).isCloseTo(176.3, within(0.5));
        assertThat(sd(men(), Patient::heightCm)).isCloseTo(7.2, within(0.3));
        assertThat(mean(men(), Patient::massKg)).isCloseTo(88.3, within(1.5));
    }

    /** SPORT (2006): 42 years and 42 percent women; Matsudaira (2016): 71 +/- 7.4 years. */
    @Test
    void herniationsAndNarrowingsComeAtTheAgesOfTheirSeries() {
        assertThat(mean(with(Cause.DISC_HERNIATION), Patient::ageYears)).isCloseTo(42, within(1.0));
        assertThat(mean(with(Cause.STENOSIS), Patient::ageYears)).isCloseTo(71, within(1.0));
        assertThat(sd(with(Cause.STENOSIS), Patient::ageYears)).isCloseTo(7.4, within(0.7));
        assertThat(share(CLINIC, patient -> patient.sex() == Sex.FEMALE)).isCloseTo(0.42, within(0.02));
    }

    /** Matejcik (2017): 18.2 percent prefixed, 9.1 postfixed. Conjoined on a given side: 7 percent, mostly L5 and S1. */
    @Test
    void plexusesAndSleevesVaryAsInCadavers() {
        assertThat(share(ADULTS, patient -> patient.plexus() == PlexusVariant.PREFIXED))
                .isCloseTo(0.182, within(0.015));
        assertThat(share(ADULTS, patient -> patient.plexus() == PlexusVariant.POSTFIXED))
                .isCloseTo(0.091, within(0.012));
        assertThat(share(ADULTS, patient -> patient.variation().conjoinedRoots() != ConjoinedRoots.NONE))
                .isCloseTo(0.07, within(0.012));
        assertThat(share(ADULTS, patient -> patient.variation().conjoinedRoots() == ConjoinedRoots.L5_S1))
                .isCloseTo(0.049, within(0.01));
    }

    /** Lee (1997): 33.4 +/- 1.1 degrees C over 33 legs, of which the nerve follows half. */
    @Test
    void nervesFollowTheSkinInPart() {
        assertThat(mean(ADULTS, Patient::temperatureC)).isCloseTo(37, within(0.06));
        assertThat(sd(ADULTS, Patient::temperatureC)).isCloseTo(0.55, within(0.05));
    }

    /** Ebraheim (1998): the ganglion of S1 lies in the canal in 40 to 45 percent; the spread is an assumption. */
    @Test
    void gangliaLieAroundThatOfTheAtlas() {
        assertThat(mean(ADULTS, patient -> patient.variation().s1GanglionShiftMm()))
                .isCloseTo(0, within(0.5));
        assertThat(sd(ADULTS, patient -> patient.variation().s1GanglionShiftMm()))
                .isCloseTo(5, within(0.4));
        assertThat(ADULTS)
                .allMatch(patient -> patient.variation().sensoryOverlap() >= 0.5
                        && patient.variation().sensoryOverlap() <= 2);
    }

    @Test
    void aPersonDoesNotDependOnHowManyAreDrawnNorOnTheOrder() {
        PatientSampler sampler = new PatientSampler(LEDGER, 1, Population.SPINE_CLINIC);
        assertThat(sampler.patient(4321)).isEqualTo(CLINIC.get(4321));
        assertThat(sampler.patient(17)).isEqualTo(CLINIC.get(17));
        assertThat(LongStream.range(0, 200)
                        .parallel()
                        .mapToObj(sampler::patient)
                        .toList())
                .isEqualTo(CLINIC.subList(0, 200));
    }

    @Test
    void anotherSeedGivesOtherPeople() {
        assertThat(new PatientSampler(LEDGER, 2, Population.SPINE_CLINIC).patient(0))
                .isNotEqualTo(CLINIC.getFirst());
    }
}
