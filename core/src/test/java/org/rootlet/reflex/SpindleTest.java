package org.rootlet.reflex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;

class SpindleTest {
    private static final double STEP_MS = 0.1;

    private final Spindle spindle = Spindle.of(Ledger.load());

    private static double primaryAtRest(Spindle spindle, double lengthL0, GammaDrive gamma) {
        return spindle.rates(new double[] {lengthL0}, STEP_MS, gamma).primaryPerS()[0];
    }

    /** Stretch by 0.13 L0 in the given time, then hold for 500 ms. */
    private static double[] rampAndHold(double rampMs) {
        double[] lengthL0 = new double[1 + (int) Math.round((rampMs + 500) / STEP_MS)];
        Arrays.setAll(lengthL0, i -> 0.95 + 0.13 * Math.min(1, i * STEP_MS / rampMs));
        return lengthL0;
    }

    /** Rate at the end of the ramp less that at the end of the hold. */
    private static double dynamicIndex(double[] ratePerS, double rampMs) {
        return ratePerS[(int) Math.round(rampMs / STEP_MS)] - ratePerS[ratePerS.length - 1];
    }

    @Test
    void restIsTheBalanceOfTwoSprings() {
        // Without gamma all three fibers are alike at rest: 0.15 of 10.6149 of the stretch beyond both rest lengths.
        double sensoryL0 = 0.04 + 0.15 / (10.4649 + 0.15) * (1 - 0.04 - 0.76);
        double bag1 = 20000 * (sensoryL0 - 0.0423);
        assertThat(primaryAtRest(spindle, 1, GammaDrive.NONE)).isEqualTo(bag1 * 1.156, within(1e-9));
    }

    @Test
    void nothingMovesAtRest() {
        double[] still = new double[2000];
        Arrays.fill(still, 1.05);
        SpindleRates rates = spindle.rates(still, STEP_MS, new GammaDrive(70, 70));
        assertThat(rates.primaryPerS()[1999]).isEqualTo(rates.primaryPerS()[0], within(1e-6));
        assertThat(rates.secondaryPerS()[1999]).isEqualTo(rates.secondaryPerS()[0], within(1e-6));
    }

    @Test
    void primaryRateRisesWithLengthAndStaticDrive() {
        assertThat(primaryAtRest(spindle, 1.05, GammaDrive.NONE))
                .isGreaterThan(primaryAtRest(spindle, 1, GammaDrive.NONE) + 5);
        assertThat(primaryAtRest(spindle, 1, new GammaDrive(0, 70)))
                .isGreaterThan(primaryAtRest(spindle, 1, new GammaDrive(0, 35)) + 5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1180, 200, 84})
    void rampOvershootsInThePrimaryEndingAndMoreUnderDynamicDrive(double rampMs) {
        double[] ramp = rampAndHold(rampMs);
        SpindleRates passive = spindle.rates(ramp, STEP_MS, GammaDrive.NONE);
        SpindleRates driven = spindle.rates(ramp, STEP_MS, new GammaDrive(70, 0));
        double index = dynamicIndex(passive.primaryPerS(), rampMs);
        assertThat(index).isGreaterThan(20);
        assertThat(dynamicIndex(driven.primaryPerS(), rampMs)).isGreaterThan(1.5 * index);
        assertThat(dynamicIndex(passive.secondaryPerS(), rampMs)).isLessThan(0.7 * index);
        assertThat(driven.secondaryPerS()).containsExactly(passive.secondaryPerS());
    }

    /** Published figures of ramps of 0.11 to 1.55 L0/s with and without drive stay within 0 to about 350 spikes/s. */
    @ParameterizedTest
    @CsvSource({"1180, 0, 0", "200, 70, 0", "84, 70, 0", "84, 0, 70", "84, 70, 70"})
    void ratesOfRampsLieInThePublishedRange(double rampMs, double dynamicPerS, double staticPerS) {
        SpindleRates rates = spindle.rates(rampAndHold(rampMs), STEP_MS, new GammaDrive(dynamicPerS, staticPerS));
        assertThat(rates.primaryPerS()).isNotEmpty();
        for (double ratePerS : rates.primaryPerS()) {
            assertThat(ratePerS).isBetween(0.0, 380.0);
        }
        assertThat(Arrays.stream(rates.primaryPerS()).max().orElse(0)).isGreaterThan(60);
    }

