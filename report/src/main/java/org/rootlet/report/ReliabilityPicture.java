package org.rootlet.report;

import java.util.Locale;
import org.rootlet.assessment.Scores;

/** Draws what forecasts said against how often they came true; on the diagonal they are calibrated. */
public final class ReliabilityPicture {
    private static final double SIZE = 300;
    private static final double MARGIN = 8;
    private static final double LEFT = 70;
    private static final double TOP = 50;
    private static final double WIDTH = 430;
    private static final double HEIGHT = 420;
    private static final double LARGEST = 14;
    private static final double SMALLEST = 2.5;
    private static final double PERCENT = 100;

    private ReliabilityPicture() {}

    /**
     * Returns the picture.
     *
     * @param title what was scored
     * @param scores its scores
     */
    public static Picture of(String title, Scores scores) {
        Markup svg = new Markup();
        int comma = title.lastIndexOf(", ");
        text(svg, MARGIN, 18, "start", "rl-b", comma < 0 ? title : title.substring(0, comma));
        text(svg, MARGIN, 36, "start", "rl-s rl-q", comma < 0 ? "" : title.substring(comma + 2));
        svg.empty("rect", "x", n(LEFT), "y", n(TOP), "width", n(SIZE), "height", n(SIZE), "class", "rl-frame");
        line(svg, x(0), y(0), x(1), y(1), "rl-axis");
        for (int tick = 0; tick <= 4; tick++) {
            double share = tick / 4.0;
            text(svg, x(share), TOP + SIZE + 18, "middle", "rl-s rl-q", Math.round(PERCENT * share) + " %");
            text(svg, LEFT - 8, y(share) + 4, "end", "rl-s rl-q", Math.round(PERCENT * share) + " %");
        }
        text(
                svg,
                LEFT + SIZE / 2,
                TOP + SIZE + 40,
                "middle",
                "rl-s rl-q",
                "probability of the most probable structure");
        svg.open("g", "transform", "translate(18 " + n(TOP + SIZE / 2) + ") rotate(-90)");
        text(svg, 0, 0, "middle", "rl-s rl-q", "how often it was true");
        svg.close();
        int most = scores.bins().stream().mapToInt(Scores.Bin::count).max().orElse(1);
        for (Scores.Bin bin : scores.bins()) {
            double radius = Math.max(SMALLEST, LARGEST * Math.sqrt((double) bin.count() / most));
            svg.empty("circle", "cx", n(x(bin.mean())), "cy", n(y(bin.came())), "r", n(radius), "class", "rl-metknot");
        }
        return new Picture(
                title,
                String.format(
                        Locale.ROOT,
                        "Reliability diagram of %d forecasts; expected calibration error %.3f. Areas of circles are numbers of forecasts.",
                        scores.cases(),
                        scores.calibrationError()),
                WIDTH,
                HEIGHT,
                svg.finish());
    }

    private static double x(double share) {
        return LEFT + SIZE * share;
    }

    private static double y(double share) {
        return TOP + SIZE * (1 - share);
    }

    private static String n(double value) {
        return Numbers.coordinate(value);
    }

    private static void line(Markup svg, double x1, double y1, double x2, double y2, String look) {
        svg.empty("line", "x1", n(x1), "y1", n(y1), "x2", n(x2), "y2", n(y2), "class", look);
    }

    private static void text(Markup svg, double x, double y, String anchor, String look, String words) {
        svg.element("text", words, "x", n(x), "y", n(y), "text-anchor", anchor, "class", look);
    }
}
