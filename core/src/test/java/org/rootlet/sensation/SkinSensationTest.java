package org.rootlet.sensation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.ConjoinedRoots;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.anatomy.Variation;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.Load;
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
                assertThat(HEALTHY.result(surviving)).isEqualTo(SensationResult.NORMAL);
            }
        }
    }

    @Test
    void aCutRootLeavesEveryRegionTheShareOfItsOtherRootsInEveryModality() {
        for (SkinRegion region : LoadedBody.ATLAS.regions()) {
            for (Modality modality : Modality.values()) {
                assertThat(WITHOUT_S1.surviving(region, Side.LEFT, modality))
                        .as(region.name())
                        .isCloseTo(1 - WITHOUT_S1.weights(region, modality).weight(Root.S1), within(1e-9));
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
        return changed(WITHOUT_S1, modality);
    }

    private static long changed(SkinSensation skin, Modality modality) {
        return LoadedBody.ATLAS.regions().stream()
                .map(region -> skin.result(skin.surviving(region, Side.LEFT, modality)))
                .filter(result -> result != SensationResult.NORMAL)
                .count();
    }

    @Test
    void whicheverRootIsCutPinprickChangesInNoFewerRegionsThanTouch() {
        for (Root root : new Root[] {Root.L3, Root.L4, Root.L5, Root.S1, Root.S2}) {
            SkinSensation without = skin(cut(root));
            assertThat(changed(without, Modality.PINPRICK))
                    .as(root.name())
                    .isGreaterThanOrEqualTo(changed(without, Modality.TOUCH));
        }
    }

    @Test
    void whereRootsOverlapMoreACutRootLeavesMoreInItsOwnSkin() {
        SkinRegion lateralFoot = overlapping(1).region("lateral foot");
        SkinRegion shared = overlapping(2).region("lateral foot");
        for (Modality modality : Modality.values()) {
            assertThat(HEALTHY.weights(shared, modality).weight(Root.S1))
                    .isLessThan(HEALTHY.weights(lateralFoot, modality).weight(Root.S1));
        }
    }

    private static Atlas overlapping(double overlap) {
        return LoadedBody.ATLAS.variant(new Variation(PlexusVariant.NORMAL, overlap, 1, 0, ConjoinedRoots.NONE));
    }

    @Test
    void aCutRootNumbsACoreAndDullsARim() {
        assertThat(feels(WITHOUT_S1, "lateral foot", Modality.PINPRICK)).isEqualTo(SensationResult.ABSENT);
        assertThat(feels(WITHOUT_S1, "lateral heel", Modality.PINPRICK)).isEqualTo(SensationResult.ABSENT);
        assertThat(feels(WITHOUT_S1, "lower posterior calf", Modality.PINPRICK)).isEqualTo(SensationResult.REDUCED);
        assertThat(feels(WITHOUT_S1, "medial sole", Modality.PINPRICK)).isEqualTo(SensationResult.REDUCED);
        assertThat(feels(WITHOUT_S1, "medial sole", Modality.TOUCH)).isEqualTo(SensationResult.NORMAL);
        assertThat(feels(WITHOUT_S1, "first web space", Modality.PINPRICK)).isEqualTo(SensationResult.NORMAL);
        // Sherrington's rule: its neighbors leave some touch wherever one root alone is cut.
        for (SkinRegion region : LoadedBody.ATLAS.regions()) {
            assertThat(feels(WITHOUT_S1, region.name(), Modality.TOUCH)).isNotEqualTo(SensationResult.ABSENT);
        }
    }

    private static SensationResult feels(SkinSensation skin, String region, Modality modality) {
        return skin.result(skin.surviving(LoadedBody.ATLAS.region(region), Side.LEFT, modality));
    }

    @Test
    void cuttingTheNeighborsTooAbolishesAllAndARootAddedBackNeverWorsens() {
        SkinSensation withoutS1AndS2 = skin(cut(Root.S1, Root.S2));
        SkinSensation withoutAny = skin(cut(Root.L5, Root.S1, Root.S2));
        for (SkinRegion region : LoadedBody.ATLAS.regions()) {
            for (Modality modality : Modality.values()) {
                double none = withoutAny.surviving(region, Side.LEFT, modality);
                double one = withoutS1AndS2.surviving(region, Side.LEFT, modality);
                double two = WITHOUT_S1.surviving(region, Side.LEFT, modality);
                assertThat(one).as(region.name()).isGreaterThanOrEqualTo(none - 1e-12);
                assertThat(two).as(region.name()).isGreaterThanOrEqualTo(one - 1e-12);
            }
        }
        for (String region : new String[] {"lateral foot", "fifth toe", "lateral sole", "lower posterior calf"}) {
            for (Modality modality : Modality.values()) {
                assertThat(withoutAny.surviving(LoadedBody.ATLAS.region(region), Side.LEFT, modality))
                        .isCloseTo(0, within(1e-9));
            }
        }
    }

    private static LesionedFibers cut(Root... roots) {
        return LoadedBody.under(Arrays.stream(roots)
                .map(root -> LoadedBody.cut("root:%s:dorsal".formatted(root), Side.LEFT))
                .toArray(Load[]::new));
    }

    @Test
    void howMuchIsNoticedIsTheSameForAllModalitiesAndStandsInTheLedger() {
        double absent = LoadedBody.LEDGER.value("sensation.result.absent-below");
        double reduced = LoadedBody.LEDGER.value("sensation.result.reduced-below");
        assertThat(HEALTHY.result(0)).isEqualTo(SensationResult.ABSENT);
        assertThat(HEALTHY.result(Math.nextDown(absent))).isEqualTo(SensationResult.ABSENT);
        assertThat(HEALTHY.result(absent)).isEqualTo(SensationResult.REDUCED);
        assertThat(HEALTHY.result(Math.nextDown(reduced))).isEqualTo(SensationResult.REDUCED);
        assertThat(HEALTHY.result(reduced)).isEqualTo(SensationResult.NORMAL);
    }

    @Property(tries = 100)
    void moreSurvivingFibersNeverFeelLess(
            @ForAll @DoubleRange(min = 0, max = 1) double surviving,
            @ForAll @DoubleRange(min = 0, max = 1) double more) {
        assertThat(HEALTHY.result(Math.min(1, surviving + more))).isLessThanOrEqualTo(HEALTHY.result(surviving));
    }
}
