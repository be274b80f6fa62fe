package org.rootlet.sensation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.lesion.LesionSide;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.Load;
import org.rootlet.lesion.LoadedBody;
import org.rootlet.lesion.Zone;

class PainTest {
    private static final double POSITIVE = LoadedBody.LEDGER.value("pain.slr.positive-drive-rise");
    private static final PainReferral DERMATOMAL = PainReferral.dermatomal();

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

    private static PainTrace trace(Pain pain, Exertion exertion) {
        return new PainCourse(pain, LoadedBody.LEDGER).trace(exertion, Side.LEFT);
    }

    private static double peak(Pain pain, Exertion exertion) {
        return trace(pain, exertion).peakIntensity();
    }

    private static boolean positive(Pain pain, Exertion stretch) {
        return trace(pain, stretch).angleDeg(POSITIVE).isPresent();
    }

    @Test
    void withoutALoadNothingHurts() {
        Pain pain = pain(LoadedBody.under());
        for (Side side : Side.values()) {
            assertThat(pain.intensity(side)).isZero();
            assertThat(pain.paresthesia(side)).isZero();
            assertThat(pain.field(side, DERMATOMAL)).isEmpty();
            assertThat(pain.qualities(side)).isEmpty();
        }
    }

    @Test
    void anS1DiscHurtsOnItsOwnSideOnly() {
        assertThat(S1_DISC.intensity(Side.LEFT)).isBetween(1.0, 9.0);
        assertThat(S1_DISC.intensity(Side.RIGHT)).isZero();
        assertThat(S1_DISC.field(Side.RIGHT, DERMATOMAL)).isEmpty();
    }

    @Test
    void coughAndSneezeHurtMoreInTheSpineAndNotInANerve() {
        assertThat(peak(S1_DISC, Exertion.COUGH)).isGreaterThan(S1_DISC.intensity(Side.LEFT));
        assertThat(peak(S1_DISC, Exertion.SNEEZE)).isGreaterThan(S1_DISC.intensity(Side.LEFT));
        assertThat(PIRIFORMIS.intensity(Side.LEFT)).isPositive();
        assertThat(peak(PIRIFORMIS, Exertion.COUGH)).isEqualTo(PIRIFORMIS.intensity(Side.LEFT));
        assertThat(peak(PIRIFORMIS, Exertion.SNEEZE)).isEqualTo(PIRIFORMIS.intensity(Side.LEFT));
    }

    @Test
    void coughPressesNothingWhereNothingPresses() {
        Pain untouched =
                pain(LoadedBody.with(LoadedBody.spinal("L5-S1", Zone.PARACENTRAL, LesionSide.LEFT, 0, 0.6), Root.S1));
        assertThat(peak(untouched, Exertion.COUGH)).isEqualTo(untouched.intensity(Side.LEFT));
    }

    @Test
    void raisingTheLegPullsOnS1AndOnTheSciaticNerveInTheButtock() {
        assertThat(trace(S1_DISC, Exertion.STRAIGHT_LEG_RAISE)
                        .angleDeg(POSITIVE)
                        .orElseThrow())
                .isBetween(30.0, 70.0);
        assertThat(positive(PIRIFORMIS, Exertion.STRAIGHT_LEG_RAISE)).isTrue();
        assertThat(new PainCourse(S1_DISC, LoadedBody.LEDGER)
                        .trace(Exertion.STRAIGHT_LEG_RAISE, Side.RIGHT)
                        .angleDeg(POSITIVE))
                .isEmpty();
    }

    @Test
    void raisingTheLegDoesNotPullOnNervesBeyondTheSciatic() {
        for (Pain beyond : new Pain[] {TARSAL_TUNNEL, nerve("sural", "calf")}) {
            assertThat(beyond.intensity(Side.LEFT)).isPositive();
            assertThat(positive(beyond, Exertion.STRAIGHT_LEG_RAISE)).isFalse();
        }
    }

    @Test
    void upperRootsAnswerToTheFemoralStretchAndLowerOnesToTheLegRaise() {
        assertThat(peak(L3_DISC, Exertion.FEMORAL_STRETCH)).isGreaterThan(L3_DISC.intensity(Side.LEFT));
        assertThat(positive(L3_DISC, Exertion.FEMORAL_STRETCH)).isTrue();
        assertThat(peak(S1_DISC, Exertion.FEMORAL_STRETCH)).isEqualTo(S1_DISC.intensity(Side.LEFT));
        assertThat(positive(S1_DISC, Exertion.FEMORAL_STRETCH)).isFalse();
        assertThat(positive(L3_DISC, Exertion.STRAIGHT_LEG_RAISE)).isFalse();
    }

