package org.rootlet.muscle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.rootlet.evidence.Ledger;
import org.rootlet.reflex.UnitType;

class HeelRaisesTest {
    private static final int AXONS = 40;
    private static final double DEMAND_NM = 88;

    private final HeelRaises raises = new HeelRaises(Pools.TABLE, Ledger.load());

    private static List<MuscleForce.Axon> axons(List<Boolean> conducting) {
        List<MuscleForce.Axon> axons = new ArrayList<>();
        for (int i = 0; i < AXONS; i++) {
            axons.add(new MuscleForce.Axon(6 + 0.2 * i, 1.0 / AXONS, 1.0 / AXONS, conducting.get(i)));
        }
        return axons;
    }

    private int count(List<Boolean> conducting, double torqueNm) {
        return raises.count(raises.groups("medial gastrocnemius", axons(conducting), torqueNm), DEMAND_NM);
    }

    @Property(tries = 200)
    void aFurtherLostUnitNeverAddsARaise(
            @ForAll @Size(AXONS) List<Boolean> conducting,
            @ForAll @IntRange(max = AXONS - 1) int lost,
            @ForAll @DoubleRange(min = 50, max = 900) double torqueNm) {
        List<Boolean> fewer = new ArrayList<>(conducting);
        fewer.set(lost, false);
        assertThat(count(fewer, torqueNm)).isLessThanOrEqualTo(count(conducting, torqueNm));
    }

    @Property(tries = 200)
    void aWeakerCalfNeverDoesMore(
            @ForAll @Size(AXONS) List<Boolean> conducting, @ForAll @DoubleRange(min = 50, max = 900) double torqueNm) {
        assertThat(count(conducting, 0.95 * torqueNm)).isLessThanOrEqualTo(count(conducting, torqueNm));
    }

    @Test
    void thinAxonsDriveSlowUnitsInTheSharesOfThePool() {
        List<Boolean> all = Collections.nCopies(AXONS, true);
        List<HeelRaises.Group> groups = raises.groups("medial gastrocnemius", axons(all), 100);
        assertThat(groups.stream().filter(group -> group.type() == UnitType.S)).hasSize(20);
        assertThat(groups.stream().filter(group -> group.type() == UnitType.FF)).hasSize(10);
        assertThat(groups.getFirst().type()).isEqualTo(UnitType.S);
        assertThat(groups.getLast().type()).isEqualTo(UnitType.FF);
    }
}
