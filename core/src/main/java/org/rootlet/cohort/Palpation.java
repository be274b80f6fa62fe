package org.rootlet.cohort;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Site;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.FiberClass;
import org.rootlet.inference.FindingName;
import org.rootlet.inference.Kind;
import org.rootlet.inference.Signs;
import org.rootlet.lesion.Fate;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.Load;

/** Taps and presses nerves where they lie under the finger. A harmed stretch of nerve answers a touch; a sound one does not. */
final class Palpation {
    private final Atlas atlas;
    private final Ledger ledger;
    private final Signs signs;

    Palpation(Atlas atlas, Ledger ledger, Signs signs) {
        this.atlas = atlas;
        this.ledger = ledger;
        this.signs = signs;
    }

    /** Writes the signs that are positive. */
    void write(LesionedFibers fibers, byte[] codes, ParticleCoder coder) {
        double from = ledger.value("inference.palpation.harmed-share");
        for (Signs.Extra sign : signs.extra()) {
            Set<Site> sites = sites(sign);
            for (Load load : fibers.loads()) {
                if (load.sites().stream().anyMatch(sites::contains) && harmed(fibers, load) >= from) {
                    coder.set(codes, new FindingName(Kind.SIGN, sign.name()), load.side(), ParticleCoder.PRESENT);
                }
            }
        }
    }

    private Set<Site> sites(Signs.Extra sign) {
        return sign.nerves().stream()
                .flatMap(nerve -> sign.places().stream()
                        .filter(place -> atlas.nerve(nerve).places().stream()
                                .anyMatch(known -> known.name().equals(place)))
                        .map(place -> atlas.nervePlace(nerve, place)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the share of touch fibers under a load that are not as they were; of motor fibers where the nerve has no touch. */
    private static double harmed(LesionedFibers fibers, Load load) {
        double most = 0;
        for (FiberClass fiberClass : List.of(FiberClass.TOUCH, FiberClass.MOTOR)) {
            for (var root : fibers.rootsAt(load, fiberClass)) {
                var here = fibers.at(load, root, fiberClass);
                long intact = here.stream()
                        .filter(fiber -> fiber.fate() == Fate.INTACT)
                        .count();
                most = Math.max(most, 1 - (double) intact / here.size());
            }
        }
        return most;
    }
}
