package org.rootlet.anatomy;

import java.util.EnumMap;

/**
 * Widens or narrows the overlap of neighboring roots in the skin: shares are raised to the power 1 over the overlap, and sum to one
 * again. The larger the overlap, the more even the shares; a region of one root stays of one root.
 */
final class Overlap {
    private Overlap() {}

    static SkinRegion of(SkinRegion region, double overlap) {
        EnumMap<Root, Double> shares = new EnumMap<>(Root.class);
        region.roots().byRoot().forEach((root, share) -> shares.put(root, Math.pow(share, 1 / overlap)));
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        shares.replaceAll((root, share) -> share / sum);
        return new SkinRegion(
                region.key(),
                region.name(),
                new RootWeights(shares),
                region.mainSupply(),
                region.supplies(),
                region.confidence(),
                region.synonyms(),
                region.provenance());
    }
}
