package org.rootlet.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;

/** Names for several roots and sides at once. */
final class Sides {
    private Sides() {}

    /** Returns {@code left}, {@code right} or {@code both sides}. */
    static String label(Set<Side> sides) {
        return sides.size() == 1 ? sides.iterator().next().label() : "both sides";
    }

    /** Returns neighbors as a range: {@code L5, S2 to S4}. */
    static String roots(Collection<Root> roots) {
        List<String> words = new ArrayList<>();
        List<Root> sorted = new ArrayList<>(roots.isEmpty() ? Set.of() : EnumSet.copyOf(roots));
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            boolean ends = i == sorted.size()
                    || sorted.get(i).ordinal() != sorted.get(i - 1).ordinal() + 1;
            if (ends) {
                String first = sorted.get(from).name();
                String last = sorted.get(i - 1).name();
                words.add(i - from == 1 ? first : first + (i - from == 2 ? ", " : " to ") + last);
                from = i;
            }
        }
        return String.join(", ", words);
    }
}
