package org.rootlet.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.inference.Localization;
import org.rootlet.inference.Structure;

/** The way from cord to foot with the places where a lesion may sit, each marked once, with an ellipse as large as it is probable; the leader's fibers are thick. */
final class LocalizationPicture {
    private static final double WIDTH = 872;
    private static final double HEIGHT = 500;
    private static final double LINE = 17;
    private static final int MOST = 5;
    private static final double LARGEST = 17;
    private static final double SMALLEST = 6;
    private static final double FLAT = 0.75;
    private static final double SHOWN_FROM = 0.03;
    private static final double CAUDA_Y = 190;
    private static final double SEVERAL_ROOTS_Y = 236;
    private static final double PLEXUS_X = 96;
    private static final double PLEXUS_Y = 430;

    private final NerveTree tree;

    LocalizationPicture(Atlas atlas) {
        tree = NerveTree.load(atlas);
    }

    /** Draws an answer. */
    Picture draw(Localization localization) {
        List<Localization.Candidate> shown = localization.posterior().stream()
                .filter(candidate -> candidate.probability() >= SHOWN_FROM)
                .limit(MOST)
                .toList();
        Side leg = shown.stream()
                .filter(candidate -> candidate.side() == Localization.AnswerSide.LEFT
                        || candidate.side() == Localization.AnswerSide.RIGHT)
                .findFirst()
                .map(candidate -> candidate.side() == Localization.AnswerSide.LEFT ? Side.LEFT : Side.RIGHT)
                .orElse(Side.RIGHT);
        Optional<Localization.Candidate> leader = shown.stream().findFirst();
        Markup svg = new Markup();
        text(svg, "Spine, seen from behind", Spine.MIDDLE, 16, "rl-b rl-m");
        text(svg, "L", Spine.MIDDLE - 118, 16, "rl-b rl-m");
        text(svg, "R", Spine.MIDDLE + 118, 16, "rl-b rl-m");
        new SpineDrawing(svg).draw((root, side) -> leader.filter(first -> meets(first, root, side))
                .isPresent());
        text(svg, "Nerves of the " + leg.label() + " leg (schematic)", NerveDrawing.LEG_X, 16, "rl-b rl-m");
        new NerveDrawing(svg, tree).draw(branch -> leader.filter(first -> meets(first, branch, leg))
                .isPresent());
        // The most probable last, on top of the others.
        byPlace(shown, leg).reversed().forEach((at, candidates) -> mark(svg, at, candidates));
        double y = HEIGHT;
        for (Localization.Candidate candidate : shown) {
            y += LINE;
            key(svg, candidate, y, places(candidate, leg).isEmpty());
        }
        return new Picture("Where the lesion may sit", description(shown), WIDTH, y + LINE, svg.finish());
    }

    /** Returns who shares each place, since one root may be a candidate on its side and on both: marks on each other could not be read. */
    private SequencedMap<Spine.Point, List<Localization.Candidate>> byPlace(
            List<Localization.Candidate> shown, Side leg) {
        SequencedMap<Spine.Point, List<Localization.Candidate>> byPlace = new LinkedHashMap<>();
        for (Localization.Candidate candidate : shown) {
            for (Spine.Point at : places(candidate, leg)) {
                byPlace.computeIfAbsent(at, place -> new ArrayList<>()).add(candidate);
            }
        }
        return byPlace;
    }

    private static String description(List<Localization.Candidate> shown) {
        return words(shown) + ".";
    }

