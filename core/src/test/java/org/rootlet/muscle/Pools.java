package org.rootlet.muscle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.rootlet.anatomy.Root;
import org.rootlet.reflex.Discharge;
import org.rootlet.reflex.MotorUnit;
import org.rootlet.reflex.UnitType;

/** Discharges of whole muscles, for tests. */
final class Pools {
    static final UnitTable TABLE = UnitTable.load();

    private Pools() {}

    static List<MotorUnit> units(String muscle) {
        List<MotorUnit> units = new ArrayList<>();
        for (UnitType type : UnitType.values()) {
            int count = TABLE.count(muscle, type);
            for (int i = 0; i < count; i++) {
                units.add(new MotorUnit(type, i / (count - 1.0), Root.S1, 50, 10));
            }
        }
        return units;
    }

    static Discharge firing(String muscle, IntFunction<double[]> train) {
        List<MotorUnit> units = units(muscle);
        List<double[]> trains = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            trains.add(train.apply(i));
        }
        return new Discharge(muscle, units, trains);
    }

    /** Every unit once; end plates of slow units are reached up to a millisecond later. */
    static Discharge shock(String muscle, double atMs, double dispersionMs) {
        int count = units(muscle).size();
        return firing(muscle, i -> new double[] {atMs + dispersionMs * (1 - i / (count - 1.0))});
    }
}
