package org.rootlet.lesion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
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

    private static Lesion of(Cause cause, String level, Zone zone, double pressureMmHg) {
        return new Lesion(cause, new Place.Spinal(level, zone), LesionSide.LEFT, pressureMmHg, Onset.GRADUAL, 400, 0.2);
    }

    private static List<Integer> levels(List<Load> loads, Root root, Side side) {
        return loads.stream()
                .filter(load -> load.side() == side && load.where().startsWith(root + " "))
                .map(Load::levels)
                .toList();
    }

    @Test
    void aRootPressedAtTwoLevelsCountsTwoAtBoth() {
        List<Load> loads = mechanics.loads(List.of(
                of(Cause.DISC_HERNIATION, "L5-S1", Zone.PARACENTRAL, 60),
                of(Cause.STENOSIS, "L4-L5", Zone.CENTRAL, 40)));
        assertThat(levels(loads, Root.S1, Side.LEFT)).containsExactly(2, 2);
        assertThat(levels(loads, Root.L5, Side.LEFT)).containsExactly(1);
        assertThat(levels(loads, Root.S1, Side.RIGHT)).containsExactly(1);
    }

    @Test
    void twoLesionsAtOneLevelAreOneLevel() {
        List<Load> loads = mechanics.loads(List.of(
                of(Cause.DISC_HERNIATION, "L5-S1", Zone.PARACENTRAL, 60),
                of(Cause.STENOSIS, "L5-S1", Zone.LATERAL_RECESS, 40)));
        assertThat(levels(loads, Root.S1, Side.LEFT)).containsOnly(1);
    }

    @Test
    void aLevelThatPressesNothingIsNotCounted() {
        List<Load> loads = mechanics.loads(List.of(
                of(Cause.DISC_HERNIATION, "L5-S1", Zone.PARACENTRAL, 60),
                of(Cause.STENOSIS, "L4-L5", Zone.CENTRAL, 0)));
        assertThat(levels(loads, Root.S1, Side.LEFT)).containsOnly(1);
    }

    @Test
    void twoLesionsNeverLoadFewerPlacesThanEitherAndNoneOfThemMoreGently() {
        for (Cause cause : List.of(Cause.DISC_HERNIATION, Cause.STENOSIS, Cause.TUMOR, Cause.EPIDURAL_MASS)) {
            for (Zone zone : Zone.values()) {
                Lesion one = of(cause, "L5-S1", zone, 60);
                Lesion other = of(Cause.STENOSIS, "L4-L5", Zone.CENTRAL, 40);
                List<Load> both = mechanics.loads(List.of(one, other));
                List<Load> alone = mechanics.loads(one);
                assertThat(both).hasSize(alone.size() + mechanics.loads(other).size());
                for (int i = 0; i < alone.size(); i++) {
                    assertThat(both.get(i).pressureByPosture())
                            .isEqualTo(alone.get(i).pressureByPosture());
                    assertThat(both.get(i).levels())
                            .isGreaterThanOrEqualTo(alone.get(i).levels());
                }
            }
        }
    }

    @Test
    void leftMirrorsRight() {
        for (Cause cause : Cause.values()) {
            for (Zone zone : Zone.values()) {
                Place place = new Place.Spinal("L5-S1", zone);
                List<Load> left = mechanics.loads(new Lesion(cause, place, LesionSide.LEFT, 60, Onset.SUDDEN, 3, 0.5));
                List<Load> right =
                        mechanics.loads(new Lesion(cause, place, LesionSide.RIGHT, 60, Onset.SUDDEN, 3, 0.5));
                assertThat(seen(left, Side.LEFT)).isEqualTo(seen(right, Side.RIGHT));
                assertThat(seen(left, Side.RIGHT)).isEqualTo(seen(right, Side.LEFT));
            }
        }
    }

    private static List<String> seen(List<Load> loads, Side side) {
        return loads.stream()
                .filter(load -> load.side() == side)
                .map(load -> load.where() + load.pressureByPosture() + load.sites() + load.levels())
                .toList();
    }

    /** The atlas has the S1 ganglion from 6 to 18 mm below the L5-S1 disc. */
    @Test
    void aMassInTheLateralRecessMeetsTheGanglionOfS1WhereItReachesIt() {
        assertThat(mechanics.loads(of(Cause.DISC_HERNIATION, "L5-S1", Zone.LATERAL_RECESS, 60)))
                .noneMatch(Load::onGanglion);
        List<Load> tumor = mechanics.loads(of(Cause.TUMOR, "L5-S1", Zone.LATERAL_RECESS, 60));
        assertThat(tumor).hasSize(1).allMatch(Load::onGanglion);
        assertThat(tumor.getFirst().sites())
                .extracting(Site::structureId)
                .containsExactly("root:S1:ventral", "root:S1:dorsal", "ganglion:S1");
        assertThat(tumor.getFirst().sites().getLast().fraction()).isBetween(0.0, 0.2);
    }

    @Test
    void aMassThatReachesTheMiddleOfTheGanglionPressesTheCellsThemselves() {
        List<Load> mass = mechanics.loads(of(Cause.EPIDURAL_MASS, "L5-S1", Zone.LATERAL_RECESS, 60));
        assertThat(mass.getFirst().sites())
                .extracting(Site::structureId)
                .containsExactly("root:S1:ventral", "ganglion:S1");
    }

    @Test
    void atAHigherLevelTheSameMassIsFarFromTheGanglion() {
        assertThat(mechanics.loads(of(Cause.TUMOR, "L4-L5", Zone.CENTRAL, 60)))
                .filteredOn(load -> load.where().startsWith("S1"))
                .isNotEmpty()
                .noneMatch(Load::onGanglion);
    }

    @Test
    void aMassAtTheFirstSacralForamenReachesBackToTheGanglionIfItIsLongEnough() {
        assertThat(mechanics.loads(of(Cause.TRAUMA, "S1 foramen", Zone.FORAMINAL, 60)))
                .noneMatch(Load::onGanglion);
        assertThat(mechanics.loads(of(Cause.SCHWANNOMA, "S1 foramen", Zone.FORAMINAL, 60)))
                .anyMatch(Load::onGanglion);
    }

    @Test
    void aSchwannomaPressesTheSensoryHalfOfItsRootHarder() {
        List<Load> loads = mechanics.loads(of(Cause.SCHWANNOMA, "L5-S1", Zone.LATERAL_RECESS, 60));
        assertThat(loads).hasSize(2);
        assertThat(loads.getFirst().sites()).extracting(Site::structureId).doesNotContain("root:S1:ventral");
        assertThat(loads.getLast().sites()).extracting(Site::structureId).containsExactly("root:S1:ventral");
        assertThat(loads.getLast().pressureMmHg())
                .isPositive()
                .isLessThan(loads.getFirst().pressureMmHg());
        assertThat(loads).extracting(Load::levels).containsOnly(1);
    }

    @Test
    void aRingAroundTheSacSparesItsRootsLessThanAMassBesideThem() {
        assertThat(pressureOn(mechanics.loads(of(Cause.STENOSIS, "L4-L5", Zone.CENTRAL, 50)), Root.S1, Side.LEFT))
                .isEqualTo(50)
                .isGreaterThan(pressureOn(
                        mechanics.loads(of(Cause.DISC_HERNIATION, "L4-L5", Zone.CENTRAL, 50)), Root.S1, Side.LEFT));
    }

    @Test
    void aStretchPullsWithoutPressing() {
        Lesion stretch = new Lesion(
                Cause.STRETCH,
                new Place.Nerve("sacral plexus", "pelvic side wall"),
                LesionSide.LEFT,
                0,
                15,
                Onset.SUDDEN,
                10,
                0.4,
                OptionalDouble.empty());
        List<Load> loads = mechanics.loads(stretch);
        assertThat(loads).hasSize(1);
        assertThat(loads.getFirst().strainPercent()).isEqualTo(15);
        assertThat(loads.getFirst().pressureByPosture().values()).containsOnly(0.0);
    }

    @Test
    void aFractureMayPressAndStretchAtOnce() {
        Lesion fracture = new Lesion(
                Cause.TRAUMA,
                new Place.Spinal("S1 foramen", Zone.FORAMINAL),
                LesionSide.LEFT,
                80,
                10,
                Onset.SUDDEN,
                10,
                0.4,
                OptionalDouble.of(3));
        assertThat(mechanics.loads(fracture)).anyMatch(load -> load.pressureMmHg() == 80 && load.strainPercent() == 10);
    }
}
