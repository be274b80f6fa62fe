package org.rootlet.anatomy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Wording that all cards share. */
final class CardText {
    private CardText() {}

    static String mm(double length) {
        return number(length) + " mm";
    }

    static String percent(double share) {
        return number(100 * share) + " %";
    }

    /** Writes a number with at most one decimal, none where it is whole. */
    static String number(double value) {
        double rounded = Math.round(10 * value) / 10.0;
        return rounded == Math.rint(rounded)
                ? String.valueOf(Math.round(rounded))
                : String.format(Locale.ROOT, "%.1f", rounded);
    }

    static String weights(RootWeights weights) {
        return weights.byRoot().entrySet().stream()
                .map(entry -> entry.getKey() + " " + percent(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    static String roots(Collection<Root> roots) {
        return roots.stream().map(Root::name).collect(Collectors.joining(", "));
    }

    static String orNone(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    static String depth(double depthMm) {
        return depthMm < 0
                ? mm(-depthMm) + " above the middle of the L1-L2 disc"
                : mm(depthMm) + " below the middle of the L1-L2 disc";
    }

    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