    private static String words(List<Localization.Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> LocalizationWords.candidate(candidate) + " "
                        + LocalizationWords.percent(candidate.probability()))
                .collect(Collectors.joining("; "));
    }

    private static boolean on(Localization.Candidate candidate, Side side) {
        return switch (candidate.side()) {
            case LEFT -> side == Side.LEFT;
            case RIGHT -> side == Side.RIGHT;
            case BOTH -> true;
            case NONE -> false;
        };
    }

    private static Optional<Root> root(Structure structure) {
        return structure.id().startsWith("root:")
                ? Optional.of(Root.valueOf(structure.id().substring("root:".length())))
                : Optional.empty();
    }

    private Optional<NerveTree.Branch> nerve(Structure structure) {
        return structure.id().startsWith("nerve:")
                ? tree.find(structure.id().substring("nerve:".length()).replace('-', ' '))
                : Optional.empty();
    }

    private static boolean meets(Localization.Candidate leader, Root root, Side side) {
        boolean cauda = leader.structure() == Structure.CAUDA_EQUINA || leader.structure() == Structure.CONUS;
        return on(leader, side)
                && (root(leader.structure()).filter(own -> own == root).isPresent()
                        || (cauda && root.compareTo(Root.S1) >= 0));
    }

    private boolean meets(Localization.Candidate leader, NerveTree.Branch branch, Side leg) {
        Set<Root> roots = branch.roots();
        return on(leader, leg)
                && (root(leader.structure()).filter(roots::contains).isPresent()
                        || nerve(leader.structure())
                                .filter(nerve -> tree.isBelow(branch, nerve.name()))
                                .isPresent()
                        || leader.structure() == Structure.PLEXUS);
    }

    private List<Spine.Point> places(Localization.Candidate candidate, Side leg) {
        List<Spine.Point> places = new ArrayList<>();
        for (Side side : Side.values()) {
            if (on(candidate, side)) {
                root(candidate.structure()).ifPresent(root -> places.add(Spine.ganglion(root, side)));
                if (candidate.structure() == Structure.PLEXUS) {
                    places.add(new Spine.Point(Spine.MIDDLE + Spine.sign(side) * PLEXUS_X, PLEXUS_Y));
                }
                if (candidate.structure() == Structure.MULTIROOT) {
                    places.add(new Spine.Point(Spine.MIDDLE + Spine.sign(side) * 24, SEVERAL_ROOTS_Y));
                }
            }
        }
        if (on(candidate, leg)) {
            nerve(candidate.structure()).ifPresent(nerve -> places.add(tree.passage(nerve, "")));
        }
        switch (candidate.structure()) {
            case CAUDA_EQUINA -> places.add(new Spine.Point(Spine.MIDDLE, CAUDA_Y));
            case CONUS -> places.add(new Spine.Point(Spine.MIDDLE, Spine.CONUS_Y - 8));
            case POLYNEUROPATHY ->
                List.of("sural", "superficial peroneal", "medial plantar").forEach(nerve -> tree.find(nerve)
                        .ifPresent(branch -> places.add(branch.points().getLast())));
            default -> {}
        }
        return places;
    }

    private static void mark(Markup svg, Spine.Point at, List<Localization.Candidate> candidates) {
        double probability = candidates.stream()
                .mapToDouble(Localization.Candidate::probability)
                .sum();
        double radius = Math.max(SMALLEST, LARGEST * Math.sqrt(probability));
        svg.open(
                "ellipse",
                "class",
                "rl-mass",
                "cx",
                Numbers.coordinate(at.x()),
                "cy",
                Numbers.coordinate(at.y()),
                "rx",
                Numbers.coordinate(radius),
                "ry",
                Numbers.coordinate(FLAT * radius));
        svg.element("title", words(candidates)).close();
        text(svg, LocalizationWords.percent(probability), at.x(), at.y() - FLAT * radius - 3, "rl-s rl-h rl-m");
    }

    private static void key(Markup svg, Localization.Candidate candidate, double y, boolean notDrawn) {
        text(svg, LocalizationWords.percent(candidate.probability()), 56, y, "rl-s rl-h rl-e");
        String words = LocalizationWords.candidate(candidate) + (notDrawn ? " (not drawn)" : "");
        text(svg, Words.sentence(words), 66, y, "rl-s");
    }

    private static void text(Markup svg, String text, double x, double y, String kind) {
        svg.element("text", text, "class", kind, "x", Numbers.coordinate(x), "y", Numbers.coordinate(y));
    }
}
