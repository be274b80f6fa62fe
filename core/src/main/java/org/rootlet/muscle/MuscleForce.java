package org.rootlet.muscle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.reflex.Limb;
import org.rootlet.reflex.MotorUnit;
import org.rootlet.reflex.UnitType;

/**
 * Maximal force of a muscle as a share of what it was before the lesions: every unit is driven fully, and those count whose axon
 * conducts from cord to muscle, with the muscle fibers that their sprouts have taken over.
 *
 * <p>Not safe for use by several threads at once: units of a muscle are kept once they were asked for.
 */
public final class MuscleForce {
    private static final int MOST_FIBRILLATION = 4;

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
     * @param ownFraction share of the muscle's maximal force that it gave before any lesion
     * @param forceFraction the same with the fibers that its sprouts have taken over
     * @param axon what became of its axon
     */
    record Unit(double rank, UnitType type, Root root, double ownFraction, double forceFraction, Limb.AxonState axon) {
        boolean conducts() {
            return axon.conducts();
        }
    }

    /** Returns the units of a muscle in order of recruitment. */
    List<Unit> units(Muscle muscle, Side side) {
        return known.getOrDefault(side, Map.of()).computeIfAbsent(muscle.name(), name -> build(muscle, side));
    }

    private List<Unit> build(Muscle muscle, Side side) {
        Limb limb = limbs.getOrDefault(side, limbs.values().iterator().next());
        List<MotorUnit> units = limb.units(muscle);
        List<Limb.AxonState> axons = limb.axonStates(muscle);
        double[] forces = units.stream()
                .mapToDouble(unit -> table.of(muscle.name(), unit).tetanusN())
                .toArray();
        double whole = Arrays.stream(forces).sum();
        double growth = new Sprouting(limb.ledger()).growth(axons, forces);
        List<Unit> built = new ArrayList<>();
        for (int i = 0; i < forces.length; i++) {
            double own = forces[i] / whole;
            built.add(new Unit(
                    (i + 0.5) / forces.length,
                    units.get(i).type(),
                    units.get(i).root(),
                    own,
                    axons.get(i).daysCut() == 0 ? own * growth : own,
                    axons.get(i)));
        }
        return List.copyOf(built);
    }

    /**
     * Returns how much of a muscle is without an axon, and what a needle finds of it. Fibrillations begin the later the longer the
     * stump of the axon is, and fade where muscle fibers stay without one for years.
     */
    public Denervation denervation(Muscle muscle, Side side) {
        List<Unit> units = units(muscle, side);
        Ledger ledger =
                limbs.getOrDefault(side, limbs.values().iterator().next()).ledger();
        double lost = 0;
        double fibrillating = 0;
        double taken = 0;
        for (Unit unit : units) {
            taken += unit.forceFraction() - unit.ownFraction();
            if (unit.axon().daysCut() > 0) {
                lost += unit.ownFraction();
                fibrillating += unit.ownFraction() * fibrillating(unit.axon(), ledger);
            }
        }
        double share = Math.max(0, lost - taken);
        double left = lost == 0 ? 0 : fibrillating * share / lost;
        return new Denervation(muscle.name(), share, grade(left, ledger));
    }

    private static double fibrillating(Limb.AxonState axon, Ledger ledger) {
        double fromDay = ledger.value("muscle.fibrillation.first-days")
                + ledger.value("muscle.fibrillation.days-per-mm") * axon.stumpMm();
        double pastDays = Math.max(0, axon.daysCut() - ledger.value("muscle.fibrillation.fade-from-days"));
        return axon.daysCut() < fromDay ? 0 : Math.exp(-pastDays / ledger.value("muscle.fibrillation.fade-days"));
    }

    private static int grade(double share, Ledger ledger) {
        int grade = 0;
        while (grade < MOST_FIBRILLATION
                && share >= ledger.value("muscle.fibrillation.grade-%d-share".formatted(grade + 1))) {
            grade++;
        }
        return grade;
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
            whole += unit.ownFraction();
            left += unit.conducts() ? unit.forceFraction() : 0;
        }
        return whole == 0 ? 0 : left / whole;
    }
}
