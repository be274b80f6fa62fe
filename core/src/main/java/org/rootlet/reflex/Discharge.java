package org.rootlet.reflex;

import java.util.List;

/**
 * When the units of one muscle fired.
 *
 * @param muscle atlas name of the muscle
 * @param units the units in order of recruitment
 * @param endPlateMs for each unit the times at which action potentials reached its end plates, ms, ascending
 */
public record Discharge(String muscle, List<MotorUnit> units, List<double[]> endPlateMs) {
    /** Checks that there is a train for each unit. */
    public Discharge {
        units = List.copyOf(units);
        endPlateMs = List.copyOf(endPlateMs);
        if (units.size() != endPlateMs.size()) {
            throw new IllegalArgumentException(
                    "%d trains for %d units of %s".formatted(endPlateMs.size(), units.size(), muscle));
        }
    }
}
