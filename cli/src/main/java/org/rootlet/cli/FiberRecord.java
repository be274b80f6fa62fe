package org.rootlet.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rootlet.evidence.InputException;
import org.rootlet.fiber.Fiber;
import picocli.CommandLine.ITypeConverter;

/**
 * Sites whose voltages are wanted.
 *
 * @param chosen their numbers; empty for all
 * @param center whether the one in the middle is wanted alone
 */
record FiberRecord(Optional<FiberCounts> chosen, boolean center) {
    private static final String ALL = "all";

    /** The one in the middle. */
    static final FiberRecord CENTER = new FiberRecord(Optional.empty(), true);

    /** Returns the numbers on a fiber. */
    List<Integer> on(Fiber fiber) {
        if (center) {
            return List.of(FiberSites.center(fiber));
        }
        if (chosen.isEmpty()) {
            return IntStream.range(0, fiber.sites()).boxed().toList();
        }
        List<Integer> sites = chosen.get().values().stream().distinct().toList();
        for (int site : sites) {
            if (site < 0 || site >= fiber.sites()) {
                throw new InputException(
                        "--record %d is outside the fiber; allowed is 0 to %d.".formatted(site, fiber.sites() - 1));
            }
        }
        return sites;
    }

    /** Reads {@code --record}. */
    static final class Converter implements ITypeConverter<FiberRecord> {
        @Override
        public FiberRecord convert(String given) {
            if (given.equals(FiberSite.CENTER.toString())) {
                return CENTER;
            }
            return new FiberRecord(
                    given.equals(ALL) ? Optional.empty() : Optional.of(new CountListConverter().convert(given)), false);
        }
    }
}
