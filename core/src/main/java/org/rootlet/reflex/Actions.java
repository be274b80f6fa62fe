package org.rootlet.reflex;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rootlet.anatomy.Muscle;
import org.rootlet.evidence.DataTable;

/** Which muscles work together and against each other, by their actions ({@code antagonists.csv}). */
final class Actions {
    private final Map<String, String> opposite = new LinkedHashMap<>();

    private Actions() {}

    static Actions load() {
        Actions actions = new Actions();
        for (DataTable.Row row :
                DataTable.beside(Actions.class, "antagonists.csv").rows()) {
            actions.opposite.put(row.required("action"), row.required("antagonist"));
            actions.opposite.put(row.required("antagonist"), row.required("action"));
        }
        return actions;
    }

    /** Returns how the muscle that afferents come from stands to the muscle they act on; empty if they have nothing to do with each other. */
    Optional<Connection.Relation> relation(Muscle source, Muscle target) {
        if (source.name().equals(target.name())) {
            return Optional.of(Connection.Relation.SAME);
        }
        if (source.action().equals(target.action())) {
            return Optional.of(Connection.Relation.SYNERGIST);
        }
        return source.action().equals(opposite.get(target.action()))
                ? Optional.of(Connection.Relation.ANTAGONIST)
                : Optional.empty();
    }
}
