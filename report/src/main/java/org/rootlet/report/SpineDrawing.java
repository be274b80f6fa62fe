package org.rootlet.report;

import java.util.List;
import java.util.function.BiPredicate;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;

/** Draws bones, cord, thecal sac and roots of the schematic spine. */
final class SpineDrawing {
    private static final double PLEXUS_X = 118;
    private static final double LABEL_GAP = 9;
    private static final int LAST_LUMBAR = Spine.rank(Root.L5);

    private final Markup svg;

    SpineDrawing(Markup svg) {
        this.svg = svg;
    }

    void draw(BiPredicate<Root, Side> met) {
        bones();
        sacAndCord();
        for (Side side : Side.values()) {
            for (Root root : Root.values()) {
                if (!met.test(root, side)) {
                    root(root, side, false);
                }
            }
        }
        for (Side side : Side.values()) {
            for (Root root : Root.values()) {
                if (met.test(root, side)) {
                    root(root, side, true);
                }
            }
        }
    }

    private void bones() {
        for (int lumbar = 0; lumbar <= LAST_LUMBAR; lumbar++) {
            double half = Spine.vertebraHalfWidth(lumbar);
            double y = Spine.vertebraY(lumbar);
            box("rl-bone", half, y - Spine.vertebraHalfHeight(), 2 * Spine.vertebraHalfHeight(), 6);
            box("rl-disc", half - 3, y + Spine.vertebraHalfHeight() + 2, 10, 5);
            label("L" + (lumbar + 1), 16, y + 4, "rl-s rl-q");
        }
        label("vertebra", 6, 34, "rl-s rl-q");
        label("sacrum", 6, 360, "rl-s rl-q");
        label("to the lumbar plexus", 36, 314, "rl-s rl-q");
        label("to the sacral plexus", Spine.MIDDLE - 46, 462, "rl-s rl-q");
        svg.empty(
                "path",
                "class",
                "rl-bone",
                "d",
                "M%s %sh124q10 0 7 16l-38 116q-8 22 -31 22t-31 -22l-38 -116q-3 -16 7 -16z"
                        .formatted(Numbers.coordinate(Spine.MIDDLE - 62), Numbers.coordinate(Spine.SACRUM_TOP)));
        for (Side side : Side.values()) {
            for (Root root : List.of(Root.S1, Root.S2, Root.S3, Root.S4)) {
                Spine.Point hole = Spine.foramen(root, side);
                svg.empty(
                        "ellipse",
                        "class",
                        "rl-hole",
                        "cx",
                        Numbers.coordinate(hole.x()),
                        "cy",
                        Numbers.coordinate(hole.y()),
                        "rx",
                        "6.5",
                        "ry",
                        "5.5");
            }
        }
    }

    private void sacAndCord() {
        StringBuilder sac = new StringBuilder("M");
        sac.append(Numbers.coordinate(Spine.MIDDLE - 21)).append(" 26L");
        sac.append(Numbers.coordinate(Spine.MIDDLE - 21)).append(" 250L");
        sac.append(Numbers.coordinate(Spine.MIDDLE - 5)).append(" 350q5 10 10 0L");
        sac.append(Numbers.coordinate(Spine.MIDDLE + 21)).append(" 250L");
        sac.append(Numbers.coordinate(Spine.MIDDLE + 21)).append(" 26");
        svg.empty("path", "class", "rl-sac", "d", sac.toString());
        String tip = Numbers.coordinate(Spine.MIDDLE) + " " + Numbers.coordinate(Spine.CONUS_Y);
        svg.empty(
                "path",
                "class",
                "rl-cord",
                "d",
                "M%s 26L%s 56Q%s 80 %sQ%s 80 %s 56L%s 26"
                        .formatted(
                                Numbers.coordinate(Spine.MIDDLE - 11),
                                Numbers.coordinate(Spine.MIDDLE - 11),
                                Numbers.coordinate(Spine.MIDDLE - 6),
                                tip,
                                Numbers.coordinate(Spine.MIDDLE + 6),
                                Numbers.coordinate(Spine.MIDDLE + 11),
                                Numbers.coordinate(Spine.MIDDLE + 11)));
    }

    private void root(Root root, Side side, boolean met) {
        int sign = Spine.sign(side);
        Spine.Point cord = Spine.cordExit(root, side);
        Spine.Point sac = Spine.sacExit(root, side);
        Spine.Point foramen = Spine.foramen(root, side);
        double lane = Spine.MIDDLE + sign * Math.max(3, 17 - 1.7 * Spine.rank(root));
        double laneEnd = Math.max(cord.y() + 6, sac.y() - 22);
        StringBuilder path = new StringBuilder("M").append(cord.text());
        path.append('Q').append(new Spine.Point(lane, cord.y() + 12).text()).append(' ');
        path.append(new Spine.Point(lane, Math.max(cord.y() + 14, laneEnd)).text());
        path.append('L').append(sac.text()).append('L').append(foramen.text());
        Spine.Point outside = outside(root, side, foramen);
        path.append('Q')
                .append(new Spine.Point(outside.x(), foramen.y() + 8).text())
                .append(' ')
                .append(outside.text());
        svg.open("path", "class", met ? "rl-met" : "rl-root", "d", path.toString());
        svg.element("title", root + " root, " + side.label()).close();
        Spine.Point ganglion = Spine.ganglion(root, side);
        svg.empty(
                "ellipse",
                "class",
                met ? "rl-metknot" : "rl-knot",
                "cx",
                Numbers.coordinate(ganglion.x()),
                "cy",
                Numbers.coordinate(ganglion.y()),
                "rx",
                met ? "5" : "3.4",
                "ry",
                met ? "4" : "2.8");
        if (root != Root.S5) {
            name(root, foramen, sign, met);
        }
    }

    private void name(Root root, Spine.Point foramen, int sign, boolean met) {
        double gap = Spine.rank(root) > LAST_LUMBAR ? 11 : LABEL_GAP;
        svg.element(
                "text",
                root.name(),
                "class",
                (met ? "rl-t rl-h" : "rl-s rl-q") + (sign > 0 ? "" : " rl-e"),
                "x",
                Numbers.coordinate(foramen.x() + sign * gap),
                "y",
                Numbers.coordinate(foramen.y() - 2));
    }

    /** L1 to L4 run down in front to the lumbar plexus, L5 and below to the sacral plexus. */
    private static Spine.Point outside(Root root, Side side, Spine.Point foramen) {
        int sign = Spine.sign(side);
        if (Spine.rank(root) < LAST_LUMBAR) {
            return new Spine.Point(Spine.MIDDLE + sign * (PLEXUS_X - 7.0 * Spine.rank(root)), 300);
        }
        return new Spine.Point(
                Spine.MIDDLE + sign * (84 - 6.0 * (Spine.rank(root) - LAST_LUMBAR)), Math.max(446, foramen.y() + 18));
    }

    private void box(String kind, double halfWidth, double y, double height, double corner) {
        svg.empty(
                "rect",
                "class",
                kind,
                "x",
                Numbers.coordinate(Spine.MIDDLE - halfWidth),
                "y",
                Numbers.coordinate(y),
                "width",
                Numbers.coordinate(2 * halfWidth),
                "height",
                Numbers.coordinate(height),
                "rx",
                Numbers.coordinate(corner));
    }

    private void label(String text, double x, double y, String kind) {
        svg.element("text", text, "class", kind, "x", Numbers.coordinate(x), "y", Numbers.coordinate(y));
    }
}
