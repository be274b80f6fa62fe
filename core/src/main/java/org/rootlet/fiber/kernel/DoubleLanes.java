package org.rootlet.fiber.kernel;

import java.util.Arrays;

/**
 * State of a batch in 64 bits, and the parts of a step that are the same arithmetic whether lanes are taken one by one or
 * together. {@link PlainKernel} and {@link DoubleVectorKernel} do the same operations in the same order, fused multiply-adds
 * included, and so give the same bits.
 */
abstract class DoubleLanes implements Kernel {
    static final int INTERVALS = 8;

    /** Adding and subtracting it rounds a double to the nearest whole number, which then stands in its lowest bits. */
    static final double ROUNDER = 0x1.8p52;

    final LaneProgram program;
    final MembraneStep membrane;
    final Fields fields;
    final int lanes;
    final int sites;
    final double[] voltageMv;
    final double[] m;
    final double[] h;
    final double[] c;
    final double[] d;
    /** Conductance and current of all but fast sodium, kept from one slow step to the next. */
    final double[] slowUs;

    final double[] slowNa;
    final double[] siteNa;
    final double[] state;
    /** Currents from the internodes' modes into the node on their left and on their right. */
    final double[] toLeftNa;

    final double[] toRightNa;
    final double[] found;
    final double[] pivot;
    final double[] amplitude;
    private final double[] injectedNa;
    private boolean driven;
    private int tick;

    DoubleLanes(LaneProgram program, MembraneStep membrane, Fields fields, Rest rest) {
        this.program = program;
        this.membrane = membrane;
        this.fields = fields;
        lanes = program.lanes();
        sites = program.sites();
        voltageMv = rest.voltageMv().clone();
        m = rest.m().clone();
        h = rest.h().clone();
        c = rest.c().clone();
        d = rest.d().clone();
        slowUs = new double[sites * lanes];
        slowNa = new double[sites * lanes];
        siteNa = program.baseNa().clone();
        injectedNa = new double[sites * lanes];
        found = new double[sites * lanes];
        pivot = new double[sites * lanes];
        state = new double[sites * 2 * program.modes() * lanes];
        toLeftNa = new double[sites * lanes];
        toRightNa = new double[sites * lanes];
        amplitude = new double[Math.max(1, fields.count()) * lanes];
        rest();
    }

    /** Puts the modes where they come to rest under the present voltages. */
    private void rest() {
        int modes = program.modes();
        for (int internode = 0; internode < sites - 1; internode++) {
            for (int lane = 0; lane < lanes; lane++) {
                double left = voltageMv[internode * lanes + lane];
                double right = voltageMv[(internode + 1) * lanes + lane];
                int slot = program.slot()[internode];
                double even = program.evenNowUs()[slot * lanes + lane] * (left + right);
                double odd = program.oddNowUs()[slot * lanes + lane] * (left - right);
                for (int mode = 0; mode < 2 * modes; mode++) {
                    int coefficient = (slot * 2 * modes + mode) * lanes + lane;
                    double drive = mode < modes ? left + right : left - right;
                    double keep = program.keep()[coefficient];
                    double u = drive / (1 - keep);
                    state[(mode * sites + internode) * lanes + lane] = u;
                    double current = program.weightUs()[coefficient] * u;
                    even += mode < modes ? current : 0;
                    odd += mode < modes ? 0 : current;
                }
                toLeftNa[internode * lanes + lane] = even + odd;
                toRightNa[internode * lanes + lane] = even - odd;
            }
        }
    }

    @Override
    public final int lanes() {
        return lanes;
    }

    @Override
    public final double voltageMv(int site, int lane) {
        return voltageMv[site * lanes + lane];
    }

    @Override
    public final void read(int[] places, double[] voltagesMv) {
        for (int i = 0; i < places.length; i++) {
            voltagesMv[i] = voltageMv[places[i]];
        }
    }

    @Override
    public final void range(double[] highestMv, double[] lowestMv) {
        Arrays.fill(highestMv, Double.NEGATIVE_INFINITY);
        Arrays.fill(lowestMv, Double.POSITIVE_INFINITY);
        for (int from = 0; from < voltageMv.length; from += lanes) {
            for (int lane = 0; lane < lanes; lane++) {
                highestMv[lane] = Math.max(highestMv[lane], voltageMv[from + lane]);
                lowestMv[lane] = Math.min(lowestMv[lane], voltageMv[from + lane]);
            }
        }
    }

    @Override
    public final double gate(int gate, int site, int lane) {
        int at = site * lanes + lane;
        return switch (gate) {
            case 0 -> m[at];
            case 1 -> h[at];
            case 2 -> c[at];
            default -> d[at];
        };
    }

    @Override
    public final void inject(int site, int lane, double currentNa) {
        injectedNa[site * lanes + lane] = currentNa;
        gatherSources(site, lane);
    }

