package org.rootlet.fiber.kernel;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShuffle;
import jdk.incubator.vector.VectorSpecies;

/**
 * The fast kernel in 32 bits: {@link DoubleVectorKernel} with twice as many lanes and shorter tables.
 *
 * <p>Java has no code that is generic over float and double, so the loops are written a second time.
 */
final class FloatVectorKernel implements Kernel {
    static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
    static final int LANES = SPECIES.length();

    private static final int INTERVALS = 16;
    private static final float ROUNDER = 0x1.8p23f;
    /** Smaller coefficients would make numbers so small that the processor slows down. */
    private static final double NEGLIGIBLE = 1e-12;

    private final MembraneStep membrane;
    private final Fields fields;
    private final int sites;
    private final int modes;
    private final float carry;
    private final float[] capacityUs;
    private final float[] ownUs;
    private final float[] sodiumUs;
    private final float[] persistentUs;
    private final float[] linearUs;
    private final float[] cubicUs;
    private final int[] slots;
    private final int[] slotModes;
    private final float[] farUs;
    private final float[] evenNowUs;
    private final float[] oddNowUs;
    private final float[] keep;
    private final float[] weightUs;
    private final float[] fieldNa;
    private final float[] modeKick;
    private final Tables mTables;
    private final Tables hTables;
    private final Tables cTables;
    private final Tables dTables;
    private final float[] voltageMv;
    private final float[] m;
    private final float[] h;
    private final float[] c;
    private final float[] d;
    private final float[] slowUs;
    private final float[] slowNa;
    private final float[] baseNa;
    private final float[] siteNa;
    private final float[] injectedNa;
    private final float[] state;
    private final float[] toLeftNa;
    private final float[] toRightNa;
    private final float[] found;
    private final float[] pivot;
    private final float[] amplitude;
    private boolean driven;
    private int tick;

    /** A gate's two tables in 32 bits. */
    private record Tables(
            float[] first,
            float firstPerMv,
            float firstShift,
            float[] second,
            float secondPerMv,
            float secondShift,
            float lowest,
            float highest) {
        static Tables of(GateStep step) {
            return new Tables(
                    floats(step.first().coefficients()),
                    (float) step.first().perMv(),
                    (float) step.first().shift(),
                    floats(step.second().coefficients()),
                    (float) step.second().perMv(),
                    (float) step.second().shift(),
                    (float) step.first().lowest(),
                    (float) step.first().highest());
        }
    }

