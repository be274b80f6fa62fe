package org.rootlet.cli;

import java.util.OptionalInt;
import org.rootlet.evidence.InputException;
import org.rootlet.fiber.Fiber;

/**
 * A place on a fiber.
 *
 * @param number number of the node or cell; empty for the one in the middle
 */
record FiberSite(OptionalInt number) {
    static final FiberSite CENTER = new FiberSite(OptionalInt.empty());
    static final FiberSite FIRST = new FiberSite(OptionalInt.of(0));

    /**
     * Returns the number of the site on a fiber.
     *
     * @param option option that asked for it
     */
    int on(Fiber fiber, String option) {
        int site = number.orElse(FiberSites.center(fiber));
        if (site >= fiber.sites()) {
            throw new InputException(
                    "%s %d is outside the fiber; allowed is 0 to %d.".formatted(option, site, fiber.sites() - 1));
        }
        return site;
    }

    @Override
    public String toString() {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "center";
    }
}
