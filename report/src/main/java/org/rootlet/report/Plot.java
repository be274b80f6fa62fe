package org.rootlet.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A framed plot inside a picture: where it lies, in px, and what its edges mean, in units of the data.
 *
 * @param left left edge, px
 * @param top upper edge, px
 * @param width px
 * @param height px
 * @param fromX value at the left edge
 * @param toX value at the right edge
 * @param fromY value at the lower edge
 * @param toY value at the upper edge
 */
record Plot(double left, double top, double width, double height, double fromX, double toX, double fromY, double toY) {
    /** A mean width of a character of the small font, on the safe side. */
    static final double CHARACTER_PX = 6.3;

    private static final double TIER_PX = 13;
    private static final double LINE_TOLERANCE_PX = 0.15;
    private static final double BUCKETS_PER_PX = 2;

    double x(double value) {
        return left + (value - fromX) / (toX - fromX) * width;
    }

    double y(double value) {
        return top + height - (value - fromY) / (toY - fromY) * height;
    }

    double right() {
        return left + width;
    }

    double bottom() {
        return top + height;
    }

    /** Covers the whole picture with paper, so that it reads on any page. */
    static void paper(Markup svg, double widthPx, double heightPx) {
        rect(svg, 0, 0, widthPx, heightPx, "style", "fill:var(--rl-paper)");
    }

    static void rect(Markup svg, double x, double y, double width, double height, String name, String value) {
        svg.empty(
                "rect",
                "x",
                Numbers.coordinate(x),
                "y",
                Numbers.coordinate(y),
                "width",
                Numbers.coordinate(width),
                "height",
                Numbers.coordinate(height),
                name,
                value);
    }

    static void line(Markup svg, String kind, String dashes, double x1, double y1, double x2, double y2) {
        svg.empty(
                "line",
                "class",
                kind,
                "stroke-dasharray",
                dashes,
                "x1",
                Numbers.coordinate(x1),
                "y1",
                Numbers.coordinate(y1),
                "x2",
                Numbers.coordinate(x2),
                "y2",
                Numbers.coordinate(y2));
    }

    static void text(Markup svg, String text, String kind, double x, double y) {
        svg.element("text", text, "class", kind, "x", Numbers.coordinate(x), "y", Numbers.coordinate(y));
    }

    void frame(Markup svg) {
        rect(svg, left, top, width, height, "class", "rl-frame");
    }

    /** Draws ticks below the plot, with their numbers and the name of the axis if that is not empty. */
    void ticksX(Markup svg, String name) {
        for (double value : ticks(fromX, toX, (int) Math.max(2, width / 70))) {
            line(svg, "rl-axis", "", x(value), bottom(), x(value), bottom() + 4);
            if (!name.isEmpty()) {
                text(svg, Numbers.decimal(value, 6), "rl-s rl-q rl-m", x(value), bottom() + 16);
            }
        }
        if (!name.isEmpty()) {
            text(svg, name, "rl-s rl-q rl-m", left + width / 2, bottom() + 32);
        }
    }

    /** Draws ticks left of the plot with their numbers, and the unit above them. */
    void ticksY(Markup svg, String unit) {
        for (double value : ticks(fromY, toY, (int) Math.max(2, height / 34))) {
            line(svg, "rl-axis", "", left - 4, y(value), left, y(value));
            text(svg, Numbers.decimal(value, 6), "rl-s rl-q rl-e", left - 7, y(value) + 3.5);
        }
        text(svg, unit, "rl-s rl-q rl-e", left - 7, top - 7);
    }

    private static List<Double> ticks(double from, double to, int about) {
        double step = Ticks.step(to - from, about);
        List<Double> values = new ArrayList<>();
        for (long i = (long) Math.ceil(from / step - 1e-6); i * step <= to + step * 1e-6; i++) {
            values.add(i * step);
        }
        return values;
    }

    /** Returns the points of a trace within the plot: of each half px only first, lowest, highest and last sample. */
    String points(SignalTrace trace, double base, double gainPx, double fromMs, double toMs) {
        int from = trace.from(fromMs);
        int until = trace.until(toMs);
        if (from >= until) {
            return "";
        }
        List<Integer> kept = new ArrayList<>();
        int start = from;
        while (start < until) {
            long bucket = bucket(trace, start);
            int end = start;
            int lowest = start;
            int highest = start;
            while (end < until && bucket(trace, end) == bucket) {
                lowest = trace.at(end) < trace.at(lowest) ? end : lowest;
                highest = trace.at(end) > trace.at(highest) ? end : highest;
                end++;
            }
            int last = end - 1;
            for (int index : new int[] {start, Math.min(lowest, highest), Math.max(lowest, highest), last}) {
                if (kept.isEmpty() || kept.getLast() < index) {
                    kept.add(index);
                }
            }
            start = end;
        }
        double[] x = kept.stream().mapToDouble(index -> x(trace.timeMs(index))).toArray();
        double[] y = kept.stream()
                .mapToDouble(index -> base - trace.at(index) * gainPx)
                .toArray();
        return Polyline.points(x, y, LINE_TOLERANCE_PX);
    }

    private long bucket(SignalTrace trace, int index) {
        return (long) Math.floor((x(trace.timeMs(index)) - left) * BUCKETS_PER_PX);
    }

    /**
     * A label at a place along the upper edge.
     *
     * @param x place, px
     * @param text what to write
     */
    record Label(double x, String text) {}

    /** Returns for each label its row above the plot, counted upward from 0, so that none covers another. */
    List<Integer> tiers(List<Label> labels) {
        List<Double> ends = new ArrayList<>();
        List<Integer> tiers = new ArrayList<>();
        Integer[] order = new Integer[labels.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
            tiers.add(0);
        }
        Arrays.sort(order, Comparator.comparingDouble(i -> start(labels.get(i))));
        for (int index : order) {
            Label label = labels.get(index);
            int tier = 0;
            while (tier < ends.size() && ends.get(tier) > start(label)) {
                tier++;
            }
            double end = start(label) + wide(label.text()) + 6;
            if (tier == ends.size()) {
                ends.add(end);
            } else {
                ends.set(tier, end);
            }
            tiers.set(index, tier);
        }
        return tiers;
    }

    /** Returns the height that labels above the plot take, px. */
    double tiersPx(List<Label> labels) {
        return tiers(labels).stream().mapToInt(tier -> tier + 1).max().orElse(0) * TIER_PX;
    }

    /** Writes a label above the plot and returns its lower edge, px. */
    double label(Markup svg, Label label, int tier, String kind) {
        double y = top - 5 - tier * TIER_PX;
        text(svg, label.text(), kind, start(label), y);
        return y + 2;
    }

    private double start(Label label) {
        return Math.max(left, Math.min(label.x() - 3, right() - wide(label.text())));
    }

    static double wide(String text) {
        return text.length() * CHARACTER_PX;
    }
}
