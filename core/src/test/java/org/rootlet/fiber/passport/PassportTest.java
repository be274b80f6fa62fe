package org.rootlet.fiber.passport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rootlet.evidence.InputException;
import org.rootlet.fiber.FiberEngine;
import org.rootlet.fiber.kernel.Precision;
import org.rootlet.fiber.passport.PassportPoint.Status;

class PassportTest {
    private static final List<String> QUICK = List.of(
            "cv_converged", "cv_vs_diameter", "lesion_10um_dt0p001", "lesion_paranode", "critical_10um_dt0p005");

    private final FiberEngine engine = FiberEngine.standard().withThreads(2);

    @Test
    void everyPointThatCanBeRunPasses() {
        List<String> told = new ArrayList<>();
        List<PassportPoint> points = new Passport(engine).points(List.of(), told::add);
        assertThat(points).filteredOn(point -> point.status() == Status.FAIL).isEmpty();
        assertThat(points).filteredOn(point -> point.status() == Status.PASS).hasSizeGreaterThan(2000);
        assertThat(points)
                .filteredOn(point -> point.status() == Status.NOT_RUN)
                .allSatisfy(point -> assertThat(point.note()).isNotEmpty());
        assertThat(told).containsAll(new Passport(engine).tables());
    }

    @Test
    void thirtyTwoBitsGiveTheSameVerdictsAndVelocities() {
        List<PassportPoint> points = new Passport(engine.with(Precision.FLOAT)).points(QUICK, table -> {});
        assertThat(points)
                .filteredOn(point ->
                        point.quantity().equals("conducted") || point.quantity().equals("cv_m_per_s"))
                .hasSizeGreaterThan(150)
                .allSatisfy(point -> assertThat(point.status()).isNotEqualTo(Status.FAIL));
    }

    @Test
    void aWrongReferenceFails() {
        Tolerances.Tolerance tenth = new Tolerances.Tolerance(0.1, 0);
        assertThat(tenth.agrees(50, 50.04)).isTrue();
        assertThat(tenth.agrees(50, 50.06)).isFalse();
        assertThat(tenth.agrees(50, Double.NaN)).isFalse();
    }

    @Test
    void anUnknownTableIsNamed() {
        assertThatThrownBy(() -> new Passport(engine).points(List.of("cv"), table -> {}))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("no table 'cv'; it has rates_37C");
    }
}