    @Test
    void shorteningSilences() {
        double[] release = new double[1000];
        Arrays.setAll(release, i -> 1.05 - 0.05 * Math.min(1, i / 500.0));
        double[] primary =
                spindle.rates(release, STEP_MS, new GammaDrive(20, 20)).primaryPerS();
        assertThat(primary[0]).isGreaterThan(20);
        assertThat(primary[400]).isZero();
    }

    @Test
    void halvingTheStepChangesLittle() {
        double[] coarse = tapLike(0.025);
        double[] fine = tapLike(0.0125);
        for (int i = 0; i < coarse.length; i++) {
            assertThat(coarse[i]).isEqualTo(fine[2 * i], within(2.0));
        }
        assertThat(tapLike(0.2)[20]).isEqualTo(tapLike(0.05)[80], within(4.0));
    }

    private double[] tapLike(double stepMs) {
        double[] lengthL0 = new double[1 + (int) Math.round(20 / stepMs)];
        Arrays.setAll(lengthL0, i -> 1 + 0.018 * Math.max(0, Math.sin(Math.PI * i * stepMs / 6)));
        return spindle.rates(lengthL0, stepMs, new GammaDrive(20, 0)).primaryPerS();
    }

    /** The equation as published, for the tension and driven by velocity and acceleration, in tiny explicit steps. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void theTensionObeysThePublishedEquation(int row) {
        IntrafusalFiber fiber = IntrafusalFiber.read(
                DataTable.beside(Spindle.class, "spindle.csv").rows().get(row));
        double activation = 0.3;
        double amplitudeL0 = 0.01;
        double omegaPerS = 2 * Math.PI * 25;
        IntrafusalFiber.Motion motion = fiber.atRest(1, activation);
        double k = fiber.sensoryStiffness();
        double force = fiber.forceGamma() * activation;
        double tension = k
                * (fiber.polarStiffness() * (1 - fiber.sensoryRest() - fiber.polarRest()) + force)
                / (k + fiber.polarStiffness());
        double tensionPerS = 0;
        double stepS = 1e-7;
        int perStep = 100;
        for (int i = 1; i <= 300_000; i++) {
            double angle = omegaPerS * i * stepS;
            double lengthL0 = 1 + amplitudeL0 * (1 - Math.cos(angle));
            double velocity = amplitudeL0 * omegaPerS * Math.sin(angle);
            double acceleration = amplitudeL0 * omegaPerS * omegaPerS * Math.cos(angle);
            double polarL0 = lengthL0 - fiber.sensoryRest() - tension / k;
            double polarL0PerS = velocity - tensionPerS / k;
            double damper = (fiber.damping() + fiber.dampingGamma() * activation)
                    * (polarL0PerS < 0 ? fiber.shorteningDamping() : 1)
                    * Math.signum(polarL0PerS)
                    * Math.pow(Math.abs(polarL0PerS), fiber.dampingExponent())
                    * (polarL0 - fiber.zeroDampingLength());
            tensionPerS += stepS
                    * k
                    / fiber.mass()
                    * (damper
                            + fiber.polarStiffness() * (polarL0 - fiber.polarRest())
                            + fiber.mass() * acceleration
                            + force
                            - tension);
            tension += stepS * tensionPerS;
            if (i % perStep == 0) {
                motion.step(lengthL0, stepS * perStep);
                double expected = fiber.primaryGain() * (tension / k - fiber.sensoryThreshold() + fiber.sensoryRest());
                assertThat(motion.primaryPerS()).isEqualTo(Math.max(0, expected), within(1.0));
            }
        }
    }

    @Test
    void refusesWhatItCannotUse() {
        assertThatThrownBy(() -> spindle.rates(new double[0], 1, GammaDrive.NONE))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("allowed are 1 or more");
        assertThatThrownBy(() -> spindle.rates(new double[] {1}, 0, GammaDrive.NONE))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("0.0 ms");
        assertThatThrownBy(() -> spindle.rates(new double[] {1, 0.4}, 1, GammaDrive.NONE))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("0.4 L0; allowed are finite numbers above 0.5 L0");
        assertThatThrownBy(() -> new GammaDrive(-1, 0))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("-1.0 pulses/s");
    }
}
