package org.rootlet.fiber;

/**
 * An unmyelinated fiber to integrate.
 *
 * @param diameterUm diameter, um
 * @param temperatureC temperature, degrees C
 * @param gridUm length of a grid cell, um
 * @param cells number of grid cells
 * @param zoneCell first cell of the lesion zone
 * @param zoneCells cells in the zone
 * @param sodium fraction of the sodium conductance left in the zone
 * @param interrupted whether the axoplasm of the zone is cut
 */
record SundtPlan(
        double diameterUm,
        double temperatureC,
        double gridUm,
        int cells,
        int zoneCell,
        int zoneCells,
        double sodium,
        boolean interrupted) {

    SundtPlan intact() {
        return new SundtPlan(diameterUm, temperatureC, gridUm, cells, zoneCell, zoneCells, 1, false);
    }

    boolean inZone(int cell) {
        return cell >= zoneCell && cell < zoneCell + zoneCells;
    }
}
