package org.rootlet.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.rootlet.fiber.ConductionResult;
import org.rootlet.fiber.SpaceTime;
import org.rootlet.simulation.Simulation;

/**
 * An action potential on its way: the same fiber intact and with the lesion, side by side. Each line is the membrane
 * voltage of one node over time; nodes are stacked by their place along the fiber.
 */
public final class SpaceTimePicture {
    private static final double WIDTH = 785;
    private static final double HEIGHT = 430;
    private static final double TOP = 46;
    private static final double BOTTOM = 380;
    private static final double PANEL = 310;
    private static final double FIRST_PANEL = 58;
    private static final double SECOND_PANEL = 428;
    private static final int MOST_TRACES = 34;
    private static final double FIRED_ABOVE_MV = 0;
    private static final double ACTIVE_MV = 10;
    private static final double SPIKE_MV = 110;
    private static final double SPIKE_PX = 26;

    /** Draws the first pair of fibers of a simulation; says so when there is none. */
    public Picture draw(Simulation simulation) {
        if (simulation.intactFiber().isEmpty() || simulation.lesionedFiber().isEmpty()) {
            Markup svg = new Markup();
            svg.element("text", "No lesion, nothing to show.", "class", "rl-t rl-q", "x", "10", "y", "24");
            return new Picture("Action potential along the fiber", "No lesion.", WIDTH, 40, svg.finish());
        }
        return draw(
                simulation.intactFiber().getFirst(), simulation.lesionedFiber().getFirst());
    }

    /**
     * Draws a fiber twice, side by side.
     *
     * @param intact the fiber without the lesion
     * @param lesioned the same fiber with it
     */
    public Picture draw(SpaceTime intact, SpaceTime lesioned) {
        Markup svg = new Markup();
        double lastMs = Math.max(quietFromMs(intact), quietFromMs(lesioned));
        double spanMm = Math.max(spanMm(intact), spanMm(lesioned));
        panel(svg, intact, FIRST_PANEL, lastMs, spanMm, "Intact fiber", "passes at " + speed(intact.result()));
        panel(svg, lesioned, SECOND_PANEL, lastMs, spanMm, "With the lesion", verdict(lesioned.result()));
        placeAxis(svg, "position along the fiber, mm (proximal at the bottom)");
        return new Picture(
                "Action potential along the fiber",
                "Left, the intact fiber: the action potential passes. Right, the same fiber with the lesion: "
                        + verdict(lesioned.result()) + ".",
                WIDTH,
                HEIGHT,
                svg.finish());
    }

    /**
     * Draws one fiber until it is back at rest or its record ends, without a verdict.
     *
     * @param fiber the fiber
     * @param title what to write above
     * @param caption what to write below the title
     */
    public Picture draw(SpaceTime fiber, String title, String caption) {
        Markup svg = new Markup();
        panel(svg, fiber, FIRST_PANEL, quietFromMs(fiber), spanMm(fiber), title, caption);
        placeAxis(svg, "position along the fiber, mm");
        return new Picture("Voltages along the fiber", title + ". " + caption, SECOND_PANEL, HEIGHT, svg.finish());
    }

    private static void placeAxis(Markup svg, String label) {
        String turned = "rotate(-90 14 " + Numbers.coordinate((TOP + BOTTOM) / 2) + ")";
        svg.element(
                "text",
                label,
                "class",
                "rl-s rl-q rl-m",
                "x",
                "14",
                "y",
                Numbers.coordinate((TOP + BOTTOM) / 2),
                "transform",
                turned);
    }

    /** Returns what became of the action potential, in words. */
    static String verdict(ConductionResult result) {
        if (!result.conducts()) {
            return "blocked in the lesion";
        }
        OptionalDouble delayMs = result.delayMs();
        return delayMs.isPresent() && delayMs.getAsDouble() >= 0.005
                ? "passes, delayed by " + Numbers.decimal(delayMs.getAsDouble(), 2) + " ms"
                : "passes without delay";
    }

    private static String speed(ConductionResult result) {
        return Numbers.decimal(result.intactVelocityMPerS(), 1) + " m/s";
    }

    private static void panel(
            Markup svg, SpaceTime fiber, double left, double lastMs, double spanMm, String title, String caption) {
        double[] positionMm = fiber.positionMm();
        double fromMm = positionMm[0];
        svg.element("text", title, "class", "rl-b", "x", Numbers.coordinate(left), "y", "18");
        svg.element("text", caption, "class", "rl-t rl-q", "x", Numbers.coordinate(left), "y", "35");
        List<Integer> nodes = nodes(positionMm.length);
        PanelScale scale = new PanelScale(left, lastMs, BOTTOM, (BOTTOM - TOP - SPIKE_PX) / spanMm, fromMm);
        if (fiber.zoneEndMm() > fiber.zoneStartMm()) {
            double zoneTop = scale.y(fiber.zoneEndMm());
            double zoneBottom = scale.y(fiber.zoneStartMm());
            svg.empty(
                    "rect",
                    "class",
                    "rl-zone",
                    "x",
                    Numbers.coordinate(left),
                    "y",
                    Numbers.coordinate(zoneTop),
                    "width",
                    Numbers.coordinate(PANEL),
                    "height",
                    Numbers.coordinate(Math.max(2, zoneBottom - zoneTop)));
            svg.element(
                    "text",
                    "lesion",
                    "class",
                    "rl-s rl-h",
                    "x",
                    Numbers.coordinate(left + PANEL + 5),
                    "y",
                    Numbers.coordinate((zoneTop + zoneBottom) / 2 + 4));
        }
        for (int node : nodes) {
            trace(svg, fiber, node, scale, SPIKE_PX / SPIKE_MV);
        }
        svg.empty(
                "rect",
                "class",
                "rl-frame",
                "x",
                Numbers.coordinate(left),
                "y",
                Numbers.coordinate(TOP),
                "width",
                Numbers.coordinate(PANEL),
                "height",
                Numbers.coordinate(BOTTOM - TOP));
        axes(svg, scale, left, lastMs, fromMm, fromMm + spanMm);
    }

