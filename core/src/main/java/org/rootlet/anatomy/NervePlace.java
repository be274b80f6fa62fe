package org.rootlet.anatomy;

import java.util.List;

/**
 * A named passage of a nerve or plexus.
 *
 * @param name such as {@code fibular head}
 * @param fraction position along the nerve, 0 (proximal) to 1
 * @param synonyms other names
 * @param provenance source and grade
 */
public record NervePlace(String name, double fraction, List<String> synonyms, Provenance provenance) {
    public NervePlace {
        synonyms = List.copyOf(synonyms);
    }
}
