package org.rootlet.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.lesion.Cause;
import org.rootlet.lesion.Lesion;
import org.rootlet.lesion.Place;
import org.rootlet.lesion.Zone;
import org.rootlet.simulation.Contact;
import org.rootlet.simulation.Simulation;

/**
 * The way from cord to foot: lumbar spine and sacrum from behind with conus, cauda equina, roots and ganglia, and the nerves
 * of the leg on the hit side, with each lesion at its site. Roots and nerves whose fibers a lesion meets are drawn thick.
 */
public final class RootPathPicture {
    private static final double WIDTH = 872;
    private static final double HEIGHT = 520;

    private final NerveTree tree;

    /**
     * Loads the nerves to draw.
     *
     * @param atlas says which roots a nerve carries
     */
    public RootPathPicture(Atlas atlas) {
        tree = NerveTree.load(atlas);
    }

    /** Draws the path with the lesions of a simulation. */
    public Picture draw(Simulation simulation) {
        Markup svg = new Markup();
        List<Lesion> lesions = simulation.patient().lesions();
        boolean spinal = lesions.stream().anyMatch(lesion -> !(lesion.place() instanceof Place.Nerve));
        List<Contact> contacts = spinal ? simulation.contacts() : List.of();
        text(svg, "Spine, seen from behind", Spine.MIDDLE, 16, "rl-b rl-m");
        text(svg, "L", Spine.MIDDLE - 118, 16, "rl-b rl-m");
        text(svg, "R", Spine.MIDDLE + 118, 16, "rl-b rl-m");
        new SpineDrawing(svg)
                .draw((root, side) -> contacts.stream().anyMatch(hit -> hit.root() == root && hit.side() == side));
        Side leg = leg(simulation);
        Set<Root> roots = contacts.stream()
                .filter(contact -> contact.side() == leg)
                .map(Contact::root)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Root.class)));
        text(svg, "Nerves of the " + leg.label() + " leg (schematic)", NerveDrawing.LEG_X, 16, "rl-b rl-m");
        new NerveDrawing(svg, tree).draw(branch -> isMet(branch, roots, lesions));
        for (Lesion lesion : lesions) {
            for (Side side : drawnSides(lesion)) {
                lesion(svg, lesion, side, leg);
            }
        }
        notDrawn(svg, lesions, leg);
        key(svg);
        return new Picture("Path of the roots", description(simulation), WIDTH, HEIGHT, svg.finish());
    }

    /** The leg to draw is the one whose nerves are met; the right one where there is no lesion or both are met. */
    private static Side leg(Simulation simulation) {
        boolean onlyLeft = !simulation.patient().lesions().isEmpty()
                && simulation.patient().lesions().stream()
                        .allMatch(lesion -> lesion.side().sides().equals(List.of(Side.LEFT)));
        return onlyLeft ? Side.LEFT : Side.RIGHT;
    }

    /** A central mass lies on the midline and is drawn once. */
    private static List<Side> drawnSides(Lesion lesion) {
        List<Side> sides = lesion.side().sides();
        boolean central = lesion.place() instanceof Place.Spinal spinal && spinal.zone() == Zone.CENTRAL;
        return central ? sides.subList(sides.size() - 1, sides.size()) : sides;
    }

    private boolean isMet(NerveTree.Branch branch, Set<Root> roots, List<Lesion> lesions) {
        return branch.roots().stream().anyMatch(roots::contains)
                || lesions.stream()
                        .anyMatch(lesion -> lesion.place() instanceof Place.Nerve nerve
                                && tree.find(nerve.nerve())
                                        .filter(hit -> tree.isBelow(branch, hit.name()))
                                        .isPresent());
    }

    private void lesion(Markup svg, Lesion lesion, Side side, Side leg) {
        String pressure = lesion.cause() == Cause.STRETCH
                ? Numbers.decimal(lesion.strainPercent(), 0) + " % stretch"
                : Numbers.decimal(lesion.pressureMmHg(), 0) + " mmHg";
        switch (lesion.place()) {
            case Place.Spinal spinal -> {
                Spine.Point at = Spine.lesion(spinal, side);
                mass(svg, at, lesion, 12, 8);
                spineLabel(svg, at, 0, side, List.of(lesion.cause().label(), pressure));
            }
            case Place.Ganglion ganglion -> {
                Spine.Point at = Spine.ganglion(ganglion.root(), side);
                mass(svg, at, lesion, 8, 6.5);
                spineLabel(svg, at, 20, side, List.of(lesion.cause().label(), pressure));
            }
            case Place.Nerve nerve -> {
                Optional<NerveTree.Branch> branch = tree.find(nerve.nerve());
                if (branch.isPresent() && side == leg) {
                    Spine.Point at = tree.passage(branch.get(), nerve.at());
                    mass(svg, at, lesion, 9, 7);
                    lead(svg, at, new Spine.Point(770, at.y() - 34));
                    text(svg, lesion.cause().label(), 774, at.y() - 36, "rl-s rl-h");
                    text(svg, pressure, 774, at.y() - 23, "rl-s rl-h");
                }
            }
        }
    }

    private static void spineLabel(Markup svg, Spine.Point at, double dropPx, Side side, List<String> words) {
        int sign = Spine.sign(side);
        double x = Spine.MIDDLE + sign * 132;
        String anchor = sign > 0 ? "" : " rl-e";
        double y = at.y() + dropPx;
        lead(svg, new Spine.Point(at.x() + sign * 9, at.y()), new Spine.Point(x - sign * 4, y));
        for (int i = 0; i < words.size(); i++) {
            text(svg, words.get(i), x, y - 2 + 13 * i, "rl-s rl-h" + anchor);
        }
    }

    private static void mass(Markup svg, Spine.Point at, Lesion lesion, double rx, double ry) {
        svg.open(
                "ellipse",
                "class",
                "rl-mass",
                "cx",
                Numbers.coordinate(at.x()),
                "cy",
                Numbers.coordinate(at.y()),
                "rx",
                Numbers.coordinate(rx),
                "ry",
                Numbers.coordinate(ry));
        svg.element("title", Words.lesion(lesion)).close();
    }

    private static void lead(Markup svg, Spine.Point from, Spine.Point to) {
        svg.empty("path", "class", "rl-lead", "d", "M" + from.text() + "L" + to.text());
    }

    /** What the schematic tree has no line for is told in words. */
    private void notDrawn(Markup svg, List<Lesion> lesions, Side leg) {
        double y = HEIGHT - 34;
        for (Lesion lesion : lesions) {
            boolean drawn = !(lesion.place() instanceof Place.Nerve nerve)
                    || (tree.find(nerve.nerve()).isPresent()
                            && lesion.side().sides().contains(leg));
            if (!drawn) {
                text(svg, "Not drawn: " + Words.lesion(lesion), 16, y, "rl-s rl-h");
                y -= 14;
            }
        }
    }

    private static void key(Markup svg) {
        double y = HEIGHT - 14;
        svg.empty("path", "class", "rl-met", "d", "M16 " + Numbers.coordinate(y - 4) + "h24");
        text(svg, "carries fibers that a lesion meets", 48, y, "rl-s");
        svg.empty("path", "class", "rl-root", "d", "M232 " + Numbers.coordinate(y - 4) + "h24");
        text(svg, "other roots and nerves", 264, y, "rl-s");
        svg.empty("circle", "class", "rl-knot", "cx", "400", "cy", Numbers.coordinate(y - 4), "r", "3.4");
        text(svg, "ganglion", 410, y, "rl-s");
        svg.empty("ellipse", "class", "rl-mass", "cx", "484", "cy", Numbers.coordinate(y - 4), "rx", "9", "ry", "6");
        text(svg, "lesion", 500, y, "rl-s");
    }

    private static void text(Markup svg, String text, double x, double y, String kind) {
        svg.element("text", text, "class", kind, "x", Numbers.coordinate(x), "y", Numbers.coordinate(y));
    }

    private static String description(Simulation simulation) {
        if (simulation.contacts().isEmpty()) {
            return "No root or nerve is met.";
        }
        Set<String> met = new TreeSet<>();
        simulation
                .contacts()
                .forEach(contact ->
                        met.add(contact.structure() + ", " + contact.side().label()));
        return "Met: " + String.join("; ", met) + ".";
    }
}
