package org.rootlet.anatomy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Widens or narrows the overlap of neighboring roots in the skin, and in muscles with their reflexes. */
final class Overlap {
    private final Variation variation;

    Overlap(Variation variation) {
        this.variation = variation;
    }

    Periphery of(Periphery periphery) {
        Periphery inSkin = variation.sensoryOverlap() == 1 ? periphery : skin(periphery);
        return variation.motorOverlap() == 1 ? inSkin : motor(inSkin);
    }

    private Periphery skin(Periphery periphery) {
        return new Periphery(
                periphery.plexuses(),
                periphery.nerves(),
                periphery.muscles(),
                periphery.regions().stream().map(this::vary).toList(),
                periphery.reflexes());
    }

    private Periphery motor(Periphery periphery) {
        List<Muscle> muscles = periphery.muscles().stream().map(this::vary).toList();
        Map<String, Muscle> byName = muscles.stream().collect(Collectors.toMap(Muscle::name, Function.identity()));
        return new Periphery(
                periphery.plexuses(),
                periphery.nerves(),
                muscles,
                periphery.regions(),
                periphery.reflexes().stream().map(arc -> vary(arc, byName)).toList());
    }

    private SkinRegion vary(SkinRegion region) {
        return region.with(region.roots().overlapping(variation.sensoryOverlap()), region.supplies());
    }

    private Muscle vary(Muscle muscle) {
        return muscle.with(muscle.roots().overlapping(variation.motorOverlap()));
    }

    private ReflexArc vary(ReflexArc arc, Map<String, Muscle> muscles) {
        List<Muscle> varied = arc.muscles().stream()
                .map(muscle -> muscles.getOrDefault(muscle.name(), muscle))
                .toList();
        return arc.with(varied, arc.roots().overlapping(variation.motorOverlap()));
    }
}
