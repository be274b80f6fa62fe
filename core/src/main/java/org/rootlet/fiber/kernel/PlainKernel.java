package org.rootlet.fiber.kernel;

/** The fast kernel in plain Java, which every Java machine runs: one or more lanes, taken one by one. */
final class PlainKernel extends DoubleLanes {
    PlainKernel(LaneProgram program, MembraneStep membrane, Fields fields, Rest rest) {
        super(program, membrane, fields, rest);
    }

    @Override
    void stepSlowGates() {
        stepSlowGatesPlainly();
    }

    @Override
    void stepFastGate(GateStep step, double[] gate) {
        stepFastGatePlainly(step, gate);
    }

    @Override
    void eliminate() {
        for (int lane = 0; lane < lanes; lane++) {
            eliminate(lane);
        }
    }

    private void eliminate(int lane) {
        double capacityUs = program.capacityUs()[lane];
        double sodiumMv = membrane.sodiumMv();
        double[] sodiumUs = program.sodiumUs();
        double[] far = program.farUs();
        int[] slot = program.slot();
        double fromLeftUs = 0;
        double fromLeftNa = 0;
        double carried = 0;
        double before = 0;
        for (int site = 0; site < sites; site++) {
            int at = site * lanes + lane;
            double conductanceUs = sodiumUs[at] * (m[at] * m[at] * m[at] * h[at]);
            double current = Math.fma(capacityUs, voltageMv[at], Math.fma(conductanceUs, sodiumMv, slowNa[at]))
                    + (siteNa[at] + toLeftNa[at])
                    + fromLeftNa;
            double own = slowUs[at] + conductanceUs;
            double inverse = 1 / Math.fma(-fromLeftUs, before, own);
            double toRightUs = far[slot[site] * lanes + lane];
            carried = Math.fma(fromLeftUs, carried, current) * inverse;
            before = toRightUs * inverse;
            found[at] = carried;
            pivot[at] = before;
            fromLeftUs = toRightUs;
            fromLeftNa = toRightNa[at];
        }
    }

    @Override
    void substitute() {
        for (int lane = 0; lane < lanes; lane++) {
            substitute(lane);
        }
    }

    private void substitute(int lane) {
        int modes = program.modes();
        double carry = program.carry();
        double rightFound = 0;
        double right = 0;
        for (int site = sites - 1; site >= 0; site--) {
            int at = site * lanes + lane;
            double x = Math.fma(pivot[at], rightFound, found[at]);
            double v = Math.fma(carry, x - voltageMv[at], x);
            voltageMv[at] = v;
            int slot = program.slot()[site];
            double even = program.evenNowUs()[slot * lanes + lane] * (v + right);
            double odd = program.oddNowUs()[slot * lanes + lane] * (v - right);
            int with = slot * 2 * modes * lanes + lane;
            int count = program.slotModes()[slot];
            even = advance(x + rightFound, even, at, with, count);
            odd = advance(x - rightFound, odd, at + modes * sites * lanes, with + modes * lanes, count);
            toLeftNa[at] = even + odd;
            toRightNa[at] = even - odd;
            rightFound = x;
            right = v;
        }
    }

    private double advance(double drive, double sum, int to, int with, int count) {
        double[] keep = program.keep();
        double[] weight = program.weightUs();
        for (int mode = 0; mode < count; mode++) {
            double u = Math.fma(keep[with], state[to], drive);
            state[to] = u;
            sum = Math.fma(weight[with], u, sum);
            with += lanes;
            to += sites * lanes;
        }
        return sum;
    }
}
