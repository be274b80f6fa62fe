package org.rootlet.anatomy;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Moves part of every supply that comes through a plexus one root up or down. Dorsal rami come from their own root whatever
 * the plexus, so what they supply stays. The lumbosacral trunk keeps its lower end: a lower root needs no trunk to reach the
 * sacral plexus.
 */
final class PlexusVariation {
    private final PlexusVariant shift;
    private final double part;
    private final Periphery usual;

    PlexusVariation(PlexusVariant shift, double part, Periphery usual) {
        this.shift = shift;
        this.part = part;
        this.usual = usual;
    }

    Periphery apply() {
        Map<String, Plexus> plexuses = new LinkedHashMap<>();
        usual.plexuses().forEach((name, plexus) -> plexuses.put(name, vary(plexus)));
        Map<String, Nerve> nerves = new LinkedHashMap<>();
        usual.nerves().forEach((name, nerve) -> nerves.put(name, vary(nerve)));
        return new Periphery(plexuses, nerves, usual.muscles(), usual.regions(), usual.reflexes())
                .with(this::vary, this::vary, roots -> roots.shifted(shift, part));
    }

    private Plexus vary(Plexus plexus) {
        boolean trunk = plexus.name().equals(Periphery.TRUNK) && shift == PlexusVariant.POSTFIXED;
        Set<Root> roots = trunk ? plexus.roots() : shift.widened(plexus.roots());
        return new Plexus(
                plexus.name(), roots, plexus.lengthMm(), plexus.places(), plexus.ontologyId(), plexus.provenance());
    }

    private Nerve vary(Nerve nerve) {
        Collection<Root> roots = fromPlexus(nerve.name()) ? shift.widened(nerve.roots()) : nerve.roots();
        return new Nerve(
                nerve.name(),
                nerve.parent(),
                nerve.leavesAtFraction(),
                nerve.lengthMm(),
                RootSets.ordered(roots),
                nerve.fascicle(),
                nerve.places(),
                nerve.synonyms(),
                nerve.ontologyId(),
                nerve.provenance());
    }

    private Muscle vary(Muscle muscle) {
        RootWeights weights =
                fromPlexus(muscle.supply().nerve()) ? muscle.roots().shifted(shift, part) : muscle.roots();
        return muscle.with(weights);
    }

    private SkinRegion vary(SkinRegion region) {
        EnumMap<Root, Double> shares = new EnumMap<>(Root.class);
        Map<Root, Supply> supplies = new EnumMap<>(region.supplies());
        region.roots().byRoot().forEach((root, share) -> {
            Supply supply = region.supply(root);
            double moved = fromPlexus(supply.nerve()) ? part * share : 0;
            shares.merge(root, share - moved, Double::sum);
            if (moved > 0) {
                shares.merge(shift.neighbor(root), moved, Double::sum);
                supplies.putIfAbsent(shift.neighbor(root), supply);
            }
        });
        return region.with(new RootWeights(shares), supplies);
    }

    private boolean fromPlexus(String nerve) {
        return !usual.originOf(usual.nerve(nerve)).equals(Nerve.DORSAL_RAMI);
    }
}
