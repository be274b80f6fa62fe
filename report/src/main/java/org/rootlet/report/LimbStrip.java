package org.rootlet.report;

/**
 * The skin between two contours of a limb. A point is named by its station along the limb and by u, its way across from the
 * first contour (0) to the second (1), so that regions keep to the outline by construction.
 */
final class LimbStrip {
    private static final int STATION = 0;
    private static final int BOW = 5;

    private final double[][] knots;

    /**
     * Makes a strip.
     *
     * @param knots rows of station, x0, y0, x1, y1, bow, by rising station; bow lifts or lowers the middle of a cross line
     */
    LimbStrip(double[][] knots) {
        this.knots = knots.clone();
    }

    double x(double u, double station) {
        return (1 - u) * smooth(1, station) + u * smooth(3, station);
    }

    double y(double u, double station) {
        return (1 - u) * smooth(2, station) + u * smooth(4, station) + 4 * u * (1 - u) * smooth(BOW, station);
    }

    double first() {
        return knots[0][STATION];
    }

    double last() {
        return knots[knots.length - 1][STATION];
    }

    /** Cubic Hermite interpolation with slopes taken across each knot's neighbors (Catmull-Rom on uneven stations). */
    private double smooth(int column, double station) {
        int i = 0;
        while (i < knots.length - 2 && station > knots[i + 1][STATION]) {
            i++;
        }
        double span = knots[i + 1][STATION] - knots[i][STATION];
        double t = Math.clamp((station - knots[i][STATION]) / span, 0, 1);
        double from = knots[i][column];
        double to = knots[i + 1][column];
        double out = slope(i, column) * span;
        double in = slope(i + 1, column) * span;
        double t2 = t * t;
        double t3 = t2 * t;
        return (2 * t3 - 3 * t2 + 1) * from + (t3 - 2 * t2 + t) * out + (3 * t2 - 2 * t3) * to + (t3 - t2) * in;
    }

    private double slope(int i, int column) {
        int before = Math.max(0, i - 1);
        int after = Math.min(knots.length - 1, i + 1);
        return (knots[after][column] - knots[before][column]) / (knots[after][STATION] - knots[before][STATION]);
    }
}
