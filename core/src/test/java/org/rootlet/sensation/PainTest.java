package org.rootlet.sensation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.lesion.LesionSide;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.LoadedBody;
import org.rootlet.lesion.Zone;
import org.rootlet.sensation.Pain.Maneuver;

class PainTest {
    private static final Maneuver REST = new Maneuver.Rest();
    private static final Maneuver COUGH = new Maneuver.Cough();
    private static final Maneuver SNEEZE = new Maneuver.Sneeze();
    private static final Maneuver LEG_RAISED = new Maneuver.StraightLegRaise(Side.LEFT, 70);
    private static final Maneuver OTHER_LEG_RAISED = new Maneuver.StraightLegRaise(Side.RIGHT, 70);
    private static final Maneuver KNEE_BENT = new Maneuver.FemoralStretch(Side.LEFT, 70);

    private static final Pain S1_DISC = disc("L5-S1", Root.S1);
    private static final Pain L3_DISC = disc("L2-L3", Root.L3);
    private static final Pain PIRIFORMIS = nerve("sciatic", "piriformis");
    private static final Pain TARSAL_TUNNEL = nerve("tibial", "tarsal tunnel");

    private static Pain pain(LesionedFibers fibers) {
        return new Pain(LoadedBody.ATLAS, fibers, LoadedBody.LEDGER);
    }

    private static Pain disc(String level, Root root) {
        return pain(LoadedBody.with(LoadedBody.spinal(level, Zone.PARACENTRAL, LesionSide.LEFT, 75, 0.6), root));
    }

    private static Pain nerve(String nerve, String place) {
        return pain(LoadedBody.with(LoadedBody.entrapment(nerve, place, LesionSide.LEFT, 75), Root.S1));
    }

    @Test
    void withoutALoadNothingHurtsWhateverIsDone() {
        Pain pain = pain(LoadedBody.under());
        for (Side side : Side.values()) {
            for (Maneuver maneuver : new Maneuver[] {REST, COUGH, SNEEZE, LEG_RAISED, OTHER_LEG_RAISED, KNEE_BENT}) {
                assertThat(pain.intensity(side, maneuver)).isZero();
            }
            assertThat(pain.paresthesia(side)).isZero();
            assertThat(pain.field(side)).isEmpty();
            assertThat(pain.straightLegRaiseDeg(side, side)).isEmpty();
        }
    }

    @Test
    void anS1DiscHurtsOnItsOwnSideOnly() {
        assertThat(S1_DISC.intensity(Side.LEFT, REST)).isBetween(1.0, 9.0);
        assertThat(S1_DISC.intensity(Side.RIGHT, REST)).isZero();
        assertThat(S1_DISC.field(Side.RIGHT)).isEmpty();
    }

    @Test
    void coughAndSneezeHurtMoreInTheSpineAndNotInANerve() {
        assertThat(S1_DISC.intensity(Side.LEFT, COUGH)).isGreaterThan(S1_DISC.intensity(Side.LEFT, REST));
        assertThat(S1_DISC.intensity(Side.LEFT, SNEEZE)).isGreaterThan(S1_DISC.intensity(Side.LEFT, REST));
        assertThat(PIRIFORMIS.intensity(Side.LEFT, REST)).isPositive();
        assertThat(PIRIFORMIS.intensity(Side.LEFT, COUGH)).isEqualTo(PIRIFORMIS.intensity(Side.LEFT, REST));
        assertThat(PIRIFORMIS.intensity(Side.LEFT, SNEEZE)).isEqualTo(PIRIFORMIS.intensity(Side.LEFT, REST));
    }

    @Test
    void coughPressesNothingWhereNothingPresses() {
        Pain untouched =
                pain(LoadedBody.with(LoadedBody.spinal("L5-S1", Zone.PARACENTRAL, LesionSide.LEFT, 0, 0.6), Root.S1));
        assertThat(untouched.intensity(Side.LEFT, COUGH)).isEqualTo(untouched.intensity(Side.LEFT, REST));
    }

