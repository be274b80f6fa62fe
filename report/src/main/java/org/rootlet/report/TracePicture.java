package org.rootlet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Recorded signals, EMG or force, in panels on one time axis. Panels of one row share their scale, so that left and right
 * compare at a glance; traces of one panel lie over each other, told apart by color and dashes.
 */
public final class TracePicture {
    private static final double WIDTH = 900;
    private static final double LEFT = 56;
    private static final double RIGHT = 18;
    private static final double TITLE_PX = 24;
    private static final double LEGEND_PX = 16;
    private static final double PLOT_PX = 150;
    private static final double GAP_PX = 18;
    private static final double AXIS_PX = 40;
    private static final double ROOM = 0.08;
    private static final List<String> KINDS = List.of("rl-trace rl-fired", "rl-lead", "rl-trace", "rl-trace rl-silent");
    private static final List<String> DASHES = List.of("", "5 2", "2 2", "");

    /**
     * One set of axes.
     *
     * @param title what to write above, such as {@code Soleus, left}
     * @param traces signals of one unit, at least one
     * @param marks stimuli and onsets
     */
    public record Panel(String title, List<SignalTrace> traces, List<SignalMark> marks) {

        /** Copies the lists; refuses a panel without traces or with two units. */
        public Panel {
            traces = List.copyOf(traces);
            marks = List.copyOf(marks);
            if (traces.isEmpty()) {
                throw new IllegalArgumentException("Panel \"" + title + "\" has no traces.");
            }
            String unit = traces.getFirst().unit();
            if (!traces.stream().allMatch(trace -> trace.unit().equals(unit))) {
                throw new IllegalArgumentException("Panel \"" + title + "\" mixes units; it has one axis.");
            }
        }

        String unit() {
            return traces.getFirst().unit();
        }
    }

    /**
     * Draws panels over the whole time of their traces.
     *
     * @param title title of the picture
     * @param columns how many panels stand side by side: 1 or 2
     * @param panels the panels, row by row
     */
    public Picture draw(String title, int columns, List<Panel> panels) {
        List<SignalTrace> traces =
                panels.stream().flatMap(panel -> panel.traces().stream()).toList();
        double fromMs = traces.stream().mapToDouble(SignalTrace::startMs).min().orElse(0);
        double toMs = traces.stream().mapToDouble(SignalTrace::endMs).max().orElse(1);
        return draw(title, columns, panels, fromMs, toMs);
    }

    /**
     * Draws panels over a part of their time.
     *
     * @param title title of the picture
     * @param columns how many panels stand side by side: 1 or 2
     * @param panels the panels, row by row
     * @param fromMs left end of the time axis, ms
     * @param toMs right end, ms
     */
    public Picture draw(String title, int columns, List<Panel> panels, double fromMs, double toMs) {
        if (columns < 1 || columns > 2 || panels.isEmpty() || !(toMs > fromMs)) {
            throw new IllegalArgumentException(
                    "A picture of " + panels.size() + " panels in " + columns + " columns from " + fromMs + " to "
                            + toMs + " ms; allowed are 1 or 2 columns, some panels and some time.");
        }
        Markup drawn = new Markup();
        Plot.text(drawn, title, "rl-b", 10, 18);
        double top = 26;
        for (int row = 0; row < panels.size(); row += columns) {
            List<Panel> side = panels.subList(row, Math.min(row + columns, panels.size()));
            boolean last = row + columns >= panels.size();
            boolean underNothing = row + 2 * columns > panels.size() && !last;
            top = row(drawn, side, columns, top, new double[] {fromMs, toMs}, last, underNothing) + GAP_PX;
        }
        double height = top - GAP_PX + AXIS_PX;
        Markup svg = new Markup();
        Plot.paper(svg, WIDTH, height);
        return new Picture(
                title,
                describe(panels, fromMs, toMs),
                WIDTH,
                height,
                svg.raw(drawn.finish()).finish());
    }

    private static double row(
            Markup svg, List<Panel> panels, int columns, double top, double[] spanMs, boolean last, boolean orphans) {
        double column = WIDTH / columns;
        double headPx = 0;
        List<Plot> plots = new ArrayList<>();
        for (int i = 0; i < panels.size(); i++) {
            Panel panel = panels.get(i);
            double[] range = range(panels, panel.unit(), spanMs);
            Plot plot = new Plot(
                    i * column + LEFT, 0, column - LEFT - RIGHT, PLOT_PX, spanMs[0], spanMs[1], range[0], range[1]);
            plots.add(plot);
            double legendPx = panel.traces().size() > 1 ? LEGEND_PX : 0;
            headPx = Math.max(headPx, TITLE_PX + legendPx + plot.tiersPx(labels(plot, panel)));
        }
        for (int i = 0; i < panels.size(); i++) {
            Plot at = plots.get(i);
            Plot plot = new Plot(
                    at.left(), top + headPx, at.width(), at.height(), at.fromX(), at.toX(), at.fromY(), at.toY());
            panel(svg, panels.get(i), plot, top);
            plot.ticksX(svg, last || (orphans && i == 1) ? "time, ms" : "");
        }
        return top + headPx + PLOT_PX;
    }

