package org.rootlet.anatomy;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A region of skin.
 *
 * @param key short key, such as {@code foot_lat_border}
 * @param name such as {@code lateral foot}
 * @param roots shares of its afferents by root
 * @param mainSupply nerve that supplies most of it
 * @param supplies the branch by which each root reaches it
 * @param confidence how sure the weights are: low, medium or high
 * @param synonyms other names
 * @param provenance source and grade
 */
public record SkinRegion(
        String key,
        String name,
        RootWeights roots,
        Supply mainSupply,
        Map<Root, Supply> supplies,
        String confidence,
        List<String> synonyms,
        Provenance provenance) {
    public SkinRegion {
        synonyms = List.copyOf(synonyms);
        EnumMap<Root, Supply> copy = new EnumMap<>(Root.class);
        copy.putAll(supplies);
        supplies = Collections.unmodifiableMap(copy);
    }

    /** Returns the branch by which a root reaches the region. */
    public Supply supply(Root root) {
        return supplies.getOrDefault(root, mainSupply);
    }

    /** Returns the region with its afferents shared out otherwise. */
    SkinRegion with(RootWeights shares, Map<Root, Supply> from) {
        return new SkinRegion(key, name, shares, mainSupply, from, confidence, synonyms, provenance);
    }
}