    @Override
    public final void drive(int field, int lane, double value) {
        amplitude[field * lanes + lane] = value;
        driven = false;
        for (double each : amplitude) {
            driven |= each != 0;
        }
        for (int site = 0; site < sites; site++) {
            gatherSources(site, lane);
        }
    }

    private void gatherSources(int site, int lane) {
        int at = site * lanes + lane;
        double current = program.baseNa()[at] + injectedNa[at];
        for (int field = 0; field < fields.count(); field++) {
            current += fields.siteNa()[field * sites * lanes + at] * amplitude[field * lanes + lane];
        }
        siteNa[at] = current;
    }

    @Override
    public final void step() {
        if (tick % membrane.slowStride() == 0) {
            stepSlowGates();
        }
        tick++;
        stepFastGate(membrane.m(), m);
        stepFastGate(membrane.h(), h);
        eliminate();
        substitute();
        if (driven) {
            kickModes();
        }
    }

    /** Advances c and d, and with them all conductances but fast sodium. */
    abstract void stepSlowGates();

    abstract void stepFastGate(GateStep step, double[] gate);

    /** Eliminates the node equations from the first site to the last. */
    abstract void eliminate();

    /** Finds the voltages from the last site to the first, and advances the modes with them. */
    abstract void substitute();

    private void kickModes() {
        int modes = program.modes();
        for (int field = 0; field < fields.count(); field++) {
            for (int mode = 0; mode < 2 * modes; mode++) {
                int from = (field * 2 * modes + mode) * sites * lanes;
                for (int at = 0; at < (sites - 1) * lanes; at++) {
                    int lane = at % lanes;
                    double kick = fields.modeKick()[from + at] * amplitude[field * lanes + lane];
                    state[mode * sites * lanes + at] += kick;
                    int slot = program.slot()[at / lanes];
                    double current = program.weightUs()[(slot * 2 * modes + mode) * lanes + lane] * kick;
                    toLeftNa[at] += current;
                    toRightNa[at] += mode < modes ? current : -current;
                }
            }
        }
    }

    /** Position of a voltage in a table, in intervals. */
    static double position(VoltageTable table, double voltageMv) {
        return Math.min(table.highest(), Math.max(table.lowest(), Math.fma(voltageMv, table.perMv(), table.shift())));
    }

    /** The polynomial of degree 7 of an interval. */
    static double polynomial(double[] k, int interval, double x) {
        double high = Math.fma(
                Math.fma(Math.fma(k[interval + 56], x, k[interval + 48]), x, k[interval + 40]), x, k[interval + 32]);
        double low = Math.fma(Math.fma(Math.fma(high, x, k[interval + 24]), x, k[interval + 16]), x, k[interval + 8]);
        return Math.fma(low, x, k[interval]);
    }

    /** Looks up a function of voltage. */
    static double lookUp(VoltageTable table, double voltageMv) {
        double position = position(table, voltageMv);
        double rounded = position + ROUNDER;
        return polynomial(
                table.coefficients(),
                (int) Double.doubleToRawLongBits(rounded) & (INTERVALS - 1),
                position - (rounded - ROUNDER));
    }

    /** Advances a fast gate, lane by lane. */
    final void stepFastGatePlainly(GateStep step, double[] gate) {
        VoltageTable table = step.first();
        double[] gain = step.first().coefficients();
        double[] keep = step.second().coefficients();
        for (int at = 0; at < gate.length; at++) {
            double position = position(table, voltageMv[at]);
            double rounded = position + ROUNDER;
            int interval = (int) Double.doubleToRawLongBits(rounded) & (INTERVALS - 1);
            double x = position - (rounded - ROUNDER);
            gate[at] = Math.fma(polynomial(keep, interval, x), gate[at], polynomial(gain, interval, x));
        }
    }

    /** Advances the slow gates, lane by lane. */
    final void stepSlowGatesPlainly() {
        double[] persistentUs = program.persistentUs();
        double[] linearUs = program.linearUs();
        double[] cubicUs = program.cubicUs();
        int at = 0;
        for (int site = 0; site < sites; site++) {
            for (int lane = 0; lane < lanes; lane++) {
                double v = voltageMv[at];
                c[at] = trapezoidal(membrane.c(), v, c[at]);
                d[at] = trapezoidal(membrane.d(), v, d[at]);
                double cubed = c[at] * c[at] * c[at];
                double sodiumUs = persistentUs[lane] * cubed;
                double potassiumUs = d[at] * Math.fma(cubicUs[lane], cubed, linearUs[lane]);
                slowUs[at] = program.ownUs()[at] + sodiumUs + potassiumUs;
                slowNa[at] = Math.fma(sodiumUs, membrane.sodiumMv(), potassiumUs * membrane.potassiumMv());
                at++;
            }
        }
    }

    private static double trapezoidal(GateStep step, double voltageMv, double gate) {
        double open = lookUp(step.first(), voltageMv);
        double half = 0.5 * (open + lookUp(step.second(), voltageMv));
        return Math.fma(gate, 1 - half, open) / (1 + half);
    }
}
