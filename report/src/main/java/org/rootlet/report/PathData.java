package org.rootlet.report;

import java.util.ArrayList;
import java.util.List;

/** SVG path data from points: no more of them than the eye can tell apart, in tenths of a px, as relative steps. */
final class PathData {
    private static final double TOLERANCE_PX = 0.08;

    private final List<double[]> points = new ArrayList<>();

    PathData add(double x, double y) {
        points.add(new double[] {x, y});
        return this;
    }

    String open() {
        double[] x = points.stream().mapToDouble(point -> point[0]).toArray();
        double[] y = points.stream().mapToDouble(point -> point[1]).toArray();
        boolean[] kept = Polyline.kept(x, y, TOLERANCE_PX);
        StringBuilder out = new StringBuilder();
        long lastX = 0;
        long lastY = 0;
        for (int i = 0; i < x.length; i++) {
            long nextX = Math.round(x[i] * 10);
            long nextY = Math.round(y[i] * 10);
            if (out.isEmpty()) {
                out.append('M')
                        .append(tenths(nextX))
                        .append(' ')
                        .append(tenths(nextY))
                        .append('l');
            } else if (kept[i] && (nextX != lastX || nextY != lastY)) {
                out.append(out.charAt(out.length() - 1) == 'l' ? "" : " ")
                        .append(tenths(nextX - lastX))
                        .append(' ')
                        .append(tenths(nextY - lastY));
            } else {
                continue;
            }
            lastX = nextX;
            lastY = nextY;
        }
        return out.toString();
    }

    String close() {
        return open() + "z";
    }

    private static String tenths(long value) {
        return Numbers.coordinate(value / 10.0);
    }
}
