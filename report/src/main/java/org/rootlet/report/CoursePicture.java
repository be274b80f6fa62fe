package org.rootlet.report;

import java.util.ArrayList;
import java.util.List;
import org.rootlet.simulation.CourseSeries;

/**
 * The course of one side over time: fates of fibers as stacked areas, then lines of force, reflexes, feeling, responses of nerves, and
 * complaints. Time runs on a scale that shows hours and years alike.
 */
public final class CoursePicture {
    private static final double WIDTH = 900;
    private static final double LEFT = 60;
    private static final double RIGHT = 250;
    private static final double PANEL_PX = 92;
    private static final double GAP_PX = 36;
    private static final double HEAD_PX = 44;
    private static final double KEY_X = WIDTH - RIGHT + 14;
    /** An hour: below it the scale is linear, above it logarithmic. */
    private static final double LINEAR_DAYS = 1.0 / 24;

    private static final List<String> KINDS = List.of("rl-trace rl-fired", "rl-lead", "rl-trace");
    private static final List<String> DASHES = List.of("", "6 4", "2 3");

    /** A day worth a tick, and its name. */
    private record Tick(double day, String name) {}

    private static final List<Tick> TICKS = List.of(
            new Tick(0, "0"),
            new Tick(2.0 / 24, "2 h"),
            new Tick(0.5, "12 h"),
            new Tick(3, "3 d"),
            new Tick(7, "1 wk"),
            new Tick(21, "3 wk"),
            new Tick(90, "3 mo"),
            new Tick(365, "1 y"),
            new Tick(730, "2 y"));

    /**
     * Draws a course.
     *
     * @param title title of the picture
     * @param course the course of a side, at least two days
     */
    public Picture draw(String title, CourseSeries course) {
        Markup svg = new Markup();
        List<CourseSeries.Fates> fates = course.fates();
        int panels = fates.size() + 5;
        double height = HEAD_PX + panels * (PANEL_PX + GAP_PX) + 24;
        Plot.paper(svg, WIDTH, height);
        Plot.text(svg, title, "rl-b", 10, 18);
        double top = HEAD_PX;
        for (CourseSeries.Fates each : fates) {
            stacked(svg, plot(course, top, 100), course.days(), each);
            top += PANEL_PX + GAP_PX;
        }
        top = lines(svg, course, top, "Force left, % of before", 100, 100, course.force());
        top = lines(svg, course, top, "Reflexes, % of a young adult's", 100, 100, course.reflexes());
        top = lines(svg, course, top, "Skin afferents that conduct, %", 100, 100, course.sensation());
        top = lines(
                svg, course, top, "Nerve responses beyond the spine, % of the largest", 100, 100, course.responses());
        List<CourseSeries.Line> complaints = new ArrayList<>(course.complaints());
        complaints.add(course.fibrillation());
        lines(svg, course, top, "Complaints (0-10), fibrillation (0-4)", 10, 1, complaints);
        return new Picture(title, words(course), WIDTH, height, svg.finish());
    }

    private static double scaled(double day) {
        return Math.log1p(day / LINEAR_DAYS);
    }

    private static Plot plot(CourseSeries course, double top, double toY) {
        return new Plot(
                LEFT,
                top,
                WIDTH - LEFT - RIGHT,
                PANEL_PX,
                scaled(course.days().getFirst()),
                scaled(course.days().getLast()),
                0,
                toY);
    }

    private static void axes(Markup svg, Plot plot, String heading) {
        plot.frame(svg);
        plot.ticksY(svg, "");
        Plot.text(svg, heading, "rl-s", LEFT, plot.top() - 6);
        for (Tick tick : TICKS) {
            double x = plot.x(scaled(tick.day()));
            if (x >= plot.left() - 0.5 && x <= plot.right() + 0.5) {
                Plot.line(svg, "rl-axis", "", x, plot.bottom(), x, plot.bottom() + 4);
                Plot.text(svg, tick.name(), "rl-s rl-q rl-m", x, plot.bottom() + 15);
            }
        }
    }

    private static void stacked(Markup svg, Plot plot, List<Double> days, CourseSeries.Fates fates) {
        double[] base = new double[days.size()];
        List<List<Double>> parts = List.of(fates.lost(), fates.blocked(), fates.slowed(), fates.intact());
        List<String> names = List.of("lost", "blocked", "slowed", "intact");
        for (int part = 0; part < parts.size(); part++) {
            StringBuilder path = new StringBuilder();
            double[] above = new double[base.length];
            for (int i = 0; i < base.length; i++) {
                above[i] = base[i] + 100 * parts.get(part).get(i);
                path.append(i == 0 ? "M" : "L").append(point(plot, days.get(i), above[i]));
            }
            for (int i = base.length - 1; i >= 0; i--) {
                path.append("L").append(point(plot, days.get(i), base[i]));
            }
            svg.empty(
                    "path",
                    "class",
                    "rl-" + names.get(part),
                    "d",
                    path.append("Z").toString());
            double y = plot.bottom() - 6 - 18 * part;
            Plot.rect(svg, KEY_X, y - 9, 16, 11, "class", "rl-" + names.get(part));
            Plot.text(svg, names.get(part), "rl-s", KEY_X + 22, y);
            base = above;
        }
        axes(svg, plot, upper(fates.name()) + ", %");
    }

    private static String point(Plot plot, double day, double value) {
        return Numbers.coordinate(plot.x(scaled(day))) + " " + Numbers.coordinate(plot.y(value));
    }

    private static double lines(
            Markup svg,
            CourseSeries course,
            double top,
            String heading,
            double toY,
            double gain,
            List<CourseSeries.Line> lines) {
        double most = lines.stream()
                .flatMap(line -> line.values().stream())
                .mapToDouble(value -> value * gain)
                .max()
                .orElse(0);
        Plot plot = plot(course, top, Math.max(toY, most));
        axes(svg, plot, heading);
        for (int i = 0; i < lines.size(); i++) {
            List<Double> values = lines.get(i).values();
            double[] x = new double[values.size()];
            double[] y = new double[values.size()];
            for (int day = 0; day < x.length; day++) {
                x[day] = plot.x(scaled(course.days().get(day)));
                y[day] = plot.y(gain * values.get(day));
            }
            String kind = KINDS.get(i % KINDS.size());
            String dashes = DASHES.get(i % DASHES.size());
            svg.empty("polyline", "class", kind, "stroke-dasharray", dashes, "points", Polyline.points(x, y, 0));
            for (int day = 0; day < x.length; day++) {
                svg.empty(
                        "circle",
                        "class",
                        kind,
                        "cx",
                        Numbers.coordinate(x[day]),
                        "cy",
                        Numbers.coordinate(y[day]),
                        "r",
                        "2");
            }
            double keyY = top + 12 + 18 * i;
            Plot.line(svg, kind, dashes, KEY_X, keyY - 4, KEY_X + 24, keyY - 4);
            Plot.text(svg, lines.get(i).name(), "rl-s", KEY_X + 30, keyY);
        }
        return top + PANEL_PX + GAP_PX;
    }

    private static String upper(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String words(CourseSeries course) {
        StringBuilder words = new StringBuilder();
        for (CourseSeries.Line line : course.force()) {
            words.append(line.name())
                    .append(" has ")
                    .append(Numbers.percent(line.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .min()
                            .orElse(1)))
                    .append(" % of its force at worst and ")
                    .append(Numbers.percent(line.values().getLast()))
                    .append(" % at the end. ");
        }
        return words.toString().strip();
    }
}
