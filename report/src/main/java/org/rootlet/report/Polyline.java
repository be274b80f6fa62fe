package org.rootlet.report;

/** A drawn line with no more points than the eye can tell apart (Douglas and Peucker 1973, doi:10.3138/FM57-6770-U75U-7727). */
final class Polyline {
    private Polyline() {}

    /** Returns the points attribute of a line simplified to a tolerance in px. */
    static String points(double[] x, double[] y, double tolerancePx) {
        boolean[] kept = kept(x, y, tolerancePx);
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < x.length; i++) {
            if (kept[i]) {
                points.append(points.isEmpty() ? "" : " ")
                        .append(Numbers.coordinate(x[i]))
                        .append(',')
                        .append(Numbers.coordinate(y[i]));
            }
        }
        return points.toString();
    }

    /** Returns which points a simplified line keeps; the ends stay. */
    static boolean[] kept(double[] x, double[] y, double tolerancePx) {
        boolean[] kept = new boolean[x.length];
        kept[0] = true;
        kept[x.length - 1] = true;
        keep(x, y, 0, x.length - 1, tolerancePx, kept);
        return kept;
    }

    private static void keep(double[] x, double[] y, int from, int to, double tolerance, boolean[] kept) {
        double dx = x[to] - x[from];
        double dy = y[to] - y[from];
        double length = Math.hypot(dx, dy);
        int farthest = -1;
        double most = tolerance;
        for (int i = from + 1; i < to; i++) {
            double distance = length == 0
                    ? Math.hypot(x[i] - x[from], y[i] - y[from])
                    : Math.abs(dx * (y[i] - y[from]) - dy * (x[i] - x[from])) / length;
            if (distance > most) {
                most = distance;
                farthest = i;
            }
        }
        if (farthest > 0) {
            kept[farthest] = true;
            keep(x, y, from, farthest, tolerance, kept);
            keep(x, y, farthest, to, tolerance, kept);
        }
    }
}
