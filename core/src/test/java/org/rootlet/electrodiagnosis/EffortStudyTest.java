package org.rootlet.electrodiagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.InputException;
import org.rootlet.lesion.LoadedBody;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;
import org.rootlet.reflex.Limb;

class EffortStudyTest {
    private static final Patient MAN = new Patient(30, Sex.MALE, 172, 75, 37, PlexusVariant.NORMAL, List.of());
    private static final EffortStudy STUDY = new EffortStudy(
            new Limb(LoadedBody.ATLAS, LoadedBody.under(), MAN, Side.LEFT, LoadedBody.LEDGER, 1), "soleus", 0.1);

    /** Soleus of men at full effort: 10 to 20 Hz, young as old (DALTON2009: 16.5). */
    @Test
    void atFullEffortTheUnitsOfEveryoneFireAsInMan() {
        for (Limb leg :
                Stream.concat(People.YOUNG.stream(), People.OLD.stream()).toList()) {
            EffortStudy.Result most = new EffortStudy(leg, "soleus", 0.1).run(1, 1000, 0);
            double[] rates = most.active().stream()
                    .mapToDouble(unit -> unit.rateHz().orElseThrow())
                    .sorted()
                    .toArray();
            assertThat(most.meanRateHz().orElseThrow()).isBetween(10.0, 20.0);
            assertThat(rates[rates.length / 10]).isGreaterThan(10);
            assertThat(rates[rates.length * 9 / 10]).isLessThan(25);
            assertThat((double) rates.length / most.units().size()).isGreaterThan(0.9);
        }
    }

    @Test
    void moreEffortMeansMoreUnitsFasterUnitsAndMoreForce() {
        EffortStudy.Result little = STUDY.run(0.1, 1000, 0);
        EffortStudy.Result most = STUDY.run(1, 1000, 0);
        assertThat(most.active()).hasSizeGreaterThan(little.active().size());
        assertThat(most.meanRateHz().orElseThrow())
                .isGreaterThan(little.meanRateHz().orElseThrow());
        assertThat(most.forceN()).isGreaterThan(little.forceN()).isLessThan(most.tetanusN());
        assertThat(most.emgRmsMv()).isGreaterThan(little.emgRmsMv());
    }

    @Test
    void withoutEffortNothingFires() {
        EffortStudy.Result rest = STUDY.run(0, 1000, 0);
        assertThat(rest.active()).isEmpty();
        assertThat(rest.meanRateHz()).isEmpty();
        assertThat(rest.forceN()).isZero();
    }

    @Test
    void anEffortThatCannotSettleIsRefused() {
        assertThatThrownBy(() -> STUDY.run(1, STUDY.settleMs(), 0))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("too short");
    }
}
