package org.rootlet.anatomy;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The way of one kind of fiber between cord and periphery, as ordered segments from the cord outward.
 *
 * @param kind motor, muscle afferent or cutaneous
 * @param root root through which it runs
 * @param target muscle or skin region that it reaches, by atlas name
 * @param segments structures from the cord to the target, proximal first
 */
public record Pathway(Kind kind, Root root, String target, List<PathSegment> segments) {

    /** What the fibers of a pathway serve. */
    public enum Kind {
        /** Ventral root to muscle. */
        MOTOR,
        /** Muscle spindle through dorsal root to cord. */
        MUSCLE_AFFERENT,
        /** Skin through dorsal root to cord. */
        CUTANEOUS
    }

    public Pathway {
        segments = List.copyOf(segments);
    }

    /** Returns whether the pathway runs through the site. */
    public boolean passes(Site site) {
        return segments.stream().anyMatch(segment -> segment.passes(site));
    }

    /** Returns the length from cord to target in mm at the reference height. */
    public double referenceLengthMm() {
        return segments.stream().mapToDouble(PathSegment::referenceLengthMm).sum();
    }

    /**
     * Returns the distance in mm from the cord to a site at the reference height; empty when the pathway does not
     * run through it.
     */
    public OptionalDouble referenceDistanceMm(Site site) {
        double passed = 0;
        for (PathSegment segment : segments) {
            if (segment.passes(site)) {
                double span = segment.toFraction() - segment.fromFraction();
                double share = span == 0 ? 0 : (site.fraction() - segment.fromFraction()) / span;
                return OptionalDouble.of(passed + share * segment.referenceLengthMm());
            }
            passed += segment.referenceLengthMm();
        }
        return OptionalDouble.empty();
    }
}
