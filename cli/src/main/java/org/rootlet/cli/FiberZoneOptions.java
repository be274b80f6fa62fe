package org.rootlet.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rootlet.evidence.InputException;
import org.rootlet.fiber.LesionZone;
import org.rootlet.fiber.MrgGeometry;
import org.rootlet.fiber.VelocityStudy;
import picocli.CommandLine.Option;

/** The options that say how much of the middle of a fiber is harmed. */
final class FiberZoneOptions {
    private static final int MOST_INTERNODES = 40;

    @Option(
            names = "--internodes",
            paramLabel = "N",
            converter = CountListConverter.class,
            description = "Harmed internodes, 0 to 40, lists and ranges too; with 0 only the middle node is harmed.")
    private @Nullable FiberCounts internodes;

    @Option(
            names = "--length",
            paramLabel = "MM",
            converter = NumberListConverter.class,
            description = "Harmed length instead, 0 to 200 mm, rounded to whole internodes; the way for C-fibers.")
    private @Nullable NumberList lengthsMm;

    /**
     * How much of a fiber is harmed.
     *
     * @param amount whole internodes, or mm
     * @param counted whether it counts internodes
     */
    record Extent(double amount, boolean counted) {
        /** Returns the zone on a fiber. */
        LesionZone zone(FiberOptions fibers, VelocityStudy.Subject subject, double myelin, double sodium) {
            if (!counted) {
                return new LesionZone(amount, myelin, sodium, false);
            }
            MrgGeometry geometry = fibers.geometries().at(subject.diameterUm());
            return LesionZone.ofInternodes((int) amount, geometry, myelin, sodium);
        }

        /** Adds how much is harmed. */
        Answer describe(Answer answer) {
            return counted ? answer.given("internodes", (int) amount) : answer.given("lengthMm", amount);
        }
    }

    /** Returns the extents asked for. */
    List<Extent> extents(boolean myelinated) {
        FiberCounts counts = internodes;
        NumberList lengths = lengthsMm;
        if (counts != null && lengths != null) {
            throw new InputException("--internodes and --length both say how much is harmed; give one of them.");
        }
        if (lengths != null) {
            return lengths.values().stream().map(mm -> new Extent(mm, false)).toList();
        }
        if (!myelinated) {
            throw new InputException("An unmyelinated fiber has no internodes; give --length in mm.");
        }
        if (counts == null) {
            throw new InputException("Missing required option: '--internodes=N', or '--length=MM' in its place.");
        }
        for (int count : counts.values()) {
            if (count < 0 || count > MOST_INTERNODES) {
                throw new InputException("--internodes %d is outside 0 to %d.".formatted(count, MOST_INTERNODES));
            }
        }
        return counts.values().stream().map(count -> new Extent(count, true)).toList();
    }
}
