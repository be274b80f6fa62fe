package org.rootlet.report;

/** SVG path data from points, in tenths of a px, written as relative steps to stay short. */
final class PathData {
    private final StringBuilder out = new StringBuilder();
    private long lastX;
    private long lastY;

    PathData add(double x, double y) {
        long nextX = Math.round(x * 10);
        long nextY = Math.round(y * 10);
        if (out.isEmpty()) {
            out.append('M').append(tenths(nextX)).append(' ').append(tenths(nextY));
        } else if (nextX != lastX || nextY != lastY) {
            out.append('l').append(tenths(nextX - lastX)).append(' ').append(tenths(nextY - lastY));
        }
        lastX = nextX;
        lastY = nextY;
        return this;
    }

    String open() {
        return out.toString();
    }

    String close() {
        return out + "z";
    }

    private static String tenths(long value) {
        return Numbers.coordinate(value / 10.0);
    }
}
