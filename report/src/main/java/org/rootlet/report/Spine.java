package org.rootlet.report;

import java.util.List;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.lesion.Place;
import org.rootlet.lesion.Zone;

/**
 * Places in the schematic spine of {@link RootPathPicture}, seen from behind: left is left. Not to scale; what counts is
 * which root passes which level in which compartment.
 */
final class Spine {
    static final double MIDDLE = 230;
    static final double CONUS_Y = 90;
    static final double SACRUM_TOP = 282;
    static final double SACRUM_BOTTOM = 436;
    private static final double FIRST_VERTEBRA_Y = 66;
    private static final double LEVEL = 46;
    private static final double VERTEBRA_HALF = 16;
    private static final double FORAMEN_X = 60;
    private static final List<Root> ROOTS = List.of(Root.values());
    private static final int LAST_LUMBAR = rank(Root.L5);
    private static final List<Double> SACRAL_FORAMEN_X = List.of(37.0, 31.0, 26.0, 21.0, 12.0);
    private static final List<Double> SACRAL_FORAMEN_Y = List.of(314.0, 346.0, 376.0, 402.0, 428.0);

    private Spine() {}

    /** A point of the picture. */
    record Point(double x, double y) {
        String text() {
            return Numbers.coordinate(x) + " " + Numbers.coordinate(y);
        }
    }

    /** Returns the place of a root in the row from the head down, 0 for L1. */
    static int rank(Root root) {
        return ROOTS.indexOf(root);
    }

    static int sign(Side side) {
        return side == Side.RIGHT ? 1 : -1;
    }

    /** Returns the height of a lumbar vertebra's middle, 0 for L1. */
    static double vertebraY(int lumbar) {
        return FIRST_VERTEBRA_Y + LEVEL * lumbar;
    }

    /** Returns half the width of a lumbar vertebra. */
    static double vertebraHalfWidth(int lumbar) {
        return 44 + 2.5 * lumbar;
    }

    static double vertebraHalfHeight() {
        return VERTEBRA_HALF;
    }

    /** Returns where the root leaves the spine. */
    static Point foramen(Root root, Side side) {
        int sacral = rank(root) - LAST_LUMBAR - 1;
        return sacral < 0
                ? new Point(MIDDLE + sign(side) * FORAMEN_X, vertebraY(rank(root)) + VERTEBRA_HALF + 4)
                : new Point(MIDDLE + sign(side) * SACRAL_FORAMEN_X.get(sacral), SACRAL_FORAMEN_Y.get(sacral));
    }

    /** Returns where the root leaves the thecal sac, about one level above its foramen. */
    static Point sacExit(Root root, Side side) {
        int sacral = rank(root) - LAST_LUMBAR - 1;
        double y = sacral < 0 ? vertebraY(rank(root)) - 4 : 262 + 32.0 * Math.min(sacral, 3);
        return new Point(MIDDLE + sign(side) * sacHalfWidth(y), y);
    }

    /** Returns where the root leaves the cord. */
    static Point cordExit(Root root, Side side) {
        double y = 40 + 5.0 * rank(root);
        return new Point(MIDDLE + sign(side) * Math.max(2, 10 - 0.9 * rank(root)), y);
    }

    /** Returns the ganglion: in the foramen, that of S1 and below inside the canal. */
    static Point ganglion(Root root, Side side) {
        Point from = sacExit(root, side);
        Point to = foramen(root, side);
        double share = rank(root) > LAST_LUMBAR ? 0.66 : 0.9;
        return new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
    }

    static double sacHalfWidth(double y) {
        return y < 250 ? 21 : Math.max(4, 21 - (y - 250) * 0.15);
    }

    /** Returns where a lesion of the spine sits; the middle of the sacrum if the level is unknown to the picture. */
    static Point lesion(Place.Spinal place, Side side) {
        double out =
                switch (place.zone()) {
                    case CENTRAL -> 0;
                    case PARACENTRAL -> 13;
                    case LATERAL_RECESS -> 24;
                    case FORAMINAL -> 50;
                    case FAR_LATERAL -> 76;
                };
        for (Root root : Root.values()) {
            if (place.level().equals(root + " foramen")) {
                Point foramen = foramen(root, side);
                return place.zone() == Zone.FORAMINAL ? foramen : new Point(MIDDLE + sign(side) * out, foramen.y());
            }
        }
        for (int lumbar = 0; lumbar <= LAST_LUMBAR; lumbar++) {
            if (place.level().startsWith("L" + (lumbar + 1) + "-")) {
                return new Point(MIDDLE + sign(side) * out, vertebraY(lumbar) + LEVEL / 2);
            }
        }
        return new Point(MIDDLE + sign(side) * out, (SACRUM_TOP + SACRUM_BOTTOM) / 2);
    }
}
