package org.rootlet.report;

import java.util.List;

/** When motor units fire: one row for each unit, one stroke for each action potential, the first unit at the bottom. */
public final class SpikeRasterPicture {
    private static final double WIDTH = 900;
    private static final double LEFT = 96;
    private static final double RIGHT = 18;
    private static final double TOP = 34;
    private static final double MOST_ROW_PX = 14;
    private static final double LEAST_ROW_PX = 2;
    private static final double TARGET_PX = 420;
    private static final double LABEL_PX = 12;

    /**
     * One motor unit.
     *
     * @param label its name
     * @param spikeMs when it fired, ms
     */
    public record Row(String label, double[] spikeMs) {

        /** Copies the times. */
        public Row {
            spikeMs = spikeMs.clone();
        }

        /** Returns a copy of the times, ms. */
        @Override
        public double[] spikeMs() {
            return spikeMs.clone();
        }
    }

    /**
     * Draws the units in order of the list, from the bottom up.
     *
     * @param title title of the picture
     * @param rows the units, at least one
     * @param fromMs left end of the time axis, ms
     * @param toMs right end, ms
     */
    public Picture draw(String title, List<Row> rows, double fromMs, double toMs) {
        if (rows.isEmpty() || !(toMs > fromMs)) {
            throw new IllegalArgumentException("A raster of " + rows.size() + " units from " + fromMs + " to " + toMs
                    + " ms; it needs a unit and some time.");
        }
        double rowPx = Math.clamp(TARGET_PX / rows.size(), LEAST_ROW_PX, MOST_ROW_PX);
        Plot plot = new Plot(LEFT, TOP, WIDTH - LEFT - RIGHT, rows.size() * rowPx + 8, fromMs, toMs, 0, rows.size());
        double height = plot.bottom() + 42;
        Markup svg = new Markup();
        Plot.paper(svg, WIDTH, height);
        Plot.text(svg, title, "rl-b", 10, 18);
        plot.frame(svg);
        plot.ticksX(svg, "time, ms");
        int every = (int) Math.ceil(LABEL_PX / rowPx);
        long fired = 0;
        long spikes = 0;
        for (int i = 0; i < rows.size(); i++) {
            double middle = plot.bottom() - 4 - (i + 0.5) * rowPx;
            if (i % every == 0) {
                Plot.text(svg, rows.get(i).label(), "rl-s rl-q rl-e", LEFT - 7, middle + 3.5);
            }
            StringBuilder path = new StringBuilder();
            long before = spikes;
            for (double ms : rows.get(i).spikeMs) {
                if (ms >= fromMs && ms <= toMs) {
                    spikes++;
                    path.append('M').append(Numbers.coordinate(plot.x(ms))).append(' ');
                    path.append(Numbers.coordinate(middle - rowPx * 0.4)).append('v');
                    path.append(Numbers.coordinate(rowPx * 0.8));
                }
            }
            fired += spikes > before ? 1 : 0;
            if (!path.isEmpty()) {
                svg.empty("path", "class", "rl-trace", "d", path.toString());
            }
        }
        return new Picture(
                title,
                fired + " of " + rows.size() + " units fire, " + Numbers.count(spikes) + " action potentials from "
                        + Numbers.decimal(fromMs, 1) + " to " + Numbers.decimal(toMs, 1) + " ms.",
                WIDTH,
                height,
                svg.finish());
    }
}
