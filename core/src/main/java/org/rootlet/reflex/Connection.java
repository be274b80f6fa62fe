package org.rootlet.reflex;

import java.util.List;
import org.rootlet.evidence.DataTable;

/**
 * What synapses between two groups are like ({@code connections.csv}).
 *
 * @param source group they come from, such as {@code ia}
 * @param target group they go to, such as {@code motoneuron}
 * @param relation of the source's muscle to the target's
 * @param share probability that a source reaches a target, 0 to 1
 * @param peakUs peak conductance of one synapse, uS
 * @param delayMs delay, ms
 * @param excites whether it excites
 * @param depression share lost at each spike
 * @param recoveryMs time constant of its return, ms
 */
record Connection(
        String source,
        String target,
        Relation relation,
        double share,
        double peakUs,
        double delayMs,
        boolean excites,
        double depression,
        double recoveryMs) {

    /** How one muscle stands to another. */
    enum Relation {
        SAME,
        SYNERGIST,
        ANTAGONIST
    }

    static List<Connection> load() {
        return DataTable.beside(Connection.class, "connections.csv").rows().stream()
                .map(Connection::read)
                .toList();
    }

    private static Connection read(DataTable.Row row) {
        return new Connection(
                row.required("source_group"),
                row.required("target_group"),
                switch (row.required("relation")) {
                    case "same" -> Relation.SAME;
                    case "synergist" -> Relation.SYNERGIST;
                    case "antagonist" -> Relation.ANTAGONIST;
                    default -> throw row.fault("has a relation that is none of same, synergist, antagonist");
                },
                row.number("connectivity_percent") / 100,
                row.number("conductance_ns") / 1000,
                row.number("delay_ms"),
                row.required("effect").equals("excite"),
                row.number("depression"),
                row.number("recovery_ms"));
    }

    /** Returns the same connection with stronger or weaker synapses. */
    Connection times(double factor) {
        return new Connection(
                source, target, relation, share, peakUs * factor, delayMs, excites, depression, recoveryMs);
    }
}
