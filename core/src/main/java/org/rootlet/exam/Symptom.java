package org.rootlet.exam;

import java.util.List;
import org.rootlet.anatomy.Side;

/**
 * What the person reports.
 *
 * @param name {@code leg pain}, {@code leg pain on coughing}, {@code paresthesia}, {@code numbness}, {@code weakness} ...
 * @param side side on which it is felt
 * @param intensity 0 (none) to 10 (worst)
 * @param regions skin regions in which it is felt, by atlas name, strongest first
 * @param qualities how it feels, such as {@code electric} or {@code burning}, strongest first; empty where that is not asked
 */
public record Symptom(String name, Side side, double intensity, List<String> regions, List<String> qualities) {
    /** Every symptom that an examination can hold, in its order. */
    public static final List<String> NAMES = List.of(
            "leg pain",
            "leg pain on coughing",
            "leg pain on sneezing",
            "leg pain on straining",
            "leg pain on sitting",
            "leg pain on standing",
            "leg pain on walking",
            "paresthesia",
            "numbness",
            "weakness");

    public Symptom {
        regions = List.copyOf(regions);
        qualities = List.copyOf(qualities);
    }

    /** Creates a symptom of which it is not asked how it feels. */
    public Symptom(String name, Side side, double intensity, List<String> regions) {
        this(name, side, intensity, regions, List.of());
    }
}