    @Test
    void theOtherLegPullsLessThanTheOwn() {
        double rest = S1_DISC.intensity(Side.LEFT);
        assertThat(peak(S1_DISC, Exertion.CROSSED_STRAIGHT_LEG_RAISE))
                .isGreaterThan(rest)
                .isLessThan(peak(S1_DISC, Exertion.STRAIGHT_LEG_RAISE));
        assertThat(peak(PIRIFORMIS, Exertion.CROSSED_STRAIGHT_LEG_RAISE))
                .isCloseTo(PIRIFORMIS.intensity(Side.LEFT), within(1e-12));
    }

    @Test
    void moreInflammationNeverHidesTheSignOfTheRaisedLeg() {
        double before = 90;
        for (double inflammation : new double[] {0, 0.3, 0.6, 1}) {
            Pain pain = pain(LoadedBody.with(
                    LoadedBody.spinal("L5-S1", Zone.PARACENTRAL, LesionSide.LEFT, 120, inflammation), Root.S1));
            double angleDeg =
                    trace(pain, Exertion.STRAIGHT_LEG_RAISE).angleDeg(POSITIVE).orElse(90);
            assertThat(angleDeg).isLessThanOrEqualTo(before);
            before = angleDeg;
        }
    }

    @Test
    void aSteeperRaiseNeverHurtsLess() {
        double before = 0;
        for (PainTrace.Sample sample :
                trace(S1_DISC, Exertion.STRAIGHT_LEG_RAISE).samples().subList(0, 600)) {
            assertThat(sample.intensity()).isGreaterThanOrEqualTo(before);
            before = sample.intensity();
        }
    }

    @Test
    void theFieldStaysBetweenZeroAndTheWorstRegionAndIsWiderThanTheDermatome() {
        assertThat(S1_DISC.field(Side.LEFT, DERMATOMAL).values()).allMatch(share -> share > 0 && share <= 1);
        assertThat(S1_DISC.field(Side.LEFT, DERMATOMAL).values()).contains(1.0);
        assertThat(S1_DISC.field(Side.LEFT, DERMATOMAL).keySet())
                .extracting(SkinRegion::name)
                .contains("lateral foot", "lower posterior calf", "upper posterior thigh")
                .doesNotContain("first web space", "medial malleolus", "anterior knee");
    }

    @Test
    void anEntrappedNerveHurtsOnlyInItsOwnSkin() {
        assertThat(TARSAL_TUNNEL.field(Side.LEFT, DERMATOMAL).keySet())
                .extracting(SkinRegion::name)
                .containsExactlyInAnyOrder("medial sole", "lateral sole");
    }

    @Test
    void slumpingStretchesWhatTheRaisedLegDoesAndPressesADiscHarder() {
        assertThat(peak(S1_DISC, Exertion.SLUMP)).isGreaterThanOrEqualTo(peak(S1_DISC, Exertion.STRAIGHT_LEG_RAISE));
        assertThat(positive(S1_DISC, Exertion.SLUMP)).isTrue();
        assertThat(positive(L3_DISC, Exertion.SLUMP)).isFalse();
    }

    @Test
    void aSkinNerveDoesNotAcheAndAnInflamedRootShootsAndBurns() {
        assertThat(nerve("sural", "calf").qualities(Side.LEFT)).isNotEmpty().doesNotContain(PainQuality.DULL);
        assertThat(S1_DISC.qualities(Side.LEFT)).contains(PainQuality.ELECTRIC, PainQuality.BURNING);
    }

    @Test
    void qualitiesShareTheFiringAmongThem() {
        for (Load load : S1_DISC.painful(Side.LEFT)) {
            assertThat(S1_DISC.qualities(load).values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isCloseTo(1, within(1e-12));
        }
    }

    /** 65 of 100 published (Murphy 2009); within three standard errors of that in 2000 people. */
    @Test
    void thePainOfS1FollowsTheDermatomeInAboutTwoOfThreePeople() {
        int people = 2000;
        long dermatomal = LongStream.range(0, people)
                .filter(seed -> PainReferral.of(seed, LoadedBody.LEDGER).to(Root.S1, Side.LEFT) == Root.S1)
                .count();
        assertThat(dermatomal / (double) people).isCloseTo(0.65, within(3 * Math.sqrt(0.65 * 0.35 / people)));
    }

    @Test
    void referredPainReachesTheSkinOfANeighborAndKeepsTheOwn() {
        PainReferral referral = LongStream.range(0, 100)
                .mapToObj(seed -> PainReferral.of(seed, LoadedBody.LEDGER))
                .filter(each -> each.to(Root.S1, Side.LEFT) == Root.L5)
                .findFirst()
                .orElseThrow();
        assertThat(S1_DISC.field(Side.LEFT, referral).keySet())
                .containsAll(S1_DISC.field(Side.LEFT, DERMATOMAL).keySet())
                .extracting(SkinRegion::name)
                .contains("lateral foot", "first web space");
    }
}
