package org.rootlet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Recruitment curves: how M and H grow with the stimulus. The other side or a healthy leg can stand beside them, dashed.
 * Rings mark the largest M and the largest H; their values are in the legend.
 */
public final class RecruitmentPicture {
    private static final double WIDTH = 900;
    private static final double LEFT = 56;
    private static final double RIGHT = 22;
    private static final double PLOT_PX = 320;
    private static final double HEAD_PX = 34;
    private static final int MOST_POINT_SIGNS = 60;

    /**
     * M and H of one leg.
     *
     * @param name whose, such as {@code left}
     * @param stimulusMa stimulus currents, ascending, mA; at least two
     * @param mMv amplitude of M at each, mV
     * @param hMv amplitude of H at each, mV
     */
    public record Curves(String name, double[] stimulusMa, double[] mMv, double[] hMv) {

        /** Copies the curves; refuses lengths that differ and currents that do not ascend. */
        public Curves {
            stimulusMa = stimulusMa.clone();
            mMv = mMv.clone();
            hMv = hMv.clone();
            if (stimulusMa.length < 2 || mMv.length != stimulusMa.length || hMv.length != stimulusMa.length) {
                throw new IllegalArgumentException("Curves \"" + name + "\" have " + stimulusMa.length + " currents, "
                        + mMv.length + " M and " + hMv.length + " H; all must be as many, at least two.");
            }
            for (int i = 0; i < stimulusMa.length; i++) {
                if (!Double.isFinite(mMv[i]) || !Double.isFinite(hMv[i]) || !Double.isFinite(stimulusMa[i])) {
                    throw new IllegalArgumentException("Curves \"" + name + "\" are not finite at point " + i + ".");
                }
                if (i > 0 && !(stimulusMa[i] > stimulusMa[i - 1])) {
                    throw new IllegalArgumentException("Curves \"" + name + "\" do not ascend at point " + i + ".");
                }
            }
        }

        /** Returns a copy of the currents, mA. */
        @Override
        public double[] stimulusMa() {
            return stimulusMa.clone();
        }

        /** Returns a copy of the amplitudes of M, mV. */
        @Override
        public double[] mMv() {
            return mMv.clone();
        }

        /** Returns a copy of the amplitudes of H, mV. */
        @Override
        public double[] hMv() {
            return hMv.clone();
        }
    }

    /**
     * A current worth a name.
     *
     * @param label its name, such as {@code H threshold}
     * @param stimulusMa the current, mA
     */
    public record Mark(String label, double stimulusMa) {}

    /**
     * Draws the curves of one leg.
     *
     * @param title title of the picture
     * @param curves the curves
     * @param marks thresholds and other currents to mark
     */
    public Picture draw(String title, Curves curves, List<Mark> marks) {
        return draw(title, curves, Optional.empty(), marks);
    }

    /**
     * Draws the curves of one leg and, dashed, those to compare them with.
     *
     * @param title title of the picture
     * @param curves the curves
     * @param other what to compare with: the other side, or a healthy leg
     * @param marks thresholds and other currents to mark
     */
    public Picture draw(String title, Curves curves, Curves other, List<Mark> marks) {
        return draw(title, curves, Optional.of(other), marks);
    }

    private static Picture draw(String title, Curves curves, Optional<Curves> other, List<Mark> marks) {
        List<Curves> all = new ArrayList<>(List.of(curves));
        other.ifPresent(all::add);
        double fromMa =
                all.stream().mapToDouble(each -> each.stimulusMa[0]).min().orElse(0);
        double toMa = all.stream()
                .mapToDouble(each -> each.stimulusMa[each.stimulusMa.length - 1])
                .max()
                .orElse(1);
        double topMv = 0;
        for (Curves each : all) {
            topMv = Math.max(topMv, Math.max(each.mMv[peak(each.mMv)], each.hMv[peak(each.hMv)]));
        }
        double room = (toMa - fromMa) * 0.02;
        double highMv = topMv > 0 ? topMv * 1.06 : 1;
        Plot sketch =
                new Plot(LEFT, 0, WIDTH - LEFT - RIGHT, PLOT_PX, fromMa - room, toMa + room, -0.015 * highMv, highMv);
        List<Plot.Label> labels = marks.stream()
                .map(mark -> new Plot.Label(
                        sketch.x(mark.stimulusMa()),
                        mark.label() + " " + Numbers.decimal(mark.stimulusMa(), 1) + " mA"))
                .toList();
        Plot plot = new Plot(
                LEFT,
                HEAD_PX + sketch.tiersPx(labels),
                sketch.width(),
                PLOT_PX,
                sketch.fromX(),
                sketch.toX(),
                sketch.fromY(),
                highMv);
        double height = plot.bottom() + 44 + 18 * all.size();
        Markup svg = new Markup();
        Plot.paper(svg, WIDTH, height);
        Plot.text(svg, title, "rl-b", 10, 18);
        plot.frame(svg);
        plot.ticksX(svg, "stimulus, mA");
        plot.ticksY(svg, "mV");
        marks(svg, plot, labels);
        StringBuilder words = new StringBuilder();
        for (int i = all.size() - 1; i >= 0; i--) {
            Curves each = all.get(i);
            String dashes = i == 0 ? "" : "6 4";
            curve(svg, plot, each.stimulusMa, each.mMv, "rl-trace rl-fired", dashes, true);
            curve(svg, plot, each.stimulusMa, each.hMv, "rl-lead", dashes, false);
        }
        for (int i = 0; i < all.size(); i++) {
            legend(svg, all.get(i), plot.bottom() + 52 + 18 * i, i == 0 ? "" : "6 4");
            words.append(m(all.get(i))).append("; ").append(h(all.get(i))).append(". ");
        }
        labels.forEach(label -> words.append(label.text()).append(". "));
        return new Picture(title, words.toString().strip(), WIDTH, height, svg.finish());
    }

