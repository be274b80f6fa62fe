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
import org.rootlet.anatomy.Root;
import org.rootlet.evidence.Ledger;
import org.rootlet.reflex.Limb;
import org.rootlet.reflex.UnitType;

class HeelRaisesTest {
    private static final int UNITS = 40;
    private static final double DEMAND_NM = 88;

    private final HeelRaises raises = new HeelRaises(Ledger.load());

    /** Half slow units, a quarter of each fast type, all equally strong. */
    private static List<MuscleForce.Unit> units(List<Boolean> conducting) {
        List<MuscleForce.Unit> units = new ArrayList<>();
        for (int i = 0; i < UNITS; i++) {
            UnitType type = i < UNITS / 2 ? UnitType.S : i < 3 * UNITS / 4 ? UnitType.FR : UnitType.FF;
            units.add(new MuscleForce.Unit(
                    (i + 0.5) / UNITS,
                    type,
                    Root.S1,
                    1.0 / UNITS,
                    1.0 / UNITS,
                    new Limb.AxonState(conducting.get(i), 0, 0)));
        }
        return units;
    }

    private int count(List<Boolean> conducting, double torqueNm) {
        return raises.count(HeelRaises.groups(units(conducting), torqueNm), DEMAND_NM);
    }

    @Property(tries = 200)
    void aFurtherLostUnitNeverAddsARaise(
            @ForAll @Size(UNITS) List<Boolean> conducting,
            @ForAll @IntRange(max = UNITS - 1) int lost,
            @ForAll @DoubleRange(min = 50, max = 900) double torqueNm) {
        List<Boolean> fewer = new ArrayList<>(conducting);
        fewer.set(lost, false);
        assertThat(count(fewer, torqueNm)).isLessThanOrEqualTo(count(conducting, torqueNm));
    }

    @Property(tries = 200)
    void aWeakerCalfNeverDoesMore(
            @ForAll @Size(UNITS) List<Boolean> conducting, @ForAll @DoubleRange(min = 50, max = 900) double torqueNm) {
        assertThat(count(conducting, 0.95 * torqueNm)).isLessThanOrEqualTo(count(conducting, torqueNm));
    }

    @Test
    void onlyUnitsThatConductWork() {
        List<Boolean> some = new ArrayList<>(Collections.nCopies(UNITS, true));
        some.set(3, false);
        assertThat(HeelRaises.groups(units(some), 100)).hasSize(UNITS - 1);
    }

    @Test
    void fastUnitsTireFirstSoThatACalfOfSlowOnesLasts() {
        List<HeelRaises.Group> slow = List.of(new HeelRaises.Group(0.5, UnitType.S, 2 * DEMAND_NM));
        List<HeelRaises.Group> fast = List.of(new HeelRaises.Group(0.5, UnitType.FF, 2 * DEMAND_NM));
        assertThat(raises.count(slow, DEMAND_NM)).isGreaterThan(raises.count(fast, DEMAND_NM));
    }
}
