package org.rootlet.report;

import java.util.ArrayList;
import java.util.List;
import org.rootlet.simulation.FiberCount;
import org.rootlet.simulation.Simulation;

/** What became of the fibers: one stacked bar for each harmed root, side and class, from intact
 * through slowed and blocked to lost; roots that are whole are named below. */
public final class FiberBars {
    private static final double WIDTH = 620;
    private static final double LABEL = 160;
    private static final double TOTAL = 90;
    private static final double ROW = 22;
    private static final double GAP = 8;
    private static final double BAR = 15;
    private static final double TOP = 34;
    private static final List<String> STATES = List.of("intact", "slowed", "blocked", "lost");

    /** Draws the bars. */
    public Picture draw(Simulation simulation) {
        FiberGroups groups = new FiberGroups(simulation);
        Markup svg = new Markup();
        if (!groups.harmed().isEmpty()) {
            legend(svg);
        }
        double y = groups.harmed().isEmpty() ? 0 : TOP;
        List<String> words = new ArrayList<>();
        for (FiberGroups.Group group : groups.harmed()) {
            for (FiberCount count : group.counts()) {
                String name = group.root() + " " + Sides.label(group.sides()) + ", "
                        + count.fiberClass().label();
                bar(svg, name, count, y);
                words.add("%s: %s %% intact".formatted(name, Numbers.percent(share(count, count.intact()))));
                y += ROW;
            }
            y += GAP;
        }
        for (String whole : groups.whole()) {
            svg.element("text", whole, "class", "rl-t", "x", "4", "y", Numbers.coordinate(y + BAR - 3.5));
            words.add(whole);
            y += ROW;
        }
        if (simulation.fibers().isEmpty()) {
            svg.element("text", "No lesion meets a fiber.", "class", "rl-t rl-q", "x", "4", "y", "16");
            y += ROW;
        }
        return new Picture("Fibers", String.join("; ", words), WIDTH, y + 4, svg.finish());
    }

    private static void bar(Markup svg, String name, FiberCount count, double y) {
        String text = Numbers.coordinate(y + BAR - 3.5);
        svg.element("text", name, "class", "rl-t rl-e", "x", Numbers.coordinate(LABEL - 8), "y", text);
        double x = LABEL;
        double full = WIDTH - LABEL - TOTAL;
        List<Long> parts = List.of(count.intact(), count.slowed(), count.blocked(), count.lost());
        for (int i = 0; i < parts.size(); i++) {
            double width = full * share(count, parts.get(i));
            if (width > 0) {
                svg.open(
                        "rect",
                        "class",
                        "rl-" + STATES.get(i),
                        "x",
                        Numbers.coordinate(x),
                        "y",
                        Numbers.coordinate(y),
                        "width",
                        Numbers.coordinate(width),
                        "height",
                        Numbers.coordinate(BAR));
                svg.element(
                        "title",
                        STATES.get(i) + " " + Numbers.percent(share(count, parts.get(i))) + " % ("
                                + Numbers.count(parts.get(i)) + ")");
                svg.close();
            }
            x += width;
        }
        svg.empty(
                "rect",
                "class",
                "rl-frame",
                "x",
                Numbers.coordinate(LABEL),
                "y",
                Numbers.coordinate(y),
                "width",
                Numbers.coordinate(full),
                "height",
                Numbers.coordinate(BAR));
        svg.element(
                "text",
                Numbers.count(count.total()),
                "class",
                "rl-t rl-q rl-e",
                "x",
                Numbers.coordinate(WIDTH - 4),
                "y",
                text);
    }

    private static void legend(Markup svg) {
        double x = LABEL;
        for (String state : STATES) {
            svg.empty(
                    "rect",
                    "class",
                    "rl-" + state,
                    "x",
                    Numbers.coordinate(x),
                    "y",
                    "6",
                    "width",
                    "16",
                    "height",
                    "12");
            svg.empty("rect", "class", "rl-frame", "x", Numbers.coordinate(x), "y", "6", "width", "16", "height", "12");
            svg.element("text", state, "class", "rl-t", "x", Numbers.coordinate(x + 22), "y", "16");
            x += 88;
        }
        svg.element("text", "fibers", "class", "rl-t rl-q rl-e", "x", Numbers.coordinate(WIDTH - 4), "y", "16");
    }

    private static double share(FiberCount count, long part) {
        return count.total() == 0 ? 0 : (double) part / count.total();
    }
}