    private static void marks(Markup svg, Plot plot, List<Plot.Label> labels) {
        List<Integer> tiers = plot.tiers(labels);
        for (int i = 0; i < labels.size(); i++) {
            plot.label(svg, labels.get(i), tiers.get(i), "rl-s rl-q");
            double x = labels.get(i).x();
            Plot.line(svg, "rl-axis", "4 3", x, plot.top() - 3, x, plot.bottom());
        }
    }

    private static void curve(
            Markup svg, Plot plot, double[] ma, double[] mv, String kind, String dashes, boolean round) {
        double[] x = new double[ma.length];
        double[] y = new double[ma.length];
        for (int i = 0; i < ma.length; i++) {
            x[i] = plot.x(ma[i]);
            y[i] = plot.y(mv[i]);
        }
        svg.empty("polyline", "class", kind, "stroke-dasharray", dashes, "points", Polyline.points(x, y, 0.1));
        for (int i = 0; i < ma.length && ma.length <= MOST_POINT_SIGNS; i++) {
            sign(svg, x[i], y[i], round, dashes.isEmpty());
        }
        int peak = peak(mv);
        if (mv[peak] > 0) {
            svg.empty(
                    "circle",
                    "class",
                    kind,
                    "cx",
                    Numbers.coordinate(x[peak]),
                    "cy",
                    Numbers.coordinate(y[peak]),
                    "r",
                    "6");
        }
    }

    /** Draws the sign of a point: a disc for M, a diamond for H, hollow for the curves to compare with. */
    private static void sign(Markup svg, double x, double y, boolean round, boolean filled) {
        String color = round ? "var(--rl-loss)" : "var(--rl-hit)";
        String style = "fill:" + (filled ? color : "var(--rl-paper)") + ";stroke:" + color + ";stroke-width:1";
        if (round) {
            svg.empty("circle", "cx", Numbers.coordinate(x), "cy", Numbers.coordinate(y), "r", "2.4", "style", style);
        } else {
            svg.empty(
                    "path",
                    "d",
                    "M" + Numbers.coordinate(x) + " " + Numbers.coordinate(y - 3.2) + "l3.2 3.2l-3.2 3.2l-3.2 -3.2z",
                    "style",
                    style);
        }
    }

    private static void legend(Markup svg, Curves curves, double y, String dashes) {
        Plot.line(svg, "rl-trace rl-fired", dashes, LEFT, y - 4, LEFT + 30, y - 4);
        sign(svg, LEFT + 15, y - 4, true, dashes.isEmpty());
        Plot.text(svg, m(curves), "rl-s", LEFT + 37, y);
        double second = WIDTH / 2;
        Plot.line(svg, "rl-lead", dashes, second, y - 4, second + 30, y - 4);
        sign(svg, second + 15, y - 4, false, dashes.isEmpty());
        Plot.text(svg, h(curves), "rl-s", second + 37, y);
    }

    private static String m(Curves curves) {
        return "M, " + curves.name() + ": Mmax " + Numbers.decimal(curves.mMv[peak(curves.mMv)], 2) + " mV";
    }

    private static String h(Curves curves) {
        int peak = peak(curves.hMv);
        double hMv = curves.hMv[peak];
        double mMv = curves.mMv[peak(curves.mMv)];
        if (!(hMv > 0)) {
            return "H, " + curves.name() + ": none";
        }
        return "H, " + curves.name() + ": Hmax " + Numbers.decimal(hMv, 2) + " mV at "
                + Numbers.decimal(curves.stimulusMa[peak], 1) + " mA"
                + (mMv > 0 ? ", Hmax/Mmax " + Numbers.decimal(hMv / mMv, 2) : "");
    }

    private static int peak(double[] values) {
        int peak = 0;
        for (int i = 1; i < values.length; i++) {
            peak = values[i] > values[peak] ? i : peak;
        }
        return peak;
    }
}
