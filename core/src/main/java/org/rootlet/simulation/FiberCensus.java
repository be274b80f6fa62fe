package org.rootlet.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.FiberClass;
import org.rootlet.fiber.FiberPopulation;
import org.rootlet.lesion.Fate;
import org.rootlet.lesion.FiberOutcome;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.Load;
import org.rootlet.patient.Patient;

/** From sampled fibers to counts of all fibers that a load meets. */
final class FiberCensus {
    private final Atlas atlas;
    private final LesionedFibers fibers;
    private final Patient patient;
    private final Ledger ledger;

    FiberCensus(Atlas atlas, LesionedFibers fibers, Patient patient, Ledger ledger) {
        this.atlas = atlas;
        this.fibers = fibers;
        this.patient = patient;
        this.ledger = ledger;
    }

    List<FiberCount> counts() {
        List<FiberCount> counts = new ArrayList<>();
        for (Load load : fibers.loads()) {
            for (Root root : Root.values()) {
                for (FiberClass fiberClass : FiberClass.values()) {
                    if (fibers.rootsAt(load, fiberClass).contains(root)) {
                        counts.add(count(load, root, fiberClass));
                    }
                }
            }
        }
        return counts;
    }

    List<Contact> contacts() {
        List<Contact> contacts = new ArrayList<>();
        for (Load load : fibers.loads()) {
            contacts.add(new Contact(load.where(), mainRoot(load), load.side(), load.pressureMmHg(), load.lengthMm()));
        }
        return contacts;
    }

    private FiberCount count(Load load, Root root, FiberClass fiberClass) {
        long all = FiberPopulation.of(fiberClass, ledger).count(root, patient.ageYears(), ledger);
        long total = Math.round(all * shareThrough(load, root, fiberClass));
        List<FiberOutcome> sample = fibers.at(load, root, fiberClass);
        Map<Fate, Long> byFate = new EnumMap<>(Fate.class);
        long counted = 0;
        for (Fate fate : Fate.values()) {
            long sampled = sample.stream().filter(fiber -> fiber.fate() == fate).count();
            long count = Math.round((double) total * sampled / sample.size());
            byFate.put(fate, count);
            counted += count;
        }
        // Rounding may leave a few fibers over: they go to the largest group, so that the row adds up.
        Fate largest =
                Collections.max(byFate.entrySet(), Map.Entry.comparingByValue()).getKey();
        byFate.merge(largest, total - counted, Long::sum);
        return new FiberCount(
                root,
                load.side(),
                fiberClass,
                load.where(),
                total,
                byFate.getOrDefault(Fate.INTACT, 0L),
                byFate.getOrDefault(Fate.SLOWED, 0L),
                byFate.getOrDefault(Fate.BLOCKED, 0L),
                byFate.getOrDefault(Fate.LOST, 0L));
    }

    /** Share of a root's fibers of a class that run through a load: all in the root itself, fewer in a nerve. */
    private double shareThrough(Load load, Root root, FiberClass fiberClass) {
        double through = 0;
        double all = 0;
        if (fiberClass == FiberClass.MOTOR || fiberClass == FiberClass.STRETCH) {
            for (Muscle muscle : atlas.muscles()) {
                double weight = muscle.roots().weight(root);
                if (weight > 0) {
                    boolean met = load.meets(
                            fiberClass == FiberClass.MOTOR
                                    ? atlas.pathway(muscle, root)
                                    : atlas.afferentPathway(muscle, root),
                            load.side());
                    all += weight;
                    through += met ? weight : 0;
                }
            }
        } else {
            for (SkinRegion region : atlas.regions()) {
                double weight = region.roots().weight(root);
                if (weight > 0) {
                    all += weight;
                    through += load.meets(atlas.pathway(region, root), load.side()) ? weight : 0;
                }
            }
        }
        return all == 0 ? 0 : through / all;
    }

    private Root mainRoot(Load load) {
        Root main = Root.S1;
        double most = -1;
        for (Root root : Root.values()) {
            double size = 0;
            for (FiberClass fiberClass : FiberClass.values()) {
                if (fibers.rootsAt(load, fiberClass).contains(root)) {
                    size += shareThrough(load, root, fiberClass)
                            * FiberPopulation.of(fiberClass, ledger).count(root, patient.ageYears(), ledger);
                }
            }
            if (size > most) {
                most = size;
                main = root;
            }
        }
        return main;
    }
}
