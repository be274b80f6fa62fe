package org.rootlet.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * F-waves the way the clinic shows them: one sweep below the other, the M-wave left at low gain, the F-wave right at high
 * gain, a tick at each onset and lines at the shortest and the longest latency.
 */
public final class RasterPicture {
    private static final double WIDTH = 900;
    private static final double LEFT = 40;
    private static final double RIGHT = 18;
    private static final double ROW_PX = 26;
    private static final double HEAD_PX = 62;
    private static final double LABEL_PX = 28;
    private static final double HEADROOM_ROWS = 1.6;
    private static final double M_ROWS = 1.5;
    private static final double F_ROWS = 0.9;

    /**
     * One stimulus and what followed it.
     *
     * @param trace the recorded signal
     * @param latencyMs onset of the F-wave from time 0, ms; empty when there was none
     */
    public record Sweep(SignalTrace trace, OptionalDouble latencyMs) {}

    /**
     * The sweeps of one nerve.
     *
     * @param title what to write above, such as {@code Tibial nerve, left}
     * @param splitMs where the gain changes, between M and F, ms
     * @param sweeps the sweeps, in order; at least one, all of one unit
     */
    public record Panel(String title, double splitMs, List<Sweep> sweeps) {

        /** Copies the sweeps; refuses a panel without any, with two units or with the split outside. */
        public Panel {
            sweeps = List.copyOf(sweeps);
            if (sweeps.isEmpty()) {
                throw new IllegalArgumentException("Panel \"" + title + "\" has no sweeps.");
            }
            String unit = sweeps.getFirst().trace().unit();
            for (Sweep sweep : sweeps) {
                if (!sweep.trace().unit().equals(unit)) {
                    throw new IllegalArgumentException("Panel \"" + title + "\" mixes units.");
                }
                if (splitMs <= sweep.trace().startMs()
                        || splitMs >= sweep.trace().lastMs()) {
                    throw new IllegalArgumentException(
                            "Panel \"" + title + "\" changes its gain at " + splitMs + " ms, outside of its sweeps.");
                }
            }
        }

        String unit() {
            return sweeps.getFirst().trace().unit();
        }

        private long present() {
            return sweeps.stream()
                    .filter(sweep -> sweep.latencyMs().isPresent())
                    .count();
        }

        private OptionalDouble shortestMs() {
            return sweeps.stream()
                    .flatMapToDouble(sweep -> sweep.latencyMs().stream())
                    .min();
        }

        private OptionalDouble longestMs() {
            return sweeps.stream()
                    .flatMapToDouble(sweep -> sweep.latencyMs().stream())
                    .max();
        }
    }

    /**
     * Draws one or two panels, side by side, with the same gains.
     *
     * @param title title of the picture
     * @param panels one or two panels of the same unit
     */
    public Picture draw(String title, List<Panel> panels) {
        if (panels.isEmpty()
                || panels.size() > 2
                || !panels.getFirst().unit().equals(panels.getLast().unit())) {
            throw new IllegalArgumentException(
                    "A raster of " + panels.size() + " panels; allowed are one or two of the same unit.");
        }
        int rows =
                panels.stream().mapToInt(panel -> panel.sweeps().size()).max().orElse(1);
        double plotPx = (2 * HEADROOM_ROWS + rows - 1) * ROW_PX;
        double height = HEAD_PX + LABEL_PX + plotPx + 82;
        double mPerRow = perRow(largest(panels, true), M_ROWS);
        double fPerRow = perRow(largest(panels, false), F_ROWS);
        Markup svg = new Markup();
        Plot.paper(svg, WIDTH, height);
        Plot.text(svg, title, "rl-b", 10, 18);
        StringBuilder words = new StringBuilder();
        double column = WIDTH / panels.size();
        double fromMs = extreme(panels, SignalTrace::startMs, false);
        double toMs = extreme(panels, SignalTrace::endMs, true);
        for (int i = 0; i < panels.size(); i++) {
            Panel panel = panels.get(i);
            Plot plot = new Plot(
                    i * column + LEFT, HEAD_PX + LABEL_PX, column - LEFT - RIGHT, plotPx, fromMs, toMs, 0, rows + 1);
            panel(svg, panel, plot, mPerRow, fPerRow);
            words.append(panel.title()).append(": ").append(summary(panel)).append(". ");
        }
        return new Picture(title, words.toString().strip(), WIDTH, height, svg.finish());
    }