    private static void trace(Markup svg, SpaceTime fiber, int node, PanelScale scale, double pxPerMv) {
        double[] timeMs = fiber.timeMs();
        double restMv = fiber.voltageMv()[0][node];
        double base = scale.y(fiber.positionMm()[node]);
        int samples = (int) IntStream.range(0, timeMs.length)
                .filter(i -> timeMs[i] <= scale.lastMs())
                .count();
        double[] x = new double[samples];
        double[] y = new double[samples];
        double peakMv = restMv;
        for (int i = 0; i < samples; i++) {
            double mv = fiber.voltageMv()[i][node];
            peakMv = Math.max(peakMv, mv);
            x[i] = scale.x(timeMs[i]);
            y[i] = base - (mv - restMv) * pxPerMv;
        }
        String kind = peakMv > FIRED_ABOVE_MV ? "rl-trace rl-fired" : "rl-trace rl-silent";
        svg.empty("polyline", "class", kind, "points", Polyline.points(x, y, 0.25));
    }

    private static void axes(Markup svg, PanelScale scale, double left, double lastMs, double fromMm, double toMm) {
        double stepMs = Ticks.step(lastMs, 5);
        for (int i = 0; i * stepMs <= lastMs * 1.0001; i++) {
            String x = Numbers.coordinate(scale.x(i * stepMs));
            svg.empty(
                    "line",
                    "class",
                    "rl-axis",
                    "x1",
                    x,
                    "x2",
                    x,
                    "y1",
                    Numbers.coordinate(BOTTOM),
                    "y2",
                    Numbers.coordinate(BOTTOM + 4));
            svg.element(
                    "text",
                    Numbers.decimal(i * stepMs, 3),
                    "class",
                    "rl-s rl-q rl-m",
                    "x",
                    x,
                    "y",
                    Numbers.coordinate(BOTTOM + 16));
        }
        svg.element(
                "text",
                "time, ms",
                "class",
                "rl-s rl-q rl-m",
                "x",
                Numbers.coordinate(left + PANEL / 2),
                "y",
                Numbers.coordinate(BOTTOM + 34));
        double stepMm = Ticks.step(toMm - fromMm, 5);
        for (int i = 0; i * stepMm <= (toMm - fromMm) * 1.0001; i++) {
            double y = scale.y(fromMm + i * stepMm);
            svg.empty(
                    "line",
                    "class",
                    "rl-axis",
                    "x1",
                    Numbers.coordinate(left - 4),
                    "x2",
                    Numbers.coordinate(left),
                    "y1",
                    Numbers.coordinate(y),
                    "y2",
                    Numbers.coordinate(y));
            svg.element(
                    "text",
                    Numbers.decimal(fromMm + i * stepMm, 2),
                    "class",
                    "rl-s rl-q rl-e",
                    "x",
                    Numbers.coordinate(left - 7),
                    "y",
                    Numbers.coordinate(y + 3.5));
        }
    }

    /** Nodes to draw: all, or every second, third ... */
    private static List<Integer> nodes(int count) {
        int stride = Math.max(1, (count + MOST_TRACES - 1) / MOST_TRACES);
        return IntStream.range(0, count)
                .filter(node -> node % stride == 0)
                .boxed()
                .toList();
    }

    /** Time from which every node is back at rest, with some room; the picture ends there. */
    private static double quietFromMs(SpaceTime fiber) {
        int lastActive = 1;
        for (int i = 0; i < fiber.timeMs().length; i++) {
            for (int node = 0; node < fiber.positionMm().length; node++) {
                if (fiber.voltageMv()[i][node] - fiber.voltageMv()[0][node] > ACTIVE_MV) {
                    lastActive = i;
                }
            }
        }
        return Math.min(last(fiber.timeMs()), fiber.timeMs()[lastActive] * 1.15);
    }

    private static double spanMm(SpaceTime fiber) {
        return Math.max(1e-9, last(fiber.positionMm()) - fiber.positionMm()[0]);
    }

    private static double last(double[] values) {
        return values[values.length - 1];
    }

    private record PanelScale(double left, double lastMs, double bottom, double pxPerMm, double fromMm) {
        double x(double ms) {
            return left + ms * PANEL / lastMs;
        }

        double y(double mm) {
            return bottom - (mm - fromMm) * pxPerMm - 1.5;
        }
    }
}