    private static void panel(Markup svg, Panel panel, Plot plot, double top) {
        Plot.text(svg, panel.title(), "rl-t", plot.left(), top + 14);
        if (panel.traces().size() > 1) {
            legend(svg, panel, plot.left(), top + TITLE_PX + 6);
        }
        plot.frame(svg);
        plot.ticksY(svg, panel.unit());
        if (plot.fromY() < 0) {
            Plot.line(svg, "rl-axis", "1 3", plot.left(), plot.y(0), plot.right(), plot.y(0));
        }
        marks(svg, panel, plot);
        double gainPx = plot.height() / (plot.toY() - plot.fromY());
        for (int i = panel.traces().size() - 1; i >= 0; i--) {
            SignalTrace trace = panel.traces().get(i);
            String points = plot.points(trace, plot.y(0), gainPx, plot.fromX(), plot.toX());
            if (!points.isEmpty()) {
                svg.empty("polyline", "class", kind(i), "stroke-dasharray", dashes(i), "points", points);
            }
        }
    }

    private static void legend(Markup svg, Panel panel, double left, double y) {
        double x = left;
        for (int i = 0; i < panel.traces().size(); i++) {
            String label = panel.traces().get(i).label();
            Plot.line(svg, kind(i), dashes(i), x, y - 3.5, x + 22, y - 3.5);
            Plot.text(svg, label, "rl-s", x + 27, y);
            x += 27 + Plot.wide(label) + 16;
        }
    }

    private static List<Plot.Label> labels(Plot plot, Panel panel) {
        return seen(plot, panel).stream()
                .map(mark -> new Plot.Label(plot.x(mark.atMs()), mark.caption(panel.marks())))
                .toList();
    }

    private static List<SignalMark> seen(Plot plot, Panel panel) {
        return panel.marks().stream()
                .filter(mark -> mark.atMs() >= plot.fromX() && mark.atMs() <= plot.toX())
                .toList();
    }

    private static void marks(Markup svg, Panel panel, Plot plot) {
        List<SignalMark> marks = seen(plot, panel);
        List<Plot.Label> labels = labels(plot, panel);
        List<Integer> tiers = plot.tiers(labels);
        for (int i = 0; i < marks.size(); i++) {
            double x = labels.get(i).x();
            if (marks.get(i).kind() == SignalMark.Kind.STIMULUS) {
                plot.label(svg, labels.get(i), tiers.get(i), "rl-s rl-q");
                Plot.line(svg, "rl-axis", "4 3", x, plot.top(), x, plot.bottom());
                continue;
            }
            plot.label(svg, labels.get(i), tiers.get(i), "rl-s rl-h");
            double tip =
                    Math.max(plot.top() + 8, plot.y(highest(panel, marks.get(i).atMs())) - 4);
            Plot.line(svg, "rl-lead", "", x, plot.top() - 3, x, tip - 5);
            svg.empty(
                    "path",
                    "d",
                    "M" + Numbers.coordinate(x) + " " + Numbers.coordinate(tip) + "l-3 -7h6z",
                    "style",
                    "fill:var(--rl-hit)");
        }
    }

    private static double highest(Panel panel, double ms) {
        return panel.traces().stream()
                .filter(trace -> ms >= trace.startMs() && ms <= trace.lastMs())
                .mapToDouble(trace -> trace.at(Math.min(trace.size() - 1, trace.from(ms))))
                .max()
                .orElse(0);
    }

    private static double[] range(List<Panel> panels, String unit, double[] spanMs) {
        double low = 0;
        double high = 0;
        for (Panel panel : panels) {
            for (SignalTrace trace : panel.traces()) {
                for (int i = trace.from(spanMs[0]); panel.unit().equals(unit) && i < trace.until(spanMs[1]); i++) {
                    low = Math.min(low, trace.at(i));
                    high = Math.max(high, trace.at(i));
                }
            }
        }
        double room = high > low ? ROOM * (high - low) : 1;
        return new double[] {low < 0 || high <= low ? low - room : low, high + room};
    }

    private static String describe(List<Panel> panels, double fromMs, double toMs) {
        StringBuilder words = new StringBuilder(
                "Time from " + Numbers.decimal(fromMs, 2) + " to " + Numbers.decimal(toMs, 2) + " ms.");
        for (Panel panel : panels) {
            words.append(' ').append(panel.title()).append(": ");
            for (SignalTrace trace : panel.traces()) {
                double lowest = IntStream.range(trace.from(fromMs), trace.until(toMs))
                        .mapToDouble(trace::at)
                        .min()
                        .orElse(0);
                double highest = IntStream.range(trace.from(fromMs), trace.until(toMs))
                        .mapToDouble(trace::at)
                        .max()
                        .orElse(0);
                words.append(trace.label())
                        .append(' ')
                        .append(Numbers.decimal(highest - lowest, 3))
                        .append(' ')
                        .append(trace.unit())
                        .append(" peak to peak; ");
            }
            panel.marks()
                    .forEach(mark -> words.append(mark.caption(panel.marks())).append("; "));
            words.setLength(words.length() - 2);
            words.append('.');
        }
        return words.toString();
    }

    private static String kind(int trace) {
        return KINDS.get(trace % KINDS.size());
    }

    private static String dashes(int trace) {
        return DASHES.get(trace % DASHES.size());
    }
}
