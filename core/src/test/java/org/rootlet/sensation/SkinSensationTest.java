package org.rootlet.sensation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.LoadedBody;

class SkinSensationTest {
    private static final SkinSensation HEALTHY = skin(LoadedBody.under());
    private static final SkinSensation WITHOUT_S1 = skin(LoadedBody.under(LoadedBody.cut("root:S1:dorsal", Side.LEFT)));

    private static SkinSensation skin(LesionedFibers fibers) {
        return new SkinSensation(LoadedBody.ATLAS, fibers, LoadedBody.LEDGER);
    }

    @Test
    void theHealthyFeelEverythingEverywhere() {
        for (SkinRegion region : LoadedBody.ATLAS.regions()) {
            for (Modality modality : Modality.values()) {
                double surviving = HEALTHY.surviving(region, Side.LEFT, modality);
                assertThat(surviving).isCloseTo(1, within(1e-9));
                assertThat(HEALTHY.result(modality, surviving)).isEqualTo(SensationResult.NORMAL);
            }
        }
    }

    @Test
    void aCutRootLeavesEveryRegionTheShareOfItsOtherRootsInEveryModality() {
        for (SkinRegion region : LoadedBody.ATLAS.regions()) {
            for (Modality modality : Modality.values()) {
                assertThat(WITHOUT_S1.surviving(region, Side.LEFT, modality))
                        .as(region.name())
                        .isCloseTo(1 - region.roots().weight(Root.S1), within(1e-9));
                assertThat(WITHOUT_S1.surviving(region, Side.RIGHT, modality)).isCloseTo(1, within(1e-9));
            }
        }
    }

    @Test
    void aCutRootNumbsLessThanItsDermatomeAndDullsPinprickMoreWidelyThanTouch() {
        assertThat(changed(Modality.TOUCH))
                .isPositive()
                .isLessThan(LoadedBody.ATLAS.regions().stream()
                        .filter(region -> region.roots().weight(Root.S1) > 0)
                        .count())
                .isLessThan(changed(Modality.PINPRICK));
    }

    private static long changed(Modality modality) {
        return LoadedBody.ATLAS.regions().stream()
                .map(region -> WITHOUT_S1.result(modality, WITHOUT_S1.surviving(region, Side.LEFT, modality)))
                .filter(result -> result != SensationResult.NORMAL)
                .count();
    }

    @Test
    void thresholdsAreThoseOfTheLedger() {
        for (Modality modality : Modality.values()) {
            double absent = LoadedBody.LEDGER.value("sensation.result.%s-absent-below".formatted(modality.label()));
            double reduced = LoadedBody.LEDGER.value("sensation.result.%s-reduced-below".formatted(modality.label()));
            assertThat(HEALTHY.result(modality, 0)).isEqualTo(SensationResult.ABSENT);
            assertThat(HEALTHY.result(modality, Math.nextDown(absent))).isEqualTo(SensationResult.ABSENT);
            assertThat(HEALTHY.result(modality, absent)).isEqualTo(SensationResult.REDUCED);
            assertThat(HEALTHY.result(modality, Math.nextDown(reduced))).isEqualTo(SensationResult.REDUCED);
            assertThat(HEALTHY.result(modality, reduced)).isEqualTo(SensationResult.NORMAL);
        }
    }

    @Property(tries = 100)
    void moreSurvivingFibersNeverFeelLess(
            @ForAll Modality modality,
            @ForAll @DoubleRange(min = 0, max = 1) double surviving,
            @ForAll @DoubleRange(min = 0, max = 1) double more) {
        assertThat(HEALTHY.result(modality, Math.min(1, surviving + more)))
                .isLessThanOrEqualTo(HEALTHY.result(modality, surviving));
    }
}
