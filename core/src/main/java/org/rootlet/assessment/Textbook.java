package org.rootlet.assessment;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.ReflexArc;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.SkinAreas;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.exam.ManualMuscleTest;
import org.rootlet.inference.FindingName;
import org.rootlet.inference.Kind;
import org.rootlet.inference.Signs;
import org.rootlet.inference.Structure;

/** What textbooks let a structure disturb, all or nothing: muscles by root or nerve, skin, reflexes, stretch signs, the bladder. */
final class Textbook {
    /** Share of a reflex arc from which textbooks name a root for it. */
    private static final double NAMED_FROM = 0.25;

    private static final Set<String> SCIATIC_STRETCH =
            Set.of("straight leg raise", "crossed straight leg raise", "slump");
    private static final Set<String> LOWEST = Set.of("saddle", "perianal", "genitals");

    private final Atlas atlas;
    private final List<Muscle> muscles;
    private final Map<Structure, Set<FindingName>> disturbed = new EnumMap<>(Structure.class);
    private final Map<String, Set<FindingName>> members = new HashMap<>();

    Textbook(Atlas atlas) {
        this.atlas = atlas;
        muscles = atlas.muscles().stream().filter(ManualMuscleTest::tests).toList();
        for (Structure structure : Structure.values()) {
            disturbed.put(structure, of(structure));
        }
        for (Muscle muscle : muscles) {
            members.computeIfAbsent(muscle.action(), action -> new HashSet<>()).add(motor(muscle));
        }
        SkinAreas.dermatomes(atlas).forEach((root, regions) -> members.put(SkinAreas.dermatome(root), skin(regions)));
        SkinAreas.territories(atlas)
                .forEach((nerve, regions) -> members.put(SkinAreas.territory(nerve), skin(regions)));
    }

    /** Returns whether a structure can disturb what was tested; an action or an area if it can disturb a part of it. */
    boolean disturbs(Structure structure, FindingName finding) {
        Set<FindingName> set = disturbed.getOrDefault(structure, Set.of());
        FindingName plain =
                new FindingName(finding.kind() == Kind.ACTION ? Kind.MOTOR : finding.kind(), finding.name());
        return members.getOrDefault(finding.name(), Set.of(plain)).stream().anyMatch(set::contains);
    }

    private Set<FindingName> of(Structure structure) {
        return switch (structure) {
            case ROOT_L2 -> roots(EnumSet.of(Root.L2));
            case ROOT_L3 -> roots(EnumSet.of(Root.L3));
            case ROOT_L4 -> roots(EnumSet.of(Root.L4));
            case ROOT_L5 -> roots(EnumSet.of(Root.L5));
            case ROOT_S1 -> roots(EnumSet.of(Root.S1));
            case ROOT_S2 -> roots(EnumSet.of(Root.S2));
            case MULTIROOT -> roots(EnumSet.range(Root.L2, Root.S2));
            case PLEXUS -> roots(EnumSet.range(Root.L2, Root.S3));
            case CAUDA_EQUINA -> withBladder(roots(EnumSet.range(Root.L2, Root.S5)));
            case CONUS -> withBladder(roots(EnumSet.range(Root.S1, Root.S5)));
            case POLYNEUROPATHY -> foot();
            case MIMIC, NONE -> Set.of();
            default ->
                nerve(structure.id().substring(structure.id().indexOf(':') + 1).replace('-', ' '));
        };
    }

    private Set<FindingName> roots(Set<Root> roots) {
        Set<FindingName> set = new HashSet<>();
        muscles.stream()
                .filter(muscle -> roots.stream()
                        .anyMatch(root -> range(muscle.textbookRoots()).contains(root)))
                .forEach(muscle -> set.add(motor(muscle)));
        set.addAll(skin(atlas.regions().stream()
                .filter(region -> roots.contains(region.roots().mainRoot()))
                .toList()));
        atlas.reflexArcs().stream()
                .filter(arc -> roots.stream().anyMatch(root -> arc.roots().weight(root) >= NAMED_FROM))
                .forEach(arc -> set.add(reflex(arc)));
        if (roots.stream().anyMatch(EnumSet.range(Root.L5, Root.S2)::contains)) {
            SCIATIC_STRETCH.forEach(sign -> set.add(new FindingName(Kind.SIGN, sign)));
        }
        if (roots.stream().anyMatch(EnumSet.range(Root.L2, Root.L4)::contains)) {
            set.add(new FindingName(Kind.SIGN, "femoral stretch"));
        }
        if (roots.contains(Root.S1)) {
            set.add(new FindingName(Kind.RESPONSE, "H reflex"));
        }
        return set;
    }

    /** Roots of a text such as {@code L4-S1}. */
    static Set<Root> range(String text) {
        List<Root> ends = Arrays.stream(text.split("-")).map(Root::valueOf).toList();
        return EnumSet.range(ends.getFirst(), ends.getLast());
    }

    private static Set<FindingName> withBladder(Set<FindingName> set) {
        set.add(new FindingName(Kind.SYMPTOM, FindingName.BLADDER));
        LOWEST.forEach(region -> set.add(new FindingName(Kind.SENSATION, region)));
        return set;
    }

    private Set<FindingName> nerve(String name) {
        Set<FindingName> set = new HashSet<>();
        muscles.stream()
                .filter(muscle -> SkinAreas.comesFrom(atlas, muscle.supply().nerve(), name))
                .forEach(muscle -> set.add(motor(muscle)));
        set.addAll(skin(SkinAreas.territories(atlas).getOrDefault(name, List.of())));
        atlas.reflexArcs().stream()
                .filter(arc -> SkinAreas.comesFrom(atlas, arc.nerve(), name))
                .forEach(arc -> set.add(reflex(arc)));
        Signs.load().extra().stream()
                .filter(sign -> sign.nerves().contains(name))
                .forEach(sign -> set.add(new FindingName(Kind.SIGN, sign.name())));
        return set;
    }

    private Set<FindingName> foot() {
        Map<String, List<SkinRegion>> territories = SkinAreas.territories(atlas);
        Set<FindingName> set =
                skin(Stream.of("sural", "superficial peroneal", "deep peroneal", "medial plantar", "lateral plantar")
                        .flatMap(nerve -> territories.getOrDefault(nerve, List.of()).stream())
                        .toList());
        set.add(new FindingName(Kind.REFLEX, "ankle"));
        muscles.stream().filter(muscle -> muscle.action().contains("toe")).forEach(muscle -> set.add(motor(muscle)));
        return set;
    }

    private static FindingName motor(Muscle muscle) {
        return new FindingName(Kind.MOTOR, muscle.name());
    }

    private static FindingName reflex(ReflexArc arc) {
        return new FindingName(Kind.REFLEX, arc.name());
    }

    private static Set<FindingName> skin(List<SkinRegion> regions) {
        Set<FindingName> set = new HashSet<>();
        regions.forEach(region -> set.add(new FindingName(Kind.SENSATION, region.name())));
        return set;
    }
}
