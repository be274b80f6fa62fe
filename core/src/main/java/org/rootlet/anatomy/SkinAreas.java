package org.rootlet.anatomy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Skin regions together, as people name them: the dermatome of a root, the territory of a nerve. */
public final class SkinAreas {
    private SkinAreas() {}

    /** Returns the core regions of each root that has any: those in which it has the largest weight, the higher root of equals. */
    public static Map<Root, List<SkinRegion>> dermatomes(Atlas atlas) {
        return named(Stream.of(Root.values()), root -> atlas.regions().stream()
                .filter(region -> region.roots().mainRoot() == root)
                .toList());
    }

    /** Returns, for each nerve that has any, the regions that it and its branches supply most of. */
    public static Map<String, List<SkinRegion>> territories(Atlas atlas) {
        return named(atlas.nerves().stream().map(Nerve::name), nerve -> atlas.regions().stream()
                .filter(region -> comesFrom(atlas, region.mainSupply().nerve(), nerve))
                .toList());
    }

    /** Returns whether a nerve is another or comes from it. */
    public static boolean comesFrom(Atlas atlas, String branch, String nerve) {
        Optional<String> at = Optional.of(branch);
        while (at.isPresent()) {
            String name = at.get();
            if (name.equals(nerve)) {
                return true;
            }
            at = atlas.nerves().stream()
                    .filter(each -> each.name().equals(name))
                    .map(Nerve::parent)
                    .findFirst();
        }
        return false;
    }

    private static <K> Map<K, List<SkinRegion>> named(Stream<K> names, Function<K, List<SkinRegion>> regions) {
        Map<K, List<SkinRegion>> areas = new LinkedHashMap<>();
        names.forEach(name -> {
            List<SkinRegion> own = regions.apply(name);
            if (!own.isEmpty()) {
                areas.put(name, own);
            }
        });
        return areas;
    }

    /** Returns how the dermatome of a root is written, such as {@code S1 dermatome}. */
    public static String dermatome(Root root) {
        return root + " dermatome";
    }

    /** Returns how the territory of a nerve is written, such as {@code sural territory}. */
    public static String territory(String nerve) {
        return nerve + " territory";
    }
}
