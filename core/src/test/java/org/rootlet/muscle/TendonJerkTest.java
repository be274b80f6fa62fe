package org.rootlet.muscle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rootlet.anatomy.ReflexArc;
import org.rootlet.anatomy.Side;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.LoadedBody;
import org.rootlet.reflex.Hammer;
import org.rootlet.reflex.Limb;

class TendonJerkTest {
    private static final ReflexArc ANKLE = LoadedBody.ATLAS.reflexArc("ankle");
    private static final LesionedFibers HEALTHY = LoadedBody.under();
    private static final Limb LEG = Forces.limb(HEALTHY, Forces.MAN, Side.LEFT);

    private final TendonJerk ankle = jerk(LEG);

    private static TendonJerk jerk(Limb limb) {
        return new TendonJerk(limb, ANKLE, List.of(ANKLE.muscles().getFirst()), UnitTable.load(), LoadedBody.LEDGER, 1);
    }

    private double forceN(double sensitivity, boolean jendrassik) {
        return ankle.tap(ankle.standardHammer(), sensitivity, jendrassik, 0).peakForceN();
    }

    @Test
    void lessSensitiveSpindlesTwitchTheCalfLess() {
        assertThat(forceN(1, false)).isGreaterThan(forceN(0.6, false));
        assertThat(forceN(0.6, false)).isGreaterThan(forceN(0.4, false));
        assertThat(forceN(0.2, false)).isLessThan(0.02 * forceN(1, false));
    }

    @Test
    void pullingTheHandsApartStrengthensAWeakJerk() {
        assertThat(forceN(0.5, true)).isGreaterThan(1.2 * forceN(0.5, false));
    }

    @Test
    void aHarderTapGivesMore() {
        double soft = ankle.tap(new Hammer(20, 1.5), 1, false, 0).peakForceN();
        assertThat(ankle.tap(new Hammer(45, 1.5), 1, false, 0).peakForceN()).isGreaterThan(soft);
    }

    @Test
    void theResponseComesLaterThanTheShortestWayAllowsAndBeforeAVoluntaryOneCould() {
        TendonJerk.Response response = ankle.tap(ankle.standardHammer(), 1, false, 0);
        assertThat(response.latencyMs().orElseThrow()).isBetween(27.0, 42.0);
        assertThat(response.amplitudeMv()).isPositive();
    }

    @Test
    void halfOfTheSpindleAfferentsLeaveLessThanHalfOfTheJerk() {
        double half = jerk(LEG.without(new Limb.Loss(0, 0.5)))
                .tap(ankle.standardHammer(), 1, false, 0)
                .peakForceN();
        assertThat(half).isLessThan(0.5 * forceN(1, false));
    }

    @Test
    void aTapWithoutAnyAfferentMovesNothing() {
        TendonJerk.Response response = jerk(LEG.without(new Limb.Loss(0, 1))).tap(ankle.standardHammer(), 1, false, 0);
        assertThat(response.peakForceN()).isZero();
        assertThat(response.latencyMs()).isEmpty();
    }

    @Test
    void theSameTapIsTheSameWhateverWasTappedBefore() {
        TendonJerk.Response first = ankle.tap(ankle.standardHammer(), 0.8, false, 3);
        ankle.tap(new Hammer(45, 1.5), 1, true, 1);
        TendonJerk.Response again = ankle.tap(ankle.standardHammer(), 0.8, false, 3);
        assertThat(again.peakForceN()).isEqualTo(first.peakForceN());
        assertThat(again.latencyMs()).isEqualTo(first.latencyMs());
    }
}
