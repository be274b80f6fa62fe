package org.rootlet.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Atlas;
import org.rootlet.evidence.Ledger;

class TemperingTest {
    private static final Ledger LEDGER = Ledger.load();
    private static final double LEAST = LEDGER.value("inference.least-particles");
    private static final Tempering TEMPERING = new Tempering(LEDGER);

    /** Particles of which only the weights matter. */
    private static double power(double[] findings) {
        Catalog catalog = new Catalog(Atlas.load());
        Particles.Person person = new Particles.Person(
                Structure.ROOT_S1,
                false,
                CauseGroup.DISC,
                Severity.MILD,
                40,
                30,
                new byte[2 * catalog.own().size()]);
        double[] impossible = new double[findings.length];
        Arrays.fill(impossible, Double.NEGATIVE_INFINITY);
        return TEMPERING
                .weigh(
                        new Particles(catalog, Collections.nCopies(findings.length, person)),
                        new double[findings.length],
                        new LogLikelihoods(findings, impossible))
                .power();
    }

    @Test
    void findingsThatManyShowCountInFull() {
        assertThat(power(new double[1000])).isEqualTo(1);
    }

    /** Likelihoods of a geometric series, q^i: of its powers the effective number is (1 + q^p) / (1 - q^p). */
    @Test
    void thePowerIsTheOneAtWhichEnoughParticlesCarryTheAnswer() {
        double logRatio = -0.12;
        double[] findings = new double[2000];
        Arrays.setAll(findings, i -> logRatio * i);
        double ratio = (LEAST - 1) / (LEAST + 1);
        assertThat(power(findings)).isCloseTo(Math.log(ratio) / logRatio, within(0.01));
    }

    @Test
    void noPowerIsLessThanTheLeast() {
        double[] findings = new double[1000];
        Arrays.setAll(findings, i -> -100.0 * i);
        assertThat(power(findings)).isEqualTo(LEDGER.value("inference.least-power"));
    }

    @Test
    void whatAllShareChangesNothing() {
        double[] findings = new double[500];
        Arrays.setAll(findings, i -> -0.2 * i);
        double[] shifted = Arrays.stream(findings).map(each -> each - 40).toArray();
        assertThat(power(shifted)).isEqualTo(power(findings));
    }
}