    @Test
    void raisingTheLegPullsOnS1AndOnTheSciaticNerveInTheButtock() {
        assertThat(S1_DISC.straightLegRaiseDeg(Side.LEFT, Side.LEFT).orElseThrow())
                .isBetween(30.0, 70.0);
        assertThat(PIRIFORMIS.straightLegRaiseDeg(Side.LEFT, Side.LEFT)).isPresent();
        assertThat(S1_DISC.straightLegRaiseDeg(Side.RIGHT, Side.RIGHT)).isEmpty();
    }

    @Test
    void raisingTheLegDoesNotPullOnNervesBeyondTheSciatic() {
        for (Pain beyond : new Pain[] {TARSAL_TUNNEL, nerve("sural", "calf")}) {
            assertThat(beyond.intensity(Side.LEFT, REST)).isPositive();
            assertThat(beyond.straightLegRaiseDeg(Side.LEFT, Side.LEFT)).isEmpty();
        }
    }

    @Test
    void upperRootsAnswerToTheFemoralStretchAndLowerOnesToTheLegRaise() {
        assertThat(L3_DISC.intensity(Side.LEFT, KNEE_BENT)).isGreaterThan(L3_DISC.intensity(Side.LEFT, REST));
        assertThat(L3_DISC.femoralStretchDeg(Side.LEFT)).isPresent();
        assertThat(S1_DISC.intensity(Side.LEFT, KNEE_BENT)).isEqualTo(S1_DISC.intensity(Side.LEFT, REST));
        assertThat(S1_DISC.femoralStretchDeg(Side.LEFT)).isEmpty();
        assertThat(L3_DISC.straightLegRaiseDeg(Side.LEFT, Side.LEFT)).isEmpty();
    }

    @Test
    void theOtherLegPullsLessThanTheOwn() {
        double rest = S1_DISC.intensity(Side.LEFT, REST);
        assertThat(S1_DISC.intensity(Side.LEFT, OTHER_LEG_RAISED))
                .isGreaterThan(rest)
                .isLessThan(S1_DISC.intensity(Side.LEFT, LEG_RAISED));
        assertThat(PIRIFORMIS.intensity(Side.LEFT, OTHER_LEG_RAISED))
                .isCloseTo(PIRIFORMIS.intensity(Side.LEFT, REST), within(1e-12));
    }

    @Test
    void moreInflammationNeverHidesTheSignOfTheRaisedLeg() {
        double before = 90;
        for (double inflammation : new double[] {0, 0.3, 0.6, 1}) {
            Pain pain = pain(LoadedBody.with(
                    LoadedBody.spinal("L5-S1", Zone.PARACENTRAL, LesionSide.LEFT, 120, inflammation), Root.S1));
            double angleDeg = pain.straightLegRaiseDeg(Side.LEFT, Side.LEFT).orElse(90);
            assertThat(angleDeg).isLessThanOrEqualTo(before);
            before = angleDeg;
        }
    }

    @Test
    void aSteeperRaiseNeverHurtsLess() {
        double before = 0;
        for (double angle = 0; angle <= 90; angle += 10) {
            double now = S1_DISC.intensity(Side.LEFT, new Maneuver.StraightLegRaise(Side.LEFT, angle));
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
    }

    @Test
    void theFieldStaysBetweenZeroAndTheWorstRegionAndIsWiderThanTheDermatome() {
        assertThat(S1_DISC.field(Side.LEFT).values()).allMatch(share -> share > 0 && share <= 1);
        assertThat(S1_DISC.field(Side.LEFT).values()).contains(1.0);
        assertThat(S1_DISC.field(Side.LEFT).keySet())
                .extracting(SkinRegion::name)
                .contains("lateral foot", "lower posterior calf", "upper posterior thigh")
                .doesNotContain("first web space", "medial malleolus", "anterior knee");
    }

    @Test
    void anEntrappedNerveHurtsOnlyInItsOwnSkin() {
        assertThat(TARSAL_TUNNEL.field(Side.LEFT).keySet())
                .extracting(SkinRegion::name)
                .containsExactlyInAnyOrder("medial sole", "lateral sole");
    }
}
