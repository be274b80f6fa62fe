package org.rootlet.fiber;

import java.util.Arrays;

/**
 * The C-fiber of Sundt, Gamper and Jaffe 2015 (doi:10.1152/jn.00226.2015) as a uniform cable of cells with sealed ends.
 *
 * <p>Cells that the action potential has not reached yet rest: they are left out of a step until their neighbor has moved by
 * {@link #REST_TOLERANCE_MV}. Cells far behind its front, in its wake, can be left out too: they hold their voltage. They are many
 * length constants away from anything that still decides.
 */
final class SundtCable implements Cable {
    private static final double REST_TOLERANCE_MV = 1e-6;
    private static final double UM_PER_MM = 1000;
    private static final int CELLS_WOKEN_AT_ONCE = 16;

    private final SundtModel model;
    private final Stepping stepping;
    private final double cellNf;
    private final double leakUs;
    private final double leakMv;
    private final double potassiumUs;
    private final double[] sodiumUs;
    /** Conductance from each cell to the next; 0 beyond the last. */
    private final double[] axialUs;

    private final double[] voltageMv;
    private final double[] restMv;
    private final double[] gates;
    private final double[] found;
    private final double[] pivot;
    private final int wakeCells;
    private int front;
    private int first;
    private int awake;

    /**
     * Builds the fiber and lets it settle to rest.
     *
     * @param whole whether cells far behind the front are stepped to the end
     */
    SundtCable(SundtModel model, SundtPlan plan, Stepping stepping, boolean whole) {
        this.model = model;
        this.stepping = stepping;
        int cells = plan.cells();
        double wakeUm = UM_PER_MM * model.wakeMm() * Math.sqrt(plan.diameterUm());
        wakeCells = whole ? cells : (int) Math.round(wakeUm / plan.gridUm());
        double areaUm2 = Math.PI * plan.diameterUm() * plan.gridUm();
        cellNf = Membrane.capacitanceNf(model.capacitanceUfPerCm2(), areaUm2);
        leakUs = Membrane.conductanceUs(model.leakSPerCm2(), areaUm2);
        leakMv = model.leakMv(plan.temperatureC());
        potassiumUs = Membrane.conductanceUs(model.potassiumSPerCm2(), areaUm2);
        double fullSodiumUs = Membrane.conductanceUs(model.sodiumSPerCm2(), areaUm2);
        double fullAxialUs =
                1 / Membrane.axialMohm(model.axoplasmOhmCm(), plan.gridUm(), Membrane.circleUm2(plan.diameterUm()));
        sodiumUs = new double[cells];
        axialUs = new double[cells];
        for (int cell = 0; cell < cells; cell++) {
            boolean cut = plan.interrupted() && (plan.inZone(cell) || plan.inZone(cell + 1));
            sodiumUs[cell] = plan.inZone(cell) ? plan.sodium() * fullSodiumUs : fullSodiumUs;
            axialUs[cell] = cut || cell == cells - 1 ? 0 : fullAxialUs;
        }
        voltageMv = new double[cells];
        restMv = new double[cells];
        found = new double[cells];
        pivot = new double[cells];
        gates = new double[cells * GateTable.GATES];
        settle();
    }

    @Override
    public int sites() {
        return voltageMv.length;
    }

    @Override
    public double voltageMv(int site) {
        return voltageMv[site];
    }

    @Override
    public double stepMs() {
        return stepping.stepMs();
    }

    @Override
    public void step(double stimulusNa) {
        advance(stepping.scheme(), stepping.stepMs(), stepping.table(), stimulusNa);
        while (awake < voltageMv.length && Math.abs(voltageMv[awake - 1] - restMv[awake - 1]) > REST_TOLERANCE_MV) {
            awake = Math.min(voltageMv.length, awake + CELLS_WOKEN_AT_ONCE);
            leaveWake();
        }
    }

    /** Drops the cells far behind the furthest one that fires; where an action potential is blocked, nothing more is dropped. */
    private void leaveWake() {
        double firingMv = (model.restMv() + model.sodiumMv()) / 2;
        for (int cell = awake - 1; cell > front; cell--) {
            if (voltageMv[cell] > firingMv) {
                front = cell;
            }
        }
        first = Math.max(first, front - wakeCells);
    }

    private void settle() {
        awake = voltageMv.length;
        Arrays.fill(voltageMv, model.restMv());
        for (int cell = 0; cell < voltageMv.length; cell++) {
            for (int gate = 0; gate < GateTable.GATES; gate++) {
                gates[cell * GateTable.GATES + gate] =
                        model.gates().get(gate).steadyState(model.restMv(), stepping.temperatureC());
            }
        }
        for (int step = 0; step < stepping.settleSteps(); step++) {
            advance(Scheme.BACKWARD_EULER, stepping.settleStepMs(), stepping.settleTable(), 0);
        }
        System.arraycopy(voltageMv, 0, restMv, 0, voltageMv.length);
        awake = Math.min(voltageMv.length, CELLS_WOKEN_AT_ONCE);
    }

    private void advance(Scheme scheme, double stepMs, GateTable table, double stimulusNa) {
        solve(cellNf / (stepMs * scheme.implicitPart()), stimulusNa);
        if (scheme == Scheme.BACKWARD_EULER) {
            System.arraycopy(found, first, voltageMv, first, awake - first);
        } else {
            for (int cell = first; cell < awake; cell++) {
                voltageMv[cell] = 2 * found[cell] - voltageMv[cell];
            }
        }
        table.advance(gates, voltageMv, first, awake);
    }

    private void solve(double capacityUs, double stimulusNa) {
        double leakNa = leakUs * leakMv;
        double before = 0;
        double beforePivot = 0;
        // The last cell of the wake holds its voltage; the stimulus is over long before site 0 is left behind.
        double leftUs = first == 0 ? 0 : axialUs[first - 1];
        double extraNa = first == 0 ? stimulusNa : leftUs * voltageMv[first - 1];
        for (int cell = first; cell < awake; cell++) {
            int gate = cell * GateTable.GATES;
            double m = gates[gate];
            double n = gates[gate + 2];
            double naUs = sodiumUs[cell] * m * m * m * gates[gate + 1];
            double kUs = potassiumUs * n * n * n * gates[gate + 3];
            double rightUs = axialUs[cell];
            double current = capacityUs * voltageMv[cell]
                    + naUs * model.sodiumMv()
                    + kUs * model.potassiumMv()
                    + leakNa
                    + extraNa;
            extraNa = 0;
            if (cell == awake - 1 && awake < voltageMv.length) {
                // The next cell still rests, and holds its voltage.
                current += rightUs * voltageMv[awake];
            }
            double diagonal = capacityUs + naUs + kUs + leakUs + leftUs + rightUs;
            double inverse = 1 / (diagonal - leftUs * beforePivot);
            before = (current + leftUs * before) * inverse;
            beforePivot = rightUs * inverse;
            found[cell] = before;
            pivot[cell] = beforePivot;
            leftUs = rightUs;
        }
        for (int cell = awake - 2; cell >= first; cell--) {
            found[cell] += pivot[cell] * found[cell + 1];
        }
    }
}
