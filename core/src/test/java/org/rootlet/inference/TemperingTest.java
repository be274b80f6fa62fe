package org.rootlet.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.rootlet.evidence.Ledger;

class TemperingTest {
    private static final Ledger LEDGER = Ledger.load();
    private static final double LEAST = LEDGER.value("inference.least-particles");
    private static final Tempering TEMPERING = new Tempering(LEDGER);

    @Test
    void findingsThatManyShowCountInFull() {
        assertThat(TEMPERING.power(new double[1000], new double[1000])).isEqualTo(1);
    }

    /** Likelihoods of a geometric series, q^i: of its powers the effective number is (1 + q^p) / (1 - q^p). */
    @Test
    void thePowerIsTheOneAtWhichEnoughParticlesCarryTheAnswer() {
        double logRatio = -0.12;
        double[] findings = new double[2000];
        Arrays.setAll(findings, i -> logRatio * i);
        double ratio = (LEAST - 1) / (LEAST + 1);
        assertThat(TEMPERING.power(new double[findings.length], findings))
                .isCloseTo(Math.log(ratio) / logRatio, within(0.01));
    }

    @Test
    void noPowerIsLessThanTheLeast() {
        double[] findings = new double[1000];
        Arrays.setAll(findings, i -> -100.0 * i);
        assertThat(TEMPERING.power(new double[findings.length], findings))
                .isEqualTo(LEDGER.value("inference.least-power"));
    }

    @Test
    void whatAllShareChangesNothing() {
        double[] findings = new double[500];
        Arrays.setAll(findings, i -> -0.2 * i);
        double[] shifted = Arrays.stream(findings).map(each -> each - 40).toArray();
        double[] before = new double[500];
        assertThat(TEMPERING.power(before, shifted)).isEqualTo(TEMPERING.power(before, findings));
    }
}
