package org.rootlet.cli;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.rootlet.evidence.InputException;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.InternodeState;
import org.rootlet.fiber.LesionZone;
import org.rootlet.fiber.MrgGeometry;

/**
 * The lesion of {@code --lesion}.
 *
 * @param internodes harmed internodes, if counted
 * @param lengthMm harmed length, mm, if measured
 * @param myelin fraction of the lamellae left
 * @param sodium fraction of fast nodal sodium left
 * @param cut whether the axon is interrupted
 */
record FiberLesion(OptionalInt internodes, OptionalDouble lengthMm, double myelin, double sodium, boolean cut) {
    /** Returns the zone on a myelinated fiber of a geometry. */
    LesionZone zone(MrgGeometry geometry) {
        double mm = internodes.isPresent() ? internodes.getAsInt() * geometry.spacingMm() : lengthMm.orElse(0);
        return new LesionZone(mm, myelin, sodium, cut);
    }

    /** Returns how many internodes, or gaps between cells, are harmed on a fiber. */
    int gaps(Fiber fiber) {
        if (internodes.isPresent() && !fiber.myelinated()) {
            throw new InputException("An unmyelinated fiber has no internodes; give the length of --lesion in mm.");
        }
        double rounded =
                internodes.isPresent() ? internodes.getAsInt() : Math.rint(lengthMm.orElse(0) / fiber.siteMm());
        double gaps = lengthMm.orElse(0) > 0 || cut ? Math.max(1, rounded) : rounded;
        if (gaps > fiber.sites() - 1) {
            throw new InputException("--lesion takes %s %s; the fiber has %d."
                    .formatted(NumberList.plain(gaps), fiber.myelinated() ? "internodes" : "cells", fiber.sites() - 1));
        }
        return (int) gaps;
    }

    /** Returns where the lesion begins on a fiber, so that it lies in the middle. */
    int first(Fiber fiber) {
        return (fiber.sites() - 1 - gaps(fiber)) / 2;
    }

    /** Returns the fiber with the lesion in its middle. */
    Fiber on(Fiber fiber) {
        if (!fiber.myelinated() && myelin < 1) {
            throw new InputException("An unmyelinated fiber has no myelin to lose; leave it out of --lesion.");
        }
        int gaps = gaps(fiber);
        int first = first(fiber);
        return fiber.withInternodes(first, gaps, new InternodeState(myelin, 1, 1, 1, cut))
                .withSodium(first, gaps + 1, sodium);
    }

    @Override
    public String toString() {
        String extent = internodes.isPresent()
                ? "internodes=" + internodes.getAsInt()
                : "length=" + NumberList.plain(lengthMm.orElse(0));
        return extent + ",myelin=" + NumberList.plain(myelin) + ",sodium=" + NumberList.plain(sodium)
                + (cut ? ",cut" : "");
    }
}
