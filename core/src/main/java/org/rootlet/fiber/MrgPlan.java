package org.rootlet.fiber;

/**
 * A myelinated fiber to integrate: what {@link MrgCable} needs to know, apart from how it steps.
 *
 * @param diameterUm fiber diameter, um
 * @param temperatureC temperature, degrees C
 * @param nodes number of nodes
 * @param zoneNode first node of the lesion zone
 * @param zoneInternodes internodes in the zone; the zone's nodes are the ones that bound them, or the one node if there are none
 * @param myelin fraction of the lamellae left in the zone
 * @param sodium fraction of the fast sodium conductance left in the zone's nodes
 * @param interrupted whether the axoplasm of the zone's internodes is cut
 */
record MrgPlan(
        double diameterUm,
        double temperatureC,
        int nodes,
        int zoneNode,
        int zoneInternodes,
        double myelin,
        double sodium,
        boolean interrupted) {

    MrgPlan intact() {
        return new MrgPlan(diameterUm, temperatureC, nodes, zoneNode, zoneInternodes, 1, 1, false);
    }

    InternodeState internode(int internode) {
        return internode >= zoneNode && internode < zoneNode + zoneInternodes
                ? new InternodeState(myelin, interrupted)
                : InternodeState.INTACT;
    }

    double sodiumAt(int node) {
        return node >= zoneNode && node <= zoneNode + zoneInternodes ? sodium : 1;
    }
}
