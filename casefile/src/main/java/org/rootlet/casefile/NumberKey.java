package org.rootlet.casefile;

import java.util.Optional;
import org.rootlet.lesion.ImagedSize;

/** The numbers of a case file: key, unit and range. The one place that says so beside the schema. */
enum NumberKey {
    AGE("age", "", "years", 18, 100),
    HEIGHT("height", "Cm", "cm", 140, 210),
    MASS("mass", "Kg", "kg", 35, 200),
    TEMPERATURE("temperature", "C", "degrees C", 30, 40),
    SENSORY_OVERLAP("sensoryOverlap", "", "a ratio to the atlas", 0.5, 2),
    MOTOR_OVERLAP("motorOverlap", "", "a ratio to the atlas", 0.25, 2),
    S1_GANGLION_SHIFT("s1GanglionShift", "Mm", "mm", -20, 10),
    PRESSURE("pressure", "MmHg", "mmHg", 0, 400),
    SIZE("size", "Mm", "mm", 0, 25),
    SAC_AREA("sacArea", "Mm2", "mm2", 10, 400),
    RECESS_DEPTH("recessDepth", "Mm", "mm", 1, 15),
    FORAMEN_WIDTH("foramenWidth", "Mm", "mm", 1, 20),
    STRAIN("strain", "Percent", "percent", 0, 30),
    DAYS_SINCE_ONSET("daysSinceOnset", "", "days", 0, 36_500),
    DECOMPRESSED("decompressedOnDay", "", "days after the onset", 0, 36_500),
    INFLAMMATION("inflammation", "", "a fraction", 0, 1);

    private final String quantity;
    private final String key;
    private final String unit;
    private final double least;
    private final double most;

    NumberKey(String quantity, String suffix, String unit, double least, double most) {
        this.quantity = quantity;
        this.key = quantity + suffix;
        this.unit = unit;
        this.least = least;
        this.most = most;
    }

    /** Returns the key of what imaging measures. */
    static NumberKey of(ImagedSize.Kind kind) {
        return switch (kind) {
            case HERNIATION_MM -> SIZE;
            case SAC_AREA_MM2 -> SAC_AREA;
            case RECESS_DEPTH_MM -> RECESS_DEPTH;
            case FORAMEN_WIDTH_MM -> FORAMEN_WIDTH;
        };
    }

    /** Returns the key as it stands in a file. */
    String key() {
        return key;
    }

    /** Returns the key without its unit, as a command line may have it. */
    String shortKey() {
        return quantity;
    }

    /** Returns the smallest value that is allowed. */
    double least() {
        return least;
    }

    /** Returns the largest value that is allowed. */
    double most() {
        return most;
    }

    /** Returns range and unit in words. */
    String range() {
        return "%s to %s, given %s"
                .formatted(plain(least), plain(most), unit.startsWith("a ") ? "as " + unit : "in " + unit);
    }

    /** Returns a sentence part on a key that names the quantity of this one in another unit; empty if it does not. */
    Optional<String> otherUnit(String typed) {
        int length = quantity.length();
        boolean sameQuantity =
                typed.startsWith(quantity) && (typed.length() == length || Character.isUpperCase(typed.charAt(length)));
        return sameQuantity ? Optional.of("the key is '%s' and its unit is %s".formatted(key, unit)) : Optional.empty();
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) ? String.valueOf(Math.round(bound)) : String.valueOf(bound);
    }
}
