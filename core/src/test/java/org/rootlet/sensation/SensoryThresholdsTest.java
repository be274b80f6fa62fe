package org.rootlet.sensation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.evidence.Ledger;

class SensoryThresholdsTest {
    private static final Ledger LEDGER = Ledger.load();
    private static final SensoryThresholds THRESHOLDS = new SensoryThresholds(LEDGER);

    @ParameterizedTest
    @CsvSource({"10,1,1.5,1", "10,1,1.5,0.6", "10,1,1,0.3", "20,3,1.2,1", "20,3,1.2,0.5", "1,1,0.8,0.9"})
    void theClosedFormIsTheThresholdOfManyDrawnSkins(int afferents, int answering, double spreadLn, double surviving) {
        AfferentDetection detection = new AfferentDetection(afferents, answering, spreadLn);
        // Thresholds of single afferents over their median; the healthy skin is felt at the q-quantile of them.
        double healthy = drawn(afferents, answering, spreadLn, 1);
        assertThat(drawn(afferents, answering, spreadLn, surviving) / healthy)
                .isCloseTo(detection.rise(surviving), within(0.06 * detection.rise(surviving)));
    }

    /** Returns the median, over drawn skins, of the intensity at which enough of the surviving afferents answer. */
    private static double drawn(int afferents, int answering, double spreadLn, double surviving) {
        SplittableRandom random = new SplittableRandom(1);
        int skins = 40_000;
        double[] felt = new double[skins];
        for (int skin = 0; skin < skins; skin++) {
            double[] thresholds = new double[afferents];
            for (int i = 0; i < afferents; i++) {
                boolean conducts = random.nextDouble() < surviving;
                double own = Math.exp(spreadLn * random.nextGaussian());
                thresholds[i] = conducts ? own : Double.POSITIVE_INFINITY;
            }
            Arrays.sort(thresholds);
            felt[skin] = thresholds[answering - 1];
        }
        Arrays.sort(felt);
        return felt[skins / 2];
    }

    @Test
    void oneOfManyNeedsTheShareOfTheClosedForm() {
        for (int afferents : new int[] {1, 2, 10, 100}) {
            assertThat(new AfferentDetection(afferents, 1, 1).needed())
                    .isCloseTo(1 - Math.pow(2, -1.0 / afferents), within(1e-9));
        }
    }

    @Test
    void intactSkinHasTheNormOfTheLedger() {
        for (Modality modality : Modality.values()) {
            double normal = LEDGER.value("sensation.threshold.%s-normal".formatted(modality.label()));
            Threshold threshold = THRESHOLDS.at(modality, 1);
            assertThat(threshold.value()).isCloseTo(normal, within(1e-9));
            assertThat(threshold.normal()).isEqualTo(normal);
            assertThat(threshold.felt()).isTrue();
        }
    }

    @Test
    void skinWithoutAfferentsFeelsNoneOfTheInstruments() {
        for (Modality modality : Modality.values()) {
            Threshold threshold = THRESHOLDS.at(modality, 0);
            assertThat(threshold.felt()).isFalse();
            assertThat(threshold.value())
                    .isEqualTo(LEDGER.value("sensation.threshold.%s-limit".formatted(modality.label())));
        }
    }

    @Property(tries = 300)
    void moreLossNeverFeelsAWeakerStimulus(
            @ForAll Modality modality,
            @ForAll @DoubleRange(min = 0, max = 1) double surviving,
            @ForAll @DoubleRange(min = 0, max = 1) double more) {
        double zero = LEDGER.value("sensation.threshold.%s-zero".formatted(modality.label()));
        Threshold fewer = THRESHOLDS.at(modality, surviving);
        Threshold many = THRESHOLDS.at(modality, Math.min(1, surviving + more));
        assertThat(Math.abs(many.value() - zero)).isLessThanOrEqualTo(Math.abs(fewer.value() - zero) + 1e-9);
        assertThat(many.felt() || !fewer.felt()).isTrue();
    }

    @Test
    void theForceThatProtectsTheSkinIsFeltUntilFewAfferentsAreLeft() {
        // Jeng 2000: not to feel 10 g (98 mN), fifty times the normal force or more, is to have lost protective
        // feeling.
        double protective = 98;
        assertThat(THRESHOLDS.at(Modality.TOUCH, 0.2).value()).isLessThan(protective);
        assertThat(THRESHOLDS.at(Modality.TOUCH, 0.07).value()).isGreaterThan(protective);
    }
}
