package org.rootlet.anatomy;

import java.util.List;
import org.rootlet.evidence.Grade;

/**
 * Where a row of the atlas comes from.
 *
 * @param sources keys into the table of sources
 * @param grade how far the row can be trusted
 * @param note what the row means or how it was derived; may be empty
 */
public record Provenance(List<String> sources, Grade grade, String note) {
    public Provenance {
        sources = List.copyOf(sources);
    }
}
