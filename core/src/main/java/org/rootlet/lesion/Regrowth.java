package org.rootlet.lesion;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.anatomy.Pathway;
import org.rootlet.anatomy.Site;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.FiberClass;

/**
 * Axons that were cut and grow back to their target.
 *
 * <p>Growth starts some days after the load has ended and goes at a fixed rate from the cut outward, for a share of the axons: the
 * others lose their way. It needs the cell body: motor axons grow from the cord, afferents from the ganglion. An afferent that is cut
 * between cord and ganglion does not come back, since axons do not grow into the cord; one whose ganglion is hit has no cell.
 */
final class Regrowth {
    /** Fractional part of the square root of two, whose multiples fill the unit interval evenly (Weyl 1916). */
    private static final double SILVER = 0.41421356237309515;

    private final Ledger ledger;

    Regrowth(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Returns the fibers with those that reached the target again conducting, late. */
    List<FiberOutcome> grown(List<FiberOutcome> fibers, Load load, Pathway pathway, FiberClass fiberClass) {
        double grownDays = load.lesion().relievedDays() - ledger.value("lesion.regrowth.delay-days");
        if (grownDays <= 0 || fibers.stream().noneMatch(fiber -> fiber.fate() == Fate.LOST)) {
            return fibers;
        }
        double placeMm = placeMm(load, pathway);
        if (!fiberClass.ventral() && placeMm < ganglionEndMm(pathway)) {
            return fibers;
        }
        double wayMm = pathway.referenceLengthMm() - placeMm;
        if (grownDays * ledger.value("lesion.regrowth.rate-mm-per-day") < wayMm) {
            return fibers;
        }
        double share = ledger.value("lesion.regrowth.success-share");
        double extra = 1 / ledger.value("lesion.regrowth.velocity-fraction") - 1;
        List<FiberOutcome> grown = new ArrayList<>();
        for (int i = 0; i < fibers.size(); i++) {
            FiberOutcome fiber = fibers.get(i);
            boolean back = fiber.fate() == Fate.LOST && (0.5 + i * SILVER) % 1 < share;
            grown.add(
                    back
                            ? new FiberOutcome(
                                    fiber.diameterUm(),
                                    fiber.velocityMPerS(),
                                    Fate.SLOWED,
                                    extra * wayMm / fiber.velocityMPerS())
                            : fiber);
        }
        return List.copyOf(grown);
    }

    private static double placeMm(Load load, Pathway pathway) {
        return load.sites().stream()
                .map(pathway::referenceDistanceMm)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .min()
                .orElseThrow();
    }

    private static double ganglionEndMm(Pathway pathway) {
        return pathway.referenceDistanceMm(new Site("ganglion:" + pathway.root(), 1))
                .orElse(0);
    }
}
