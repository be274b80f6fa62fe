package org.rootlet.report;

import java.util.List;

/**
 * How a response recovers after another one: the second of two over a single one, by the interval between the shocks. The first leg
 * is drawn whole, the other one dashed; the line at 1 is full recovery.
 */
public final class RecoveryPicture {
    private static final double WIDTH = 900;
    private static final double LEFT = 56;
    private static final double RIGHT = 22;
    private static final double PLOT_PX = 300;
    private static final double HEAD_PX = 48;
    private static final double LEGEND_PX = 18;

    /**
     * The recovery of one leg.
     *
     * @param name whose, such as {@code left}
     * @param intervalMs intervals between the shocks, ascending, ms; at least one
     * @param overSingle the second response over a single one at each, from 0
     */
    public record Curve(String name, double[] intervalMs, double[] overSingle) {

        /** Copies the curve; refuses lengths that differ, intervals that do not ascend and what is no share. */
        public Curve {
            intervalMs = intervalMs.clone();
            overSingle = overSingle.clone();
            if (intervalMs.length == 0 || overSingle.length != intervalMs.length) {
                throw new IllegalArgumentException("Curve \"" + name + "\" has " + intervalMs.length + " intervals and "
                        + overSingle.length + " responses; both must be as many, at least one.");
            }
            for (int i = 0; i < intervalMs.length; i++) {
                if (!(intervalMs[i] > (i == 0 ? 0 : intervalMs[i - 1])) || !Double.isFinite(intervalMs[i])) {
                    throw new IllegalArgumentException("Curve \"" + name + "\" does not ascend at point " + i + ".");
                }
                if (!(overSingle[i] >= 0) || !Double.isFinite(overSingle[i])) {
                    throw new IllegalArgumentException(
                            "Curve \"" + name + "\" has " + overSingle[i] + " at point " + i + "; allowed is from 0.");
                }
            }
        }

        /** Returns a copy of the intervals, ms. */
        @Override
        public double[] intervalMs() {
            return intervalMs.clone();
        }

        /** Returns a copy of the shares. */
        @Override
        public double[] overSingle() {
            return overSingle.clone();
        }

        private String words() {
            int last = intervalMs.length - 1;
            String first = "%s: %s of a single one after %s ms"
                    .formatted(name, Numbers.decimal(overSingle[0], 2), Numbers.decimal(intervalMs[0], 0));
            return last == 0
                    ? first
                    : "%s, %s after %s ms"
                            .formatted(
                                    first, Numbers.decimal(overSingle[last], 2), Numbers.decimal(intervalMs[last], 0));
        }
    }

    /**
     * Draws one leg or two.
     *
     * @param title title of the picture
     * @param response what recovers, such as {@code H}
     * @param curves the legs, the one of interest first
     */
    public Picture draw(String title, String response, List<Curve> curves) {
        double longestMs = 0;
        double most = 1;
        for (Curve curve : curves) {
            longestMs = Math.max(longestMs, curve.intervalMs[curve.intervalMs.length - 1]);
            for (double share : curve.overSingle) {
                most = Math.max(most, share);
            }
        }
        Plot plot =
                new Plot(LEFT, HEAD_PX, WIDTH - LEFT - RIGHT, PLOT_PX, 0, 1.03 * longestMs, -0.02 * most, 1.08 * most);
        double height = plot.bottom() + 44 + LEGEND_PX * curves.size();
        Markup svg = new Markup();
        Plot.paper(svg, WIDTH, height);
        Plot.text(svg, title, "rl-b", 10, 18);
        plot.frame(svg);
        plot.ticksX(svg, "from shock to shock, ms");
        plot.ticksY(svg, "");
        Plot.text(svg, "second " + response + " over a single one", "rl-s rl-q", LEFT, HEAD_PX - 7);
        Plot.line(svg, "rl-axis", "4 3", plot.left(), plot.y(1), plot.right(), plot.y(1));
        StringBuilder words = new StringBuilder();
        for (int i = curves.size() - 1; i >= 0; i--) {
            curve(svg, plot, curves.get(i), i == 0);
        }
        for (int i = 0; i < curves.size(); i++) {
            double y = plot.bottom() + 52 + LEGEND_PX * i;
            Plot.line(svg, "rl-lead", dashes(i == 0), LEFT, y - 4, LEFT + 30, y - 4);
            sign(svg, LEFT + 15, y - 4, i == 0);
            Plot.text(svg, "second " + response + ", " + curves.get(i).words(), "rl-s", LEFT + 37, y);
            words.append("Second ")
                    .append(response)
                    .append(", ")
                    .append(curves.get(i).words())
                    .append(". ");
        }
        return new Picture(title, words.toString().strip(), WIDTH, height, svg.finish());
    }

    private static void curve(Markup svg, Plot plot, Curve curve, boolean first) {
        int points = curve.intervalMs.length;
        double[] x = new double[points];
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = plot.x(curve.intervalMs[i]);
            y[i] = plot.y(curve.overSingle[i]);
        }
        svg.empty(
                "polyline",
                "class",
                "rl-lead",
                "stroke-dasharray",
                dashes(first),
                "points",
                Polyline.points(x, y, 0.1));
        for (int i = 0; i < points; i++) {
            sign(svg, x[i], y[i], first);
        }
    }

    private static String dashes(boolean first) {
        return first ? "" : "6 4";
    }

    /** Draws a point: filled for the first leg, hollow and larger for the other, so that both are seen where they fall together. */
    private static void sign(Markup svg, double x, double y, boolean first) {
        svg.empty(
                "circle",
                "cx",
                Numbers.coordinate(x),
                "cy",
                Numbers.coordinate(y),
                "r",
                first ? "2.6" : "4.2",
                "style",
                "fill:" + (first ? "var(--rl-hit)" : "var(--rl-paper)") + ";stroke:var(--rl-hit);stroke-width:1");
    }
}
