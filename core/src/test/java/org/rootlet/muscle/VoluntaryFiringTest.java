package org.rootlet.muscle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rootlet.anatomy.Side;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.LoadedBody;
import org.rootlet.reflex.Discharge;
import org.rootlet.reflex.Limb;
import org.rootlet.reflex.Protocol;
import org.rootlet.reflex.ReflexNetwork;

/** Firing rates of soleus motoneurons in voluntary effort, over three people: Dalton 2009 measured 14.5 Hz at 75 % and 16.5 Hz at 100 %. */
class VoluntaryFiringTest {
    private static final LesionedFibers HEALTHY = LoadedBody.under();
    private static final double FROM_MS = 200;
    private static final double TO_MS = 1000;

    private static Discharge effort(long seed, double share) {
        Limb limb = new Limb(LoadedBody.ATLAS, HEALTHY, Forces.MAN, Side.LEFT, LoadedBody.LEDGER, seed);
        return new ReflexNetwork(limb, List.of(LoadedBody.ATLAS.muscle("soleus")), 0.05)
                .run(Protocol.rest(TO_MS, 0).withEffort(share))
                .getFirst();
    }

    private static double[] ratesHz(Discharge discharge) {
        return discharge.endPlateMs().stream()
                .mapToDouble(train -> 1000
                        * Arrays.stream(train)
                                .filter(ms -> ms >= FROM_MS && ms < TO_MS)
                                .count()
                        / (TO_MS - FROM_MS))
                .toArray();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void soleusMotoneuronsFireTenToTwentyTimesASecondAtFullEffort(long seed) {
        double[] rates = ratesHz(effort(seed, 1));
        assertThat(Arrays.stream(rates).average().orElse(0)).isBetween(10.0, 20.0);
        assertThat(Arrays.stream(rates).filter(rate -> rate > 0).count()).isGreaterThan((long) (0.95 * rates.length));
    }

    @Test
    void moreEffortRecruitsInOrderOfSizeAndPullsMore() {
        double before = 0;
        for (double share : new double[] {0.3, 0.6, 1}) {
            Discharge discharge = effort(1, share);
            double[] force = new TwitchForce(UnitTable.load()).newtons(discharge, SampleGrid.over(0, TO_MS, 1));
            double meanN = Arrays.stream(force, 500, 1000).average().orElse(0);
            assertThat(meanN).isGreaterThan(before);
            before = meanN;
        }
        double[] weak = ratesHz(effort(1, 0.3));
        double first = Arrays.stream(weak, 0, 100).average().orElse(0);
        double last =
                Arrays.stream(weak, weak.length - 100, weak.length).average().orElse(0);
        assertThat(first).isPositive();
        assertThat(last).isLessThan(0.1 * first);
    }
}
