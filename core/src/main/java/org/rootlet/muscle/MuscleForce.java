package org.rootlet.muscle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.reflex.Limb;
import org.rootlet.reflex.MotorUnit;
import org.rootlet.reflex.UnitType;

/**
 * Maximal force of a muscle as a share of what it was before the lesions: every unit is driven fully, and those count whose axon
 * conducts from cord to muscle.
 *
 * <p>Not safe for use by several threads at once: units of a muscle are kept once they were asked for.
 */
public final class MuscleForce {
    private final Map<Side, Limb> limbs = new EnumMap<>(Side.class);
    private final UnitTable table;
    private final Map<Side, Map<String, List<Unit>>> known = new EnumMap<>(Side.class);

    /** Creates the forces of one person from the fibers of both legs. */
    public MuscleForce(Limb left, Limb right, UnitTable table) {
        limbs.put(Side.LEFT, left);
        limbs.put(Side.RIGHT, right);
        this.table = table;
        for (Side side : Side.values()) {
            known.put(side, new HashMap<>());
        }
    }

    /**
     * One motor unit.
     *
     * @param rank place in the order of recruitment, 0 to 1
     * @param type type
     * @param root root of its axon
     * @param forceFraction share of the muscle's maximal force that it gives
     * @param conducts whether action potentials come from the cord to the muscle
     */
    record Unit(double rank, UnitType type, Root root, double forceFraction, boolean conducts) {}

    /** Returns the units of a muscle in order of recruitment. */
    List<Unit> units(Muscle muscle, Side side) {
        return known.getOrDefault(side, Map.of()).computeIfAbsent(muscle.name(), name -> build(muscle, side));
    }

    private List<Unit> build(Muscle muscle, Side side) {
        Limb limb = limbs.getOrDefault(side, limbs.values().iterator().next());
        List<MotorUnit> units = limb.units(muscle);
        boolean[] conducting = limb.conducting(muscle);
        double whole = units.stream()
                .mapToDouble(unit -> table.of(muscle.name(), unit).tetanusN())
                .sum();
        List<Unit> built = new ArrayList<>();
        for (int i = 0; i < conducting.length; i++) {
            MotorUnit unit = units.get(i);
            built.add(new Unit(
                    (i + 0.5) / conducting.length,
                    unit.type(),
                    unit.root(),
                    table.of(muscle.name(), unit).tetanusN() / whole,
                    conducting[i]));
        }
        return List.copyOf(built);
    }

    /** Returns the share of a muscle's maximal force that is left, 0 to 1. */
    public double fraction(Muscle muscle, Side side) {
        return left(units(muscle, side));
    }

    /** Returns the share of the force that one root gives to a muscle that is left, 0 to 1. */
    public double fraction(Muscle muscle, Root root, Side side) {
        return left(
                units(muscle, side).stream().filter(unit -> unit.root() == root).toList());
    }

    private static double left(List<Unit> units) {
        double whole = 0;
        double left = 0;
        for (Unit unit : units) {
            whole += unit.forceFraction();
            left += unit.conducts() ? unit.forceFraction() : 0;
        }
        return whole == 0 ? 0 : left / whole;
    }
}