    FloatVectorKernel(LaneProgram program, MembraneStep membrane, Fields fields, Rest rest) {
        this.membrane = membrane;
        this.fields = fields;
        sites = program.sites();
        modes = program.modes();
        carry = (float) program.carry();
        capacityUs = floats(program.capacityUs());
        ownUs = floats(program.ownUs());
        sodiumUs = floats(program.sodiumUs());
        persistentUs = floats(program.persistentUs());
        linearUs = floats(program.linearUs());
        cubicUs = floats(program.cubicUs());
        slots = program.slot();
        slotModes = program.slotModes();
        farUs = floats(program.farUs());
        evenNowUs = floats(program.evenNowUs());
        oddNowUs = floats(program.oddNowUs());
        keep = floats(program.keep());
        weightUs = floats(program.weightUs());
        fieldNa = floats(fields.siteNa());
        modeKick = floats(fields.modeKick());
        mTables = Tables.of(membrane.m());
        hTables = Tables.of(membrane.h());
        cTables = Tables.of(membrane.c());
        dTables = Tables.of(membrane.d());
        DoubleLanes start = new PlainKernel(program, membrane, fields, rest);
        voltageMv = floats(start.voltageMv);
        m = floats(start.m);
        h = floats(start.h);
        c = floats(start.c);
        d = floats(start.d);
        state = floats(start.state);
        toLeftNa = floats(start.toLeftNa);
        toRightNa = floats(start.toRightNa);
        baseNa = floats(program.baseNa());
        siteNa = baseNa.clone();
        injectedNa = new float[siteNa.length];
        slowUs = new float[siteNa.length];
        slowNa = new float[siteNa.length];
        found = new float[siteNa.length];
        pivot = new float[siteNa.length];
        amplitude = new float[Math.max(1, fields.count()) * LANES];
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = Math.abs(values[i]) < NEGLIGIBLE ? 0 : (float) values[i];
        }
        return floats;
    }

    @Override
    public int lanes() {
        return LANES;
    }

    @Override
    public double voltageMv(int site, int lane) {
        return voltageMv[site * LANES + lane];
    }

    @Override
    public void read(int[] places, double[] voltagesMv) {
        for (int i = 0; i < places.length; i++) {
            voltagesMv[i] = voltageMv[places[i]];
        }
    }

    @Override
    public void range(double[] highestMv, double[] lowestMv) {
        Arrays.fill(highestMv, Double.NEGATIVE_INFINITY);
        Arrays.fill(lowestMv, Double.POSITIVE_INFINITY);
        for (int from = 0; from < voltageMv.length; from += LANES) {
            for (int lane = 0; lane < LANES; lane++) {
                highestMv[lane] = Math.max(highestMv[lane], voltageMv[from + lane]);
                lowestMv[lane] = Math.min(lowestMv[lane], voltageMv[from + lane]);
            }
        }
    }

    @Override
    public double gate(int gate, int site, int lane) {
        int at = site * LANES + lane;
        return switch (gate) {
            case 0 -> m[at];
            case 1 -> h[at];
            case 2 -> c[at];
            default -> d[at];
        };
    }

    @Override
    public void inject(int site, int lane, double currentNa) {
        injectedNa[site * LANES + lane] = (float) currentNa;
        gatherSources(site, lane);
    }

    @Override
    public void drive(int field, int lane, double value) {
        amplitude[field * LANES + lane] = (float) value;
        driven = false;
        for (float each : amplitude) {
            driven |= each != 0;
        }
        for (int site = 0; site < sites; site++) {
            gatherSources(site, lane);
        }
    }

    private void gatherSources(int site, int lane) {
        int at = site * LANES + lane;
        float current = baseNa[at] + injectedNa[at];
        for (int field = 0; field < fields.count(); field++) {
            current += fieldNa[field * sites * LANES + at] * amplitude[field * LANES + lane];
        }
        siteNa[at] = current;
    }

    @Override
    public void step() {
        if (tick % membrane.slowStride() == 0) {
            stepSlowGate(cTables, c);
            stepSlowGate(dTables, d);
            conduct();
        }
        tick++;
        if (LANES == INTERVALS) {
            stepFastGatesAndEliminate();
        } else {
            stepFastGateTwoRegisters(mTables, m, voltageMv);
            stepFastGateTwoRegisters(hTables, h, voltageMv);
            eliminate();
        }
        substitute();
        if (driven) {
            kickModes();
        }
    }

    private void kickModes() {
        for (int field = 0; field < fields.count(); field++) {
            for (int mode = 0; mode < 2 * modes; mode++) {
                int from = (field * 2 * modes + mode) * sites * LANES;
                for (int at = 0; at < (sites - 1) * LANES; at++) {
                    int lane = at % LANES;
                    float kick = modeKick[from + at] * amplitude[field * LANES + lane];
                    state[mode * sites * LANES + at] += kick;
                    float current = weightUs[(slots[at / LANES] * 2 * modes + mode) * LANES + lane] * kick;
                    toLeftNa[at] += current;
                    toRightNa[at] += mode < modes ? current : -current;
                }
            }
        }
    }

    private void stepSlowGate(Tables tables, float[] gate) {
        if (LANES == INTERVALS) {
            stepSlowGateOneRegister(tables, gate, voltageMv);
        } else {
            stepSlowGateTwoRegisters(tables, gate, voltageMv);
        }
    }

    /**
     * Both fast gates and the elimination in one loop: the gates wait for permutations, the elimination for divisions, and the processor
     * does one while the other waits. The gates' tables cover the same range; one register holds a power's coefficients of all intervals.
     */
    private void stepFastGatesAndEliminate() {
        float sodiumMv = (float) membrane.sodiumMv();
        FloatVector capacity = FloatVector.fromArray(SPECIES, capacityUs, 0);
        FloatVector fromLeftUs = FloatVector.zero(SPECIES);
        FloatVector fromLeftNa = FloatVector.zero(SPECIES);
        FloatVector carried = FloatVector.zero(SPECIES);
        FloatVector before = FloatVector.zero(SPECIES);
        float perMv = mTables.firstPerMv();
        float shift = mTables.firstShift();
        float lowest = mTables.lowest();
        float highest = mTables.highest();
        FloatVector mGain0 = FloatVector.fromArray(SPECIES, mTables.first(), 0);
        FloatVector mGain1 = FloatVector.fromArray(SPECIES, mTables.first(), 16);
        FloatVector mGain2 = FloatVector.fromArray(SPECIES, mTables.first(), 32);
        FloatVector mGain3 = FloatVector.fromArray(SPECIES, mTables.first(), 48);
        FloatVector mKeep0 = FloatVector.fromArray(SPECIES, mTables.second(), 0);
        FloatVector mKeep1 = FloatVector.fromArray(SPECIES, mTables.second(), 16);
        FloatVector mKeep2 = FloatVector.fromArray(SPECIES, mTables.second(), 32);
        FloatVector mKeep3 = FloatVector.fromArray(SPECIES, mTables.second(), 48);
        FloatVector hGain0 = FloatVector.fromArray(SPECIES, hTables.first(), 0);
        FloatVector hGain1 = FloatVector.fromArray(SPECIES, hTables.first(), 16);
        FloatVector hGain2 = FloatVector.fromArray(SPECIES, hTables.first(), 32);
        FloatVector hGain3 = FloatVector.fromArray(SPECIES, hTables.first(), 48);
        FloatVector hKeep0 = FloatVector.fromArray(SPECIES, hTables.second(), 0);
        FloatVector hKeep1 = FloatVector.fromArray(SPECIES, hTables.second(), 16);
        FloatVector hKeep2 = FloatVector.fromArray(SPECIES, hTables.second(), 32);
        FloatVector hKeep3 = FloatVector.fromArray(SPECIES, hTables.second(), 48);
        for (int site = 0, at = 0; site < slots.length; site++, at += LANES) {
            FloatVector position = FloatVector.fromArray(SPECIES, voltageMv, at)
                    .fma(FloatVector.broadcast(SPECIES, perMv), FloatVector.broadcast(SPECIES, shift))
                    .max(lowest)
                    .min(highest);
            FloatVector i = position.add(ROUNDER).sub(ROUNDER);
            FloatVector x = position.sub(i);
            FloatVector mGain = i.selectFrom(mGain3)
                    .fma(x, i.selectFrom(mGain2))
                    .fma(x, i.selectFrom(mGain1))
                    .fma(x, i.selectFrom(mGain0));
            FloatVector mKept = i.selectFrom(mKeep3)
                    .fma(x, i.selectFrom(mKeep2))
                    .fma(x, i.selectFrom(mKeep1))
                    .fma(x, i.selectFrom(mKeep0));
            FloatVector mNow = mKept.fma(FloatVector.fromArray(SPECIES, m, at), mGain);
            mNow.intoArray(m, at);
            FloatVector hGain = i.selectFrom(hGain3)
                    .fma(x, i.selectFrom(hGain2))
                    .fma(x, i.selectFrom(hGain1))
                    .fma(x, i.selectFrom(hGain0));
            FloatVector hKept = i.selectFrom(hKeep3)
                    .fma(x, i.selectFrom(hKeep2))
                    .fma(x, i.selectFrom(hKeep1))
                    .fma(x, i.selectFrom(hKeep0));
            FloatVector hNow = hKept.fma(FloatVector.fromArray(SPECIES, h, at), hGain);
            hNow.intoArray(h, at);
            FloatVector conductance = FloatVector.fromArray(SPECIES, sodiumUs, at)
                    .mul(mNow.mul(mNow).mul(mNow).mul(hNow));
            FloatVector current = capacity.fma(
                            FloatVector.fromArray(SPECIES, voltageMv, at),
                            conductance.fma(
                                    FloatVector.broadcast(SPECIES, sodiumMv),
                                    FloatVector.fromArray(SPECIES, slowNa, at)))
                    .add(FloatVector.fromArray(SPECIES, siteNa, at).add(FloatVector.fromArray(SPECIES, toLeftNa, at)))
                    .add(fromLeftNa);
            FloatVector own = FloatVector.fromArray(SPECIES, slowUs, at).add(conductance);
            FloatVector inverse =
                    FloatVector.broadcast(SPECIES, 1).div(fromLeftUs.neg().fma(before, own));
            FloatVector toRightUs = FloatVector.fromArray(SPECIES, farUs, slots[site] * LANES);
            carried = fromLeftUs.fma(carried, current).mul(inverse);
            before = toRightUs.mul(inverse);
            carried.intoArray(found, at);
            before.intoArray(pivot, at);
            fromLeftUs = toRightUs;
            fromLeftNa = FloatVector.fromArray(SPECIES, toRightNa, at);
        }
    }

    private static void stepFastGateTwoRegisters(Tables tables, float[] gate, float[] voltageMv) {
        float perMv = tables.firstPerMv();
        float shift = tables.firstShift();
        float lowest = tables.lowest();
        float highest = tables.highest();
        float[] a = tables.first();
        float[] b = tables.second();
        for (int at = 0; at < gate.length; at += LANES) {
            FloatVector position = FloatVector.fromArray(SPECIES, voltageMv, at)
                    .fma(FloatVector.broadcast(SPECIES, perMv), FloatVector.broadcast(SPECIES, shift))
                    .max(lowest)
                    .min(highest);
            FloatVector i = position.add(ROUNDER).sub(ROUNDER);
            FloatVector x = position.sub(i);
            VectorMask<Float> high = i.compare(VectorOperators.GE, 8f);
            VectorShuffle<Float> low = i.sub(8f, high).toShuffle();
            FloatVector gain = FloatVector.fromArray(SPECIES, a, 48)
                    .rearrange(low)
                    .blend(FloatVector.fromArray(SPECIES, a, 56).rearrange(low), high)
                    .fma(
                            x,
                            FloatVector.fromArray(SPECIES, a, 32)
                                    .rearrange(low)
                                    .blend(FloatVector.fromArray(SPECIES, a, 40).rearrange(low), high))
                    .fma(
                            x,
                            FloatVector.fromArray(SPECIES, a, 16)
                                    .rearrange(low)
                                    .blend(FloatVector.fromArray(SPECIES, a, 24).rearrange(low), high))
                    .fma(
                            x,
                            FloatVector.fromArray(SPECIES, a, 0)
                                    .rearrange(low)
                                    .blend(FloatVector.fromArray(SPECIES, a, 8).rearrange(low), high));
            FloatVector keep = FloatVector.fromArray(SPECIES, b, 48)
                    .rearrange(low)
                    .blend(FloatVector.fromArray(SPECIES, b, 56).rearrange(low), high)
                    .fma(
                            x,
                            FloatVector.fromArray(SPECIES, b, 32)
                                    .rearrange(low)
                                    .blend(FloatVector.fromArray(SPECIES, b, 40).rearrange(low), high))
                    .fma(
                            x,
                            FloatVector.fromArray(SPECIES, b, 16)
                                    .rearrange(low)
                                    .blend(FloatVector.fromArray(SPECIES, b, 24).rearrange(low), high))
                    .fma(
                            x,
                            FloatVector.fromArray(SPECIES, b, 0)
                                    .rearrange(low)
                                    .blend(FloatVector.fromArray(SPECIES, b, 8).rearrange(low), high));
            keep.fma(FloatVector.fromArray(SPECIES, gate, at), gain).intoArray(gate, at);
        }
    }

    private static void tabulate(
            float[] table, float perMv, float shift, Tables tables, float[] voltageMv, float[] values) {
        float lowest = tables.lowest();
        float highest = tables.highest();
        FloatVector low0 = FloatVector.fromArray(SPECIES, table, 0);
        FloatVector high0 = FloatVector.fromArray(SPECIES, table, 8);
        FloatVector low1 = FloatVector.fromArray(SPECIES, table, 16);
        FloatVector high1 = FloatVector.fromArray(SPECIES, table, 24);
        FloatVector low2 = FloatVector.fromArray(SPECIES, table, 32);
        FloatVector high2 = FloatVector.fromArray(SPECIES, table, 40);
        FloatVector low3 = FloatVector.fromArray(SPECIES, table, 48);
        FloatVector high3 = FloatVector.fromArray(SPECIES, table, 56);
        for (int at = 0; at < values.length; at += LANES) {
            FloatVector position = FloatVector.fromArray(SPECIES, voltageMv, at)
                    .fma(FloatVector.broadcast(SPECIES, perMv), FloatVector.broadcast(SPECIES, shift))
                    .max(lowest)
                    .min(highest);
            FloatVector i = position.add(ROUNDER).sub(ROUNDER);
            FloatVector x = position.sub(i);
            VectorMask<Float> high = i.compare(VectorOperators.GE, 8f);
            VectorShuffle<Float> low = i.sub(8f, high).toShuffle();
            low3.rearrange(low)
                    .blend(high3.rearrange(low), high)
                    .fma(x, low2.rearrange(low).blend(high2.rearrange(low), high))
                    .fma(x, low1.rearrange(low).blend(high1.rearrange(low), high))
                    .fma(x, low0.rearrange(low).blend(high0.rearrange(low), high))
                    .intoArray(values, at);
        }
    }

    private static void stepSlowGateOneRegister(Tables tables, float[] gate, float[] voltageMv) {
        float lowest = tables.lowest();
        float highest = tables.highest();
        float aPerMv = tables.firstPerMv();
        float aShift = tables.firstShift();
        float bPerMv = tables.secondPerMv();
        float bShift = tables.secondShift();
        FloatVector a0 = FloatVector.fromArray(SPECIES, tables.first(), 0);
        FloatVector a1 = FloatVector.fromArray(SPECIES, tables.first(), 16);
        FloatVector a2 = FloatVector.fromArray(SPECIES, tables.first(), 32);
        FloatVector a3 = FloatVector.fromArray(SPECIES, tables.first(), 48);
        FloatVector b0 = FloatVector.fromArray(SPECIES, tables.second(), 0);
        FloatVector b1 = FloatVector.fromArray(SPECIES, tables.second(), 16);
        FloatVector b2 = FloatVector.fromArray(SPECIES, tables.second(), 32);
        FloatVector b3 = FloatVector.fromArray(SPECIES, tables.second(), 48);
        for (int at = 0; at < gate.length; at += LANES) {
            FloatVector v = FloatVector.fromArray(SPECIES, voltageMv, at);
            FloatVector position = v.fma(FloatVector.broadcast(SPECIES, aPerMv), FloatVector.broadcast(SPECIES, aShift))
                    .max(lowest)
                    .min(highest);
            FloatVector i = position.add(ROUNDER).sub(ROUNDER);
            FloatVector x = position.sub(i);
            FloatVector open = i.selectFrom(a3)
                    .fma(x, i.selectFrom(a2))
                    .fma(x, i.selectFrom(a1))
                    .fma(x, i.selectFrom(a0));
            position = v.fma(FloatVector.broadcast(SPECIES, bPerMv), FloatVector.broadcast(SPECIES, bShift))
                    .max(lowest)
                    .min(highest);
            i = position.add(ROUNDER).sub(ROUNDER);
            x = position.sub(i);
            FloatVector close = i.selectFrom(b3)
                    .fma(x, i.selectFrom(b2))
                    .fma(x, i.selectFrom(b1))
                    .fma(x, i.selectFrom(b0));
            trapezoidal(gate, at, open, close);
        }
    }

    private void stepSlowGateTwoRegisters(Tables tables, float[] gate, float[] voltageMv) {
        tabulate(tables.first(), tables.firstPerMv(), tables.firstShift(), tables, voltageMv, found);
        tabulate(tables.second(), tables.secondPerMv(), tables.secondShift(), tables, voltageMv, pivot);
        FloatVector one = FloatVector.broadcast(SPECIES, 1);
        for (int at = 0; at < gate.length; at += LANES) {
            FloatVector open = FloatVector.fromArray(SPECIES, found, at);
            FloatVector half =
                    open.add(FloatVector.fromArray(SPECIES, pivot, at)).mul(0.5f);
            FloatVector.fromArray(SPECIES, gate, at)
                    .fma(one.sub(half), open)
                    .div(one.add(half))
                    .intoArray(gate, at);
        }
    }

    private static void trapezoidal(float[] gate, int at, FloatVector open, FloatVector close) {
        FloatVector half = open.add(close).mul(0.5f);
        FloatVector one = FloatVector.broadcast(SPECIES, 1);
        FloatVector.fromArray(SPECIES, gate, at)
                .fma(one.sub(half), open)
                .div(one.add(half))
                .intoArray(gate, at);
    }

    private void conduct() {
        FloatVector persistent = FloatVector.fromArray(SPECIES, persistentUs, 0);
        FloatVector linear = FloatVector.fromArray(SPECIES, linearUs, 0);
        FloatVector cubic = FloatVector.fromArray(SPECIES, cubicUs, 0);
        float sodiumMv = (float) membrane.sodiumMv();
        float potassiumMv = (float) membrane.potassiumMv();
        for (int at = 0; at < c.length; at += LANES) {
            FloatVector open = FloatVector.fromArray(SPECIES, c, at);
            FloatVector cubed = open.mul(open).mul(open);
            FloatVector sodium = persistent.mul(cubed);
            FloatVector potassium = FloatVector.fromArray(SPECIES, d, at).mul(cubic.fma(cubed, linear));
            FloatVector.fromArray(SPECIES, ownUs, at).add(sodium).add(potassium).intoArray(slowUs, at);
            sodium.fma(FloatVector.broadcast(SPECIES, sodiumMv), potassium.mul(potassiumMv))
                    .intoArray(slowNa, at);
        }
    }

    private void eliminate() {
        float sodiumMv = (float) membrane.sodiumMv();
        FloatVector capacity = FloatVector.fromArray(SPECIES, capacityUs, 0);
        FloatVector fromLeftUs = FloatVector.zero(SPECIES);
        FloatVector fromLeftNa = FloatVector.zero(SPECIES);
        FloatVector carried = FloatVector.zero(SPECIES);
        FloatVector before = FloatVector.zero(SPECIES);
        for (int site = 0, at = 0; site < slots.length; site++, at += LANES) {
            FloatVector open = FloatVector.fromArray(SPECIES, m, at);
            FloatVector conductance = FloatVector.fromArray(SPECIES, sodiumUs, at)
                    .mul(open.mul(open).mul(open).mul(FloatVector.fromArray(SPECIES, h, at)));
            FloatVector current = capacity.fma(
                            FloatVector.fromArray(SPECIES, voltageMv, at),
                            conductance.fma(
                                    FloatVector.broadcast(SPECIES, sodiumMv),
                                    FloatVector.fromArray(SPECIES, slowNa, at)))
                    .add(FloatVector.fromArray(SPECIES, siteNa, at).add(FloatVector.fromArray(SPECIES, toLeftNa, at)))
                    .add(fromLeftNa);
            FloatVector own = FloatVector.fromArray(SPECIES, slowUs, at).add(conductance);
            FloatVector inverse =
                    FloatVector.broadcast(SPECIES, 1).div(fromLeftUs.neg().fma(before, own));
            FloatVector toRightUs = FloatVector.fromArray(SPECIES, farUs, slots[site] * LANES);
            carried = fromLeftUs.fma(carried, current).mul(inverse);
            before = toRightUs.mul(inverse);
            carried.intoArray(found, at);
            before.intoArray(pivot, at);
            fromLeftUs = toRightUs;
            fromLeftNa = FloatVector.fromArray(SPECIES, toRightNa, at);
        }
    }

    private void substitute() {
        int end = sites;
        while (end > 0) {
            int slot = slots[end - 1];
            int start = end - 1;
            while (start > 0 && slots[start - 1] == slot) {
                start--;
            }
            if (slotModes[slot] == 4) {
                substituteFourModes(start, end, slot);
            } else {
                substituteAnyModes(start, end, slot);
            }
            end = start;
        }
    }

    /** Sites of equal internodes, with four modes of each symmetry, whose coefficients stay in registers. */
    private void substituteFourModes(int start, int end, int slot) {
        int row = sites * LANES;
        int odds = modes * row;
        int with = 2 * modes * slot * LANES;
        int oddWith = with + modes * LANES;
        float[] state = this.state;
        FloatVector evenNow = FloatVector.fromArray(SPECIES, evenNowUs, slot * LANES);
        FloatVector oddNow = FloatVector.fromArray(SPECIES, oddNowUs, slot * LANES);
        FloatVector keep0 = FloatVector.fromArray(SPECIES, keep, with);
        FloatVector keep1 = FloatVector.fromArray(SPECIES, keep, with + LANES);
        FloatVector keep2 = FloatVector.fromArray(SPECIES, keep, with + 2 * LANES);
        FloatVector keep3 = FloatVector.fromArray(SPECIES, keep, with + 3 * LANES);
        FloatVector keep4 = FloatVector.fromArray(SPECIES, keep, oddWith);
        FloatVector keep5 = FloatVector.fromArray(SPECIES, keep, oddWith + LANES);
        FloatVector keep6 = FloatVector.fromArray(SPECIES, keep, oddWith + 2 * LANES);
        FloatVector keep7 = FloatVector.fromArray(SPECIES, keep, oddWith + 3 * LANES);
        FloatVector weight0 = FloatVector.fromArray(SPECIES, weightUs, with);
        FloatVector weight1 = FloatVector.fromArray(SPECIES, weightUs, with + LANES);
        FloatVector weight2 = FloatVector.fromArray(SPECIES, weightUs, with + 2 * LANES);
        FloatVector weight3 = FloatVector.fromArray(SPECIES, weightUs, with + 3 * LANES);
        FloatVector weight4 = FloatVector.fromArray(SPECIES, weightUs, oddWith);
        FloatVector weight5 = FloatVector.fromArray(SPECIES, weightUs, oddWith + LANES);
        FloatVector weight6 = FloatVector.fromArray(SPECIES, weightUs, oddWith + 2 * LANES);
        FloatVector weight7 = FloatVector.fromArray(SPECIES, weightUs, oddWith + 3 * LANES);
        FloatVector rightFound = FloatVector.zero(SPECIES);
        FloatVector right = FloatVector.zero(SPECIES);
        if (end < sites) {
            rightFound = FloatVector.fromArray(SPECIES, found, end * LANES);
            right = FloatVector.fromArray(SPECIES, voltageMv, end * LANES);
        }
        for (int at = (end - 1) * LANES; at >= start * LANES; at -= LANES) {
            FloatVector x = FloatVector.fromArray(SPECIES, pivot, at)
                    .fma(rightFound, FloatVector.fromArray(SPECIES, found, at));
            FloatVector v =
                    x.sub(FloatVector.fromArray(SPECIES, voltageMv, at)).fma(FloatVector.broadcast(SPECIES, carry), x);
            v.intoArray(voltageMv, at);
            FloatVector sum = x.add(rightFound);
            FloatVector difference = x.sub(rightFound);
            FloatVector even = evenNow.mul(v.add(right));
            FloatVector odd = oddNow.mul(v.sub(right));
            FloatVector u0 = keep0.fma(FloatVector.fromArray(SPECIES, state, at), sum);
            u0.intoArray(state, at);
            even = weight0.fma(u0, even);
            FloatVector u1 = keep1.fma(FloatVector.fromArray(SPECIES, state, at + row), sum);
            u1.intoArray(state, at + row);
            even = weight1.fma(u1, even);
            FloatVector u2 = keep2.fma(FloatVector.fromArray(SPECIES, state, at + 2 * row), sum);
            u2.intoArray(state, at + 2 * row);
            even = weight2.fma(u2, even);
            FloatVector u3 = keep3.fma(FloatVector.fromArray(SPECIES, state, at + 3 * row), sum);
            u3.intoArray(state, at + 3 * row);
            even = weight3.fma(u3, even);
            FloatVector u4 = keep4.fma(FloatVector.fromArray(SPECIES, state, at + odds), difference);
            u4.intoArray(state, at + odds);
            odd = weight4.fma(u4, odd);
            FloatVector u5 = keep5.fma(FloatVector.fromArray(SPECIES, state, at + odds + row), difference);
            u5.intoArray(state, at + odds + row);
            odd = weight5.fma(u5, odd);
            FloatVector u6 = keep6.fma(FloatVector.fromArray(SPECIES, state, at + odds + 2 * row), difference);
            u6.intoArray(state, at + odds + 2 * row);
            odd = weight6.fma(u6, odd);
            FloatVector u7 = keep7.fma(FloatVector.fromArray(SPECIES, state, at + odds + 3 * row), difference);
            u7.intoArray(state, at + odds + 3 * row);
            odd = weight7.fma(u7, odd);
            even.add(odd).intoArray(toLeftNa, at);
            even.sub(odd).intoArray(toRightNa, at);
            rightFound = x;
            right = v;
        }
        rightFound.intoArray(found, start * LANES);
    }

    /** Sites of equal internodes with any number of modes. */
    private void substituteAnyModes(int start, int end, int slot) {
        int count = slotModes[slot];
        int row = sites * LANES;
        float[] state = this.state;
        FloatVector evenNow = FloatVector.fromArray(SPECIES, evenNowUs, slot * LANES);
        FloatVector oddNow = FloatVector.fromArray(SPECIES, oddNowUs, slot * LANES);
        FloatVector rightFound = FloatVector.zero(SPECIES);
        FloatVector right = FloatVector.zero(SPECIES);
        if (end < sites) {
            rightFound = FloatVector.fromArray(SPECIES, found, end * LANES);
            right = FloatVector.fromArray(SPECIES, voltageMv, end * LANES);
        }
        for (int at = (end - 1) * LANES; at >= start * LANES; at -= LANES) {
            FloatVector x = FloatVector.fromArray(SPECIES, pivot, at)
                    .fma(rightFound, FloatVector.fromArray(SPECIES, found, at));
            FloatVector v =
                    x.sub(FloatVector.fromArray(SPECIES, voltageMv, at)).fma(FloatVector.broadcast(SPECIES, carry), x);
            v.intoArray(voltageMv, at);
            FloatVector sum = x.add(rightFound);
            FloatVector difference = x.sub(rightFound);
            FloatVector even = evenNow.mul(v.add(right));
            FloatVector odd = oddNow.mul(v.sub(right));
            int with = 2 * modes * slot * LANES;
            int to = at;
            for (int mode = 0; mode < count; mode++) {
                FloatVector u =
                        FloatVector.fromArray(SPECIES, keep, with).fma(FloatVector.fromArray(SPECIES, state, to), sum);
                u.intoArray(state, to);
                even = FloatVector.fromArray(SPECIES, weightUs, with).fma(u, even);
                u = FloatVector.fromArray(SPECIES, keep, with + modes * LANES)
                        .fma(FloatVector.fromArray(SPECIES, state, to + modes * row), difference);
                u.intoArray(state, to + modes * row);
                odd = FloatVector.fromArray(SPECIES, weightUs, with + modes * LANES)
                        .fma(u, odd);
                with += LANES;
                to += row;
            }
            even.add(odd).intoArray(toLeftNa, at);
            even.sub(odd).intoArray(toRightNa, at);
            rightFound = x;
            right = v;
        }
        rightFound.intoArray(found, start * LANES);
    }
}
