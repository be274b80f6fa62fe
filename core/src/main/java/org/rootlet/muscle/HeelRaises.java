package org.rootlet.muscle;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rootlet.evidence.Ledger;
import org.rootlet.reflex.UnitType;

/**
 * How many single-leg heel raises the calf does before it tires.
 *
 * <p>Each raise asks for the same torque for the same time. Units are recruited in order of size until they give it (Henneman 1957); what
 * was recruited loses force in proportion to its time at work, FF faster than FR than S (Burke 1973), without recovery between raises. The count
 * ends when all units together no longer give the torque. Of the rates only one is fitted, to the medians of young men and
 * women (HEBERT2017), between which the model's difference is wider than the published one.
 *
 * <p>Fewer units, or weaker ones, never do more raises: at every raise they must recruit as far or farther, and so are as tired or more.
 *
 * <p><b>Known limits.</b> No loss of drive from the cord or the brain, though that explains most of the loss of torque that was
 * measured at failure (SARA2021); people differ far more than their strength does, and strength and count are hardly correlated there. Whether
 * the heel is raised to full height is not asked.
 */
final class HeelRaises {
    private final Map<UnitType, Double> lossPerRaise = new EnumMap<>(UnitType.class);
    private final int most;

    /**
     * A unit at work.
     *
     * @param rank place in the order of recruitment of its muscle, 0 to 1
     * @param type type of the unit
     * @param torqueNm torque of the fresh unit, N m
     */
    record Group(double rank, UnitType type, double torqueNm) {}

    HeelRaises(Ledger ledger) {
        double fatigable = ledger.value("muscle.fatigue.fatigable-per-s") * ledger.value("muscle.fatigue.heel-raise-s");
        lossPerRaise.put(UnitType.S, fatigable * ledger.value("muscle.fatigue.slow-over-fatigable"));
        lossPerRaise.put(UnitType.FR, fatigable * ledger.value("muscle.fatigue.resistant-over-fatigable"));
        lossPerRaise.put(UnitType.FF, fatigable);
        most = (int) ledger.value("muscle.fatigue.most-heel-raises");
    }

    /**
     * Returns the units of a muscle that conduct, in order of size.
     *
     * @param units the units of the muscle
     * @param torqueNm torque of all of them, N m
     */
    static List<Group> groups(List<MuscleForce.Unit> units, double torqueNm) {
        return units.stream()
                .filter(MuscleForce.Unit::conducts)
                .map(unit -> new Group(unit.rank(), unit.type(), unit.forceFraction() * torqueNm))
                .toList();
    }

    /** Returns the number of raises, 0 where the first fails. */
    int count(List<Group> units, double demandNm) {
        List<Group> ordered =
                units.stream().sorted(Comparator.comparingDouble(Group::rank)).toList();
        double[] fresh = new double[ordered.size()];
        Arrays.fill(fresh, 1);
        for (int raises = 0; raises < most; raises++) {
            double torqueNm = 0;
            for (int i = 0; i < fresh.length && torqueNm < demandNm; i++) {
                Group unit = ordered.get(i);
                torqueNm += unit.torqueNm() * fresh[i];
                fresh[i] = Math.max(0, fresh[i] - lossPerRaise.getOrDefault(unit.type(), 0.0));
            }
            if (torqueNm < demandNm) {
                return raises;
            }
        }
        return most;
    }
}
