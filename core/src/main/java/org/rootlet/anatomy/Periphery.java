package org.rootlet.anatomy;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Plexuses, nerves and what they reach; maps are by name and keep the order of the files. */
record Periphery(
        Map<String, Plexus> plexuses,
        Map<String, Nerve> nerves,
        List<Muscle> muscles,
        List<SkinRegion> regions,
        List<ReflexArc> reflexes) {
    static final String TRUNK = "lumbosacral trunk";
    static final String SACRAL = "sacral plexus";

    Periphery {
        plexuses = Collections.unmodifiableMap(new LinkedHashMap<>(plexuses));
        nerves = Collections.unmodifiableMap(new LinkedHashMap<>(nerves));
        muscles = List.copyOf(muscles);
        regions = List.copyOf(regions);
        reflexes = List.copyOf(reflexes);
    }

    Nerve nerve(String name) {
        Nerve nerve = nerves.get(name);
        if (nerve == null) {
            throw new IllegalStateException("The atlas was loaded without nerve " + name);
        }
        return nerve;
    }

    /** Returns the plexus or {@link Nerve#DORSAL_RAMI} from which a nerve comes in the end. */
    String originOf(Nerve nerve) {
        Nerve current = nerve;
        while (nerves.containsKey(current.parent())) {
            current = nerve(current.parent());
        }
        return current.parent();
    }

    /** Returns which roots the parent of a nerve carries: nerve, plexus, or all for the dorsal rami. */
    Collection<Root> rootsOfParent(String parent) {
        Nerve nerve = nerves.get(parent);
        if (nerve != null) {
            return nerve.roots();
        }
        Plexus plexus = plexuses.get(parent);
        return plexus == null ? Set.of(Root.values()) : plexus.roots();
    }

    /** Returns the same with other muscles, regions and reflex roots; reflexes run through the new muscles. */
    Periphery with(
            UnaryOperator<Muscle> muscle, UnaryOperator<SkinRegion> region, UnaryOperator<RootWeights> reflexRoots) {
        List<Muscle> varied = muscles.stream().map(muscle).toList();
        Map<String, Muscle> byName = varied.stream().collect(Collectors.toMap(Muscle::name, Function.identity()));
        return new Periphery(
                plexuses,
                nerves,
                varied,
                regions.stream().map(region).toList(),
                reflexes.stream()
                        .map(arc -> arc.with(
                                arc.muscles().stream()
                                        .map(each -> byName.getOrDefault(each.name(), each))
                                        .toList(),
                                reflexRoots.apply(arc.roots())))
                        .toList());
    }
}
