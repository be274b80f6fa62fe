package org.rootlet.reflex;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rootlet.evidence.DataTable;

/** How many motor units and afferents a muscle has, and how fast its motor axons are ({@code pools.csv}). */
final class PoolTable {
    private static final String OTHER = "other";

    private final Map<String, Row> rows;

    /**
     * The pool of one muscle.
     *
     * @param units number of motor units by type, in the order of {@link UnitType}
     * @param afferents number of afferents by kind, in the order of {@link AfferentKind}
     * @param slowestMPerS velocity of the axon of the first unit above the knee at 37 degrees C, m/s
     * @param fastestMPerS that of the last
     * @param iaStrength conductance of an Ia synapse on its motoneurons over that in soleus
     */
    record Row(int[] units, int[] afferents, double slowestMPerS, double fastestMPerS, double iaStrength) {
        int size() {
            return units[0] + units[1] + units[2];
        }
    }

    private PoolTable(Map<String, Row> rows) {
        this.rows = rows;
    }

    static PoolTable load() {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (DataTable.Row line : DataTable.beside(PoolTable.class, "pools.csv").rows()) {
            Row row = new Row(
                    new int[] {(int) line.number("s"), (int) line.number("fr"), (int) line.number("ff")},
                    new int[] {(int) line.number("ia"), (int) line.number("ib"), (int) line.number("ii")},
                    line.number("slowest_m_per_s"),
                    line.number("fastest_m_per_s"),
                    line.number("ia_strength"));
            if (row.size() < 1 || !(row.slowestMPerS() > 0 && row.fastestMPerS() >= row.slowestMPerS())) {
                throw line.fault("has no units, or axons of no velocity");
            }
            rows.put(line.required("muscle"), row);
        }
        return new PoolTable(rows);
    }

    /** Returns the pool of a muscle; that of {@code other} where it has none of its own. */
    Row of(String muscle) {
        return Optional.ofNullable(rows.get(muscle))
                .or(() -> Optional.ofNullable(rows.get(OTHER)))
                .orElseThrow();
    }
}
