package org.rootlet.report;

import java.util.List;
import java.util.function.Predicate;

/** Draws the nerves of one leg. */
final class NerveDrawing {
    /** Middle of the leg, px. */
    static final double LEG_X = 600;

    private final Markup svg;
    private final NerveTree tree;

    NerveDrawing(Markup svg, NerveTree tree) {
        this.svg = svg;
        this.tree = tree;
    }

    /** Draws all nerves, those that are met thick. */
    void draw(Predicate<NerveTree.Branch> isMet) {
        for (NerveTree.Branch branch : tree.branches()) {
            boolean met = isMet.test(branch);
            svg.open("path", "class", met ? "rl-met" : "rl-root", "d", course(branch.points()));
            svg.element("title", branch.name() + (branch.serves().isEmpty() ? "" : ": " + branch.serves()))
                    .close();
            String anchor =
                    switch (branch.anchor()) {
                        case "end" -> " rl-e";
                        case "middle" -> " rl-m";
                        default -> "";
                    };
            text(branch.label(), branch.labelAt().x(), branch.labelAt().y(), (met ? "rl-s" : "rl-s rl-q") + anchor);
        }
        text("lumbosacral plexus", LEG_X + 20, 44, "rl-s rl-q rl-m");
        level("knee", 264);
        level("ankle", 426);
    }

    /** Smooth line: corners become the control points of quadratic curves. */
    private static String course(List<Spine.Point> points) {
        StringBuilder path = new StringBuilder("M").append(points.getFirst().text());
        for (int i = 1; i < points.size() - 1; i++) {
            Spine.Point here = points.get(i);
            Spine.Point next = points.get(i + 1);
            Spine.Point end = i == points.size() - 2
                    ? next
                    : new Spine.Point((here.x() + next.x()) / 2, (here.y() + next.y()) / 2);
            path.append('Q').append(here.text()).append(' ').append(end.text());
        }
        if (points.size() == 2) {
            path.append('L').append(points.getLast().text());
        }
        return path.toString();
    }

    private void level(String name, double y) {
        text(name, 478, y + 4, "rl-s rl-q");
    }

    private void text(String text, double x, double y, String kind) {
        svg.element("text", text, "class", kind, "x", Numbers.coordinate(x), "y", Numbers.coordinate(y));
    }
}
