package org.rootlet.reflex;

import java.util.ArrayList;
import java.util.List;
import org.rootlet.anatomy.PathSegment;
import org.rootlet.anatomy.Pathway;

/** Travel time of an action potential along a pathway: fast down to the end of the sciatic nerve, slower beyond, late after lesions. */
final class Course {
    private static final String KNEE_FROM = "nerve:sciatic";

    private final double upperMm;
    private final double endMm;
    private final double upperMPerS;
    private final double lowerMPerS;
    private final List<Delay> delays = new ArrayList<>();

    private record Delay(double fromMm, double lostMs) {}

    /**
     * What courses along one pathway share.
     *
     * @param kneeMm from the cord to the end of the sciatic nerve, mm; infinite where the pathway leaves before it
     * @param lengthMm from the cord to the end of the last branch, mm
     * @param branchMm length of that branch, mm
     */
    record Shape(double kneeMm, double lengthMm, double branchMm) {
        /** Measures a pathway, with lengths scaled to a person. */
        static Shape of(Pathway pathway, double scale) {
            double passedMm = 0;
            double kneeMm = Double.POSITIVE_INFINITY;
            for (PathSegment segment : pathway.segments()) {
                passedMm += segment.referenceLengthMm();
                if (segment.structureId().equals(KNEE_FROM) && segment.toFraction() == 1) {
                    kneeMm = passedMm;
                }
            }
            double branchMm = pathway.segments().getLast().referenceLengthMm();
            return new Shape(kneeMm * scale, passedMm * scale, branchMm * scale);
        }
    }

    /**
     * Creates a course without lesions.
     *
     * @param shape the way
     * @param alongBranch share of the last branch that the fiber runs, 0 to 1
     * @param upperMPerS velocity down to the knee, m/s
     * @param lowerMPerS velocity below it, m/s
     */
    Course(Shape shape, double alongBranch, double upperMPerS, double lowerMPerS) {
        upperMm = shape.kneeMm();
        endMm = shape.lengthMm() - (1 - alongBranch) * shape.branchMm();
        this.upperMPerS = upperMPerS;
        this.lowerMPerS = lowerMPerS;
    }

    double endMm() {
        return endMm;
    }

    /** Returns the velocity below the knee, m/s. */
    double lowerMPerS() {
        return lowerMPerS;
    }

    /** Adds time that is lost at a place. */
    void delay(double placeMm, double lostMs) {
        delays.add(new Delay(placeMm, lostMs));
    }

    /** Returns the time from the cord to a place, ms. */
    double ms(double placeMm) {
        // A meter per second is a millimeter per millisecond.
        double travelMs = Math.min(placeMm, upperMm) / upperMPerS + Math.max(0, placeMm - upperMm) / lowerMPerS;
        for (Delay delay : delays) {
            travelMs += delay.fromMm() < placeMm ? delay.lostMs() : 0;
        }
        return travelMs;
    }
}
