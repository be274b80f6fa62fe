package org.rootlet.lesion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.Site;

class LesionMechanicsTest {
    private final LesionMechanics mechanics = new LesionMechanics(LoadedBody.ATLAS, LoadedBody.LEDGER);

    private List<Load> loads(String level, Zone zone, LesionSide side) {
        return mechanics.loads(LoadedBody.spinal(level, zone, side, 100, 0.5));
    }

    private static double pressureOn(List<Load> loads, Root root, Side side) {
        return loads.stream()
                .filter(load -> load.side() == side && load.where().startsWith(root + " "))
                .mapToDouble(Load::pressureMmHg)
                .sum();
    }

    @ParameterizedTest(name = "{0} {1} meets {2}")
    @CsvSource({
        "L3-L4, PARACENTRAL, L4",
        "L3-L4, FORAMINAL, L3",
        "L4-L5, PARACENTRAL, L5",
        "L4-L5, LATERAL_RECESS, L5",
        "L4-L5, FORAMINAL, L4",
        "L4-L5, FAR_LATERAL, L4",
        "L5-S1, PARACENTRAL, S1",
        "L5-S1, LATERAL_RECESS, S1",
        "L5-S1, FORAMINAL, L5",
        "L5-S1, FAR_LATERAL, L5",
        "S1 foramen, LATERAL_RECESS, S2",
        "S1 foramen, FORAMINAL, S1",
        "S1 foramen, FAR_LATERAL, S1",
        "S2 foramen, FORAMINAL, S2"
    })
    void theFullPressureOfAMassMeetsOneRootAndNoOtherTakesMoreThanATenth(String level, Zone zone, Root root) {
        List<Load> loads = loads(level, zone, LesionSide.RIGHT);
        for (Root any : Root.values()) {
            assertThat(pressureOn(loads, any, Side.LEFT)).isZero();
            if (any == root) {
                assertThat(pressureOn(loads, any, Side.RIGHT)).isEqualTo(100);
            } else {
                assertThat(pressureOn(loads, any, Side.RIGHT)).isLessThanOrEqualTo(10 + 1e-9);
            }
        }
    }

    @Test
    void noMassMeetsARootThatHasLeftTheCanalAbove() {
        for (Zone zone : Zone.values()) {
            assertThat(pressureOn(loads("L5-S1", zone, LesionSide.BOTH), Root.L4, Side.LEFT))
                    .isZero();
        }
    }

    @Test
    void aCentralMassMeetsTheCaudaEquinaEquallyOnBothSides() {
        List<Load> loads = loads("L5-S1", Zone.CENTRAL, LesionSide.BOTH);
        for (Root root : List.of(Root.S1, Root.S2, Root.S3, Root.S4, Root.S5)) {
            assertThat(pressureOn(loads, root, Side.LEFT)).isPositive().isEqualTo(pressureOn(loads, root, Side.RIGHT));
        }
        assertThat(pressureOn(loads, Root.L5, Side.LEFT)).isZero();
    }

    @Test
    void aCentralMassNamedForOneSidePressesLessOnTheOther() {
        List<Load> loads = loads("L4-L5", Zone.CENTRAL, LesionSide.LEFT);
        assertThat(pressureOn(loads, Root.S2, Side.RIGHT))
                .isPositive()
                .isLessThan(pressureOn(loads, Root.S2, Side.LEFT));
    }

    @Test
    void inflammationIsSharedAsThePressureIs() {
        for (Load load : loads("L5-S1", Zone.CENTRAL, LesionSide.LEFT)) {
            assertThat(load.inflammation()).isCloseTo(load.pressureMmHg() / 100 * 0.5, within(1e-12));
        }
    }

    @Test
    void onlyAMassBeyondTheForamenOrOnANerveLiesOutsideTheSpine() {
        assertThat(loads("L5-S1", Zone.PARACENTRAL, LesionSide.LEFT)).allMatch(Load::inSpine);
        assertThat(loads("L5-S1", Zone.FORAMINAL, LesionSide.LEFT)).allMatch(Load::inSpine);
        assertThat(loads("L5-S1", Zone.FAR_LATERAL, LesionSide.LEFT)).noneMatch(Load::inSpine);
        assertThat(mechanics.loads(LoadedBody.entrapment("sciatic", "piriformis", LesionSide.LEFT, 100)))
                .noneMatch(Load::inSpine);
    }

    @Test
    void aForaminalDiscSitsOnTheGanglionAndAParacentralOneBeforeIt() {
        assertThat(loads("L5-S1", Zone.FORAMINAL, LesionSide.LEFT)).allMatch(Load::onGanglion);
        assertThat(loads("L5-S1", Zone.PARACENTRAL, LesionSide.LEFT)).noneMatch(Load::onGanglion);
        assertThat(loads("L5-S1", Zone.FAR_LATERAL, LesionSide.LEFT)).noneMatch(Load::onGanglion);
    }

    @Test
    void zosterTakesItsGanglionAndPressesLessOnTheVentralRootBesideIt() {
        Lesion zoster =
                new Lesion(Cause.ZOSTER, new Place.Ganglion(Root.L5), LesionSide.RIGHT, 100, Onset.SUBACUTE, 14, 1);
        List<Load> loads = mechanics.loads(zoster);
        assertThat(loads).hasSize(2).allMatch(load -> load.side() == Side.RIGHT);
        assertThat(loads.getFirst().onGanglion()).isTrue();
        assertThat(loads.getFirst().pressureMmHg()).isEqualTo(100);
        assertThat(loads.getLast().sites()).extracting(Site::structureId).containsExactly("root:L5:ventral");
        assertThat(loads.getLast().pressureMmHg()).isLessThan(100);
    }

    @Test
    void anEntrapmentSitsAtTheNamedPassage() {
        List<Load> loads = mechanics.loads(LoadedBody.entrapment("tibial", "tarsal tunnel", LesionSide.LEFT, 80));
        assertThat(loads).hasSize(1);
        assertThat(loads.getFirst().sites()).containsExactly(LoadedBody.ATLAS.nervePlace("tibial", "tarsal tunnel"));
        assertThat(loads.getFirst().pressureMmHg()).isEqualTo(80);
    }

    @Test
    void everyCauseHasALength() {
        for (Cause cause : Cause.values()) {
            Lesion lesion = new Lesion(
                    cause, new Place.Spinal("L5-S1", Zone.PARACENTRAL), LesionSide.LEFT, 50, Onset.SUDDEN, 1, 0);
            assertThat(mechanics.loads(lesion)).allMatch(load -> load.lengthMm() > 0);
        }
    }
}
