package org.rootlet.casefile;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.rootlet.evidence.Names;

/** Ends a sentence on a name that is not known. */
final class NearestNames {
    private static final int LONGEST_TYPED = 80;
    private static final int MOST = 3;

    private NearestNames() {}

    /** Returns the end of a sentence: the names that may be meant, or all that are allowed. */
    static String hint(String typed, Collection<String> known) {
        List<String> near = typed.length() > LONGEST_TYPED ? List.of() : Names.nearest(typed, known, MOST);
        if (near.isEmpty()) {
            return "allowed are " + String.join(", ", known);
        }
        return "did you mean " + near.stream().map("'%s'"::formatted).collect(Collectors.joining(" or ")) + "?";
    }
}