    private static void panel(Markup svg, Panel panel, Plot plot, double mPerRow, double fPerRow) {
        Plot.text(svg, panel.title(), "rl-t", plot.left(), 40);
        Plot.text(svg, summary(panel), "rl-s rl-q", plot.left(), 56);
        double split = plot.x(panel.splitMs());
        Plot.rect(svg, split, plot.top(), plot.right() - split, plot.height(), "style", "fill:var(--rl-panel)");
        limits(svg, panel, plot);
        plot.frame(svg);
        plot.ticksX(svg, "time, ms");
        Plot.line(svg, "rl-axis", "4 3", split, plot.top(), split, plot.bottom());
        gain(svg, "M", mPerRow, panel.unit(), plot.left(), plot.bottom() + 70);
        gain(svg, "F", fPerRow, panel.unit(), plot.left() + plot.width() / 2, plot.bottom() + 70);
        int every = panel.sweeps().size() > 30 ? 5 : 1;
        for (int i = 0; i < panel.sweeps().size(); i++) {
            Sweep sweep = panel.sweeps().get(i);
            double base = plot.top() + (HEADROOM_ROWS + i) * ROW_PX;
            if ((i + 1) % every == 0) {
                Plot.text(svg, Integer.toString(i + 1), "rl-s rl-q rl-e", plot.left() - 6, base + 3.5);
            }
            SignalTrace trace = sweep.trace();
            trace(svg, plot.points(trace, base, ROW_PX / mPerRow, plot.fromX(), panel.splitMs()), "rl-trace");
            trace(
                    svg,
                    plot.points(trace, base, ROW_PX / fPerRow, panel.splitMs(), plot.toX()),
                    sweep.latencyMs().isPresent() ? "rl-trace rl-fired" : "rl-trace rl-silent");
            sweep.latencyMs().ifPresent(ms -> {
                double x = plot.x(ms);
                Plot.line(svg, "rl-lead", "", x, base - 7, x, base + 7);
            });
        }
    }

    private static void trace(Markup svg, String points, String kind) {
        if (!points.isEmpty()) {
            svg.empty("polyline", "class", kind, "points", points);
        }
    }

    private static void limits(Markup svg, Panel panel, Plot plot) {
        if (panel.present() == 0) {
            return;
        }
        double shortestMs = panel.shortestMs().orElseThrow();
        double longestMs = panel.longestMs().orElseThrow();
        List<Plot.Label> labels = List.of(
                new Plot.Label(plot.x(shortestMs), "min " + Numbers.decimal(shortestMs, 1) + " ms"),
                new Plot.Label(plot.x(longestMs), "max " + Numbers.decimal(longestMs, 1) + " ms"));
        List<Integer> tiers = plot.tiers(labels);
        for (int i = 0; i < (longestMs > shortestMs ? 2 : 1); i++) {
            double x = labels.get(i).x();
            plot.label(svg, labels.get(i), tiers.get(i), "rl-s rl-h");
            Plot.line(svg, "rl-lead", "2 3", x, plot.top() - 3, x, plot.bottom());
        }
    }

    private static void gain(Markup svg, String wave, double perRow, String unit, double x, double y) {
        double low = y + 4;
        Plot.line(svg, "rl-trace", "", x + 4, low - ROW_PX, x + 4, low);
        Plot.line(svg, "rl-trace", "", x + 1, low - ROW_PX, x + 7, low - ROW_PX);
        Plot.line(svg, "rl-trace", "", x + 1, low, x + 7, low);
        String words = wave + ": " + Numbers.decimal(perRow, 6) + " " + unit;
        Plot.text(svg, words, "rl-s", x + 13, y - 5);
    }

    private static String summary(Panel panel) {
        String found = "F in " + panel.present() + " of " + panel.sweeps().size() + " sweeps";
        return panel.present() == 0
                ? found
                : found + ", latency " + Numbers.decimal(panel.shortestMs().orElseThrow(), 1) + " to "
                        + Numbers.decimal(panel.longestMs().orElseThrow(), 1) + " ms";
    }

    private static double extreme(List<Panel> panels, ToDoubleFunction<SignalTrace> of, boolean highest) {
        var values = panels.stream()
                .flatMap(panel -> panel.sweeps().stream())
                .mapToDouble(sweep -> of.applyAsDouble(sweep.trace()));
        return (highest ? values.max() : values.min()).orElse(0);
    }

    /** Returns the largest swing from the baseline, before or after the split. */
    private static double largest(List<Panel> panels, boolean before) {
        double largest = 0;
        for (Panel panel : panels) {
            for (Sweep sweep : panel.sweeps()) {
                SignalTrace trace = sweep.trace();
                int split = trace.from(panel.splitMs());
                for (int i = before ? 0 : split; i < (before ? split : trace.size()); i++) {
                    largest = Math.max(largest, Math.abs(trace.at(i)));
                }
            }
        }
        return largest;
    }

    /** Returns a round gain with which a swing takes at most so many rows. */
    private static double perRow(double swing, double rows) {
        if (swing == 0) {
            return 1;
        }
        double least = swing / rows;
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double lead : new double[] {1, 2, 5}) {
            if (lead * power >= least) {
                return lead * power;
            }
        }
        return 10 * power;
    }
}
