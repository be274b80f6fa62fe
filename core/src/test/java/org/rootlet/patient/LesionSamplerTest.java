package org.rootlet.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.rootlet.evidence.Ledger;
import org.rootlet.lesion.Cause;
import org.rootlet.lesion.Lesion;
import org.rootlet.lesion.LesionSide;
import org.rootlet.lesion.Place;
import org.rootlet.lesion.Zone;

/** Moments of lesions drawn with a fixed seed, against the published ones. */
class LesionSamplerTest {
    private static final Ledger LEDGER = Ledger.load();
    private static final int COUNT = 6000;
    private static final double YOUNG_YEARS = 40;
    private static final List<Lesion> YOUNG = draw(YOUNG_YEARS);

    private static List<Lesion> draw(double ageYears) {
        LesionSampler sampler = new LesionSampler(LEDGER, 3, Population.SPINE_CLINIC);
        return LongStream.range(0, COUNT)
                .boxed()
                .flatMap(index -> sampler.lesions(index, ageYears).stream())
                .toList();
    }

    private static List<Lesion> herniations() {
        return YOUNG.stream()
                .filter(lesion -> lesion.cause() == Cause.DISC_HERNIATION && lesion.daysSinceOnset() > 10)
                .toList();
    }

    private static double share(List<Lesion> lesions, Predicate<Lesion> which) {
        return (double) lesions.stream().filter(which).count() / lesions.size();
    }

    private static Predicate<Lesion> at(Predicate<Place.Spinal> which) {
        return lesion -> lesion.place() instanceof Place.Spinal place && which.test(place);
    }

    /** Takahashi (1999): 7 to 256, mean 53 mmHg between herniation and root of 34 patients. */
    @Test
    void herniationsPressAsMeasuredAtOperation() {
        List<Lesion> oneSided = herniations().stream()
                .filter(lesion -> lesion.side() != LesionSide.BOTH)
                .toList();
        assertThat(oneSided.stream().mapToDouble(Lesion::pressureMmHg).average().orElseThrow())
                .isCloseTo(53, within(2.5));
        assertThat(oneSided).allMatch(lesion -> lesion.pressureMmHg() >= 7 && lesion.pressureMmHg() <= 256);
    }

    /** Kortelainen (1985): L4-L5 57, L5-S1 41 percent of 403; reviews: foraminal and far lateral 7 to 12 percent. */
    @Test
    void herniationsSitAtThePublishedLevelsAndZones() {
        assertThat(share(herniations(), at(place -> place.level().equals("L4-L5"))))
                .isCloseTo(0.57, within(0.02));
        assertThat(share(herniations(), at(place -> place.level().equals("L5-S1"))))
                .isCloseTo(0.41, within(0.02));
        assertThat(share(
                        herniations(), at(place -> place.zone() == Zone.FORAMINAL || place.zone() == Zone.FAR_LATERAL)))
                .isBetween(0.07, 0.12);
    }

    /** Series of single roots: S1 27 to 56 percent, L5 44 to 58. A root is met by the disc it crosses, or leaves under. */
    @Test
    void herniationsHarmL5AndS1AsOftenAsInSeries() {
        List<Lesion> oneSided = herniations().stream()
                .filter(lesion -> lesion.side() != LesionSide.BOTH)
                .toList();
        assertThat(share(oneSided, at(place -> place.level().equals("L5-S1") && !lateral(place))))
                .isBetween(0.27, 0.56);
        assertThat(share(oneSided, at(place -> place.level().equals(lateral(place) ? "L5-S1" : "L4-L5"))))
                .isBetween(0.44, 0.58);
    }

    private static boolean lateral(Place.Spinal place) {
        return place.zone() == Zone.FORAMINAL || place.zone() == Zone.FAR_LATERAL;
    }

    /** SPORT (2011): 927 of 1192 had symptoms for six months or less. */
    @Test
    void herniationsAreAsOldAsInTheTrial() {
        List<Lesion> all = YOUNG.stream()
                .filter(lesion -> lesion.cause() == Cause.DISC_HERNIATION)
                .toList();
        assertThat(share(all, lesion -> lesion.daysSinceOnset() <= 183)).isCloseTo(927.0 / 1192, within(0.025));
    }

    @Test
    void theOldHaveNarrowedSpinesAndTheYoungHerniatedDiscs() {
        assertThat(share(YOUNG, lesion -> lesion.cause() == Cause.STENOSIS)).isLessThan(0.01);
        assertThat(share(draw(75), lesion -> lesion.cause() == Cause.STENOSIS)).isGreaterThan(0.7);
    }

    @Test
    void mostOfAClinicHaveALesionAndFewOfTheOthers() {
        LesionSampler clinic = new LesionSampler(LEDGER, 3, Population.SPINE_CLINIC);
        LesionSampler adults = new LesionSampler(LEDGER, 3, Population.GENERAL);
        assertThat(harmed(clinic)).isCloseTo(0.745 / 0.905, within(0.015));
        assertThat(harmed(adults)).isBetween(0.02, 0.05);
    }

    private static double harmed(LesionSampler sampler) {
        return (double) LongStream.range(0, COUNT)
                        .filter(index -> !sampler.lesions(index, YOUNG_YEARS).isEmpty())
                        .count()
                / COUNT;
    }

    @Test
    void everyCauseThatIsDrawnIsDrawnAndDecompressionFollowsTheOnset() {
        Map<Cause, Long> counts = YOUNG.stream()
                .map(Lesion::cause)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(counts)
                .containsKeys(
                        Cause.DISC_HERNIATION,
                        Cause.ENTRAPMENT,
                        Cause.TRAUMA,
                        Cause.CYST,
                        Cause.ZOSTER,
                        Cause.TUMOR,
                        Cause.SCHWANNOMA,
                        Cause.EPIDURAL_MASS);
        assertThat(YOUNG).anyMatch(lesion -> lesion.relievedOnDay().isPresent());
        assertThat(YOUNG)
                .allMatch(lesion -> lesion.relievedOnDay().orElse(0) >= 0
                        && lesion.relievedOnDay().orElse(0) <= lesion.daysSinceOnset());
        assertThat(YOUNG).allMatch(lesion -> lesion.inflammation() >= 0 && lesion.inflammation() <= 1);
    }

    @Test
    void leftAndRightAreAlikeOften() {
        assertThat(share(YOUNG, lesion -> lesion.side() == LesionSide.LEFT))
                .isCloseTo(share(YOUNG, lesion -> lesion.side() == LesionSide.RIGHT), within(0.03));
    }
}
