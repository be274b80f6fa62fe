package org.rootlet.fiber;

/**
 * Geometry of a myelinated fiber of one diameter (McIntyre, Richardson and Grill 2002, doi:10.1152/jn.00353.2001, table 1).
 *
 * @param diameterUm fiber diameter, myelin included, um
 * @param axonUm diameter of the axon under the internode, um
 * @param nodeUm diameter of the axon at node and paranode, um
 * @param spacingUm distance from node to node, node included, um
 * @param flutUm length of one juxtaparanode, um
 * @param lamellae number of myelin lamellae
 */
public record MrgGeometry(
        double diameterUm, double axonUm, double nodeUm, double spacingUm, double flutUm, double lamellae) {
    /** Returns the distance from node to node, mm. */
    public double spacingMm() {
        return spacingUm / 1000;
    }

    /** Returns this geometry moved linearly towards (or beyond) another; {@code part} 0 is this, 1 the other. */
    MrgGeometry towards(MrgGeometry other, double part) {
        return new MrgGeometry(
                diameterUm + part * (other.diameterUm - diameterUm),
                axonUm + part * (other.axonUm - axonUm),
                nodeUm + part * (other.nodeUm - nodeUm),
                spacingUm + part * (other.spacingUm - spacingUm),
                flutUm + part * (other.flutUm - flutUm),
                lamellae + part * (other.lamellae - lamellae));
    }
}
