package org.rootlet.fiber.kernel;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The fast kernel in 64 bits with one fiber per lane of a vector.
 *
 * <p>The loops are written out, and each looks up no more than one gate, because the compiler gives up on larger ones and then boxes
 * every vector.
 */
final class DoubleVectorKernel extends DoubleLanes {
    static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
    static final int LANES = SPECIES.length();

    private final int modes;
    private final double carry;
    private final int[] slots;
    private final int[] slotModes;
    private final double[] keep;
    private final double[] weightUs;
    private final double[] evenNowUs;
    private final double[] oddNowUs;

    DoubleVectorKernel(LaneProgram program, MembraneStep membrane, Fields fields, Rest rest) {
        super(program, membrane, fields, rest);
        modes = program.modes();
        carry = program.carry();
        slots = program.slot();
        slotModes = program.slotModes();
        keep = program.keep();
        weightUs = program.weightUs();
        evenNowUs = program.evenNowUs();
        oddNowUs = program.oddNowUs();
    }

    @Override
    void stepSlowGates() {
        if (LANES == INTERVALS) {
            stepSlowGate(membrane.c(), c, voltageMv);
            stepSlowGate(membrane.d(), d, voltageMv);
            conduct();
        } else {
            stepSlowGatesPlainly();
        }
    }

    @Override
    void stepFastGate(GateStep step, double[] gate) {
        if (LANES == INTERVALS) {
            stepFastGate(step, gate, voltageMv);
        } else {
            stepFastGatePlainly(step, gate);
        }
    }

    private static void stepFastGate(GateStep step, double[] gate, double[] voltageMv) {
        double perMv = step.first().perMv();
        double shift = step.first().shift();
        double lowest = step.first().lowest();
        double highest = step.first().highest();
        double[] a = step.first().coefficients();
        double[] b = step.second().coefficients();
        DoubleVector a0 = DoubleVector.fromArray(SPECIES, a, 0);
        DoubleVector a1 = DoubleVector.fromArray(SPECIES, a, 8);
        DoubleVector a2 = DoubleVector.fromArray(SPECIES, a, 16);
        DoubleVector a3 = DoubleVector.fromArray(SPECIES, a, 24);
        DoubleVector a4 = DoubleVector.fromArray(SPECIES, a, 32);
        DoubleVector a5 = DoubleVector.fromArray(SPECIES, a, 40);
        DoubleVector a6 = DoubleVector.fromArray(SPECIES, a, 48);
        DoubleVector a7 = DoubleVector.fromArray(SPECIES, a, 56);
        DoubleVector b0 = DoubleVector.fromArray(SPECIES, b, 0);
        DoubleVector b1 = DoubleVector.fromArray(SPECIES, b, 8);
        DoubleVector b2 = DoubleVector.fromArray(SPECIES, b, 16);
        DoubleVector b3 = DoubleVector.fromArray(SPECIES, b, 24);
        DoubleVector b4 = DoubleVector.fromArray(SPECIES, b, 32);
        DoubleVector b5 = DoubleVector.fromArray(SPECIES, b, 40);
        DoubleVector b6 = DoubleVector.fromArray(SPECIES, b, 48);
        DoubleVector b7 = DoubleVector.fromArray(SPECIES, b, 56);
        for (int at = 0; at < gate.length; at += LANES) {
            DoubleVector position = DoubleVector.fromArray(SPECIES, voltageMv, at)
                    .fma(DoubleVector.broadcast(SPECIES, perMv), DoubleVector.broadcast(SPECIES, shift))
                    .max(lowest)
                    .min(highest);
            DoubleVector i = position.add(ROUNDER).sub(ROUNDER);
            DoubleVector x = position.sub(i);
            DoubleVector gain = i.selectFrom(a7)
                    .fma(x, i.selectFrom(a6))
                    .fma(x, i.selectFrom(a5))
                    .fma(x, i.selectFrom(a4))
                    .fma(x, i.selectFrom(a3))
                    .fma(x, i.selectFrom(a2))
                    .fma(x, i.selectFrom(a1))
                    .fma(x, i.selectFrom(a0));
            DoubleVector keep = i.selectFrom(b7)
                    .fma(x, i.selectFrom(b6))
                    .fma(x, i.selectFrom(b5))
                    .fma(x, i.selectFrom(b4))
                    .fma(x, i.selectFrom(b3))
                    .fma(x, i.selectFrom(b2))
                    .fma(x, i.selectFrom(b1))
                    .fma(x, i.selectFrom(b0));
            keep.fma(DoubleVector.fromArray(SPECIES, gate, at), gain).intoArray(gate, at);
        }
    }

    private static void stepSlowGate(GateStep step, double[] gate, double[] voltageMv) {
        double aPerMv = step.first().perMv();
        double aShift = step.first().shift();
        double bPerMv = step.second().perMv();
        double bShift = step.second().shift();
        double lowest = step.first().lowest();
        double highest = step.first().highest();
        double[] a = step.first().coefficients();
        double[] b = step.second().coefficients();
        for (int at = 0; at < gate.length; at += LANES) {
            DoubleVector v = DoubleVector.fromArray(SPECIES, voltageMv, at);
            DoubleVector position = v.fma(
                            DoubleVector.broadcast(SPECIES, aPerMv), DoubleVector.broadcast(SPECIES, aShift))
                    .max(lowest)
                    .min(highest);
            DoubleVector i = position.add(ROUNDER).sub(ROUNDER);
            DoubleVector x = position.sub(i);
            DoubleVector open = i.selectFrom(DoubleVector.fromArray(SPECIES, a, 56))
                    .fma(x, i.selectFrom(DoubleVector.fromArray(SPECIES, a, 48)))
                    .fma(x, i.selectFrom(DoubleVector.fromArray(SPECIES, a, 40)))
                    .fma(x, i.selectFrom(DoubleVector.fromArray(SPECIES, a, 32)))
                    .fma(x, i.selectFrom(DoubleVector.fromArray(SPECIES, a, 24)))
                    .fma(x, i.selectFrom(DoubleVector.fromArray(SPECIES, a, 16)))
                    .fma(x, i.selectFrom(DoubleVector.fromArray(SPECIES, a, 8)))
                    .fma(x, i.selectFrom(DoubleVector.fromArray(SPECIES, a, 0)));
            position = v.fma(DoubleVector.broadcast(SPECIES, bPerMv), DoubleVector.broadcast(SPECIES, bShift))
                    .max(lowest)
                    .min(highest);
            i = position.add(ROUNDER).sub(ROUNDER);
            x = position.sub(i);
            DoubleVector close = i.selectFrom(DoubleVector.fromArray(SPECIES, b, 56))
                    .fma(x, i.selectFrom(DoubleVector.fromArray(SPECIES, b, 48)))
                    .fma(x, i.selectFrom(DoubleVector.fromArray(SPECIES, b, 40)))
                    .fma(x, i.selectFrom(DoubleVector.fromArray(SPECIES, b, 32)))
                    .fma(x, i.selectFrom(DoubleVector.fromArray(SPECIES, b, 24)))
                    .fma(x, i.selectFrom(DoubleVector.fromArray(SPECIES, b, 16)))
                    .fma(x, i.selectFrom(DoubleVector.fromArray(SPECIES, b, 8)))
                    .fma(x, i.selectFrom(DoubleVector.fromArray(SPECIES, b, 0)));
            DoubleVector half = open.add(close).mul(0.5);
            DoubleVector one = DoubleVector.broadcast(SPECIES, 1);
            DoubleVector.fromArray(SPECIES, gate, at)
                    .fma(one.sub(half), open)
                    .div(one.add(half))
                    .intoArray(gate, at);
        }
    }

    private void conduct() {
        DoubleVector persistentUs = DoubleVector.fromArray(SPECIES, program.persistentUs(), 0);
        DoubleVector linearUs = DoubleVector.fromArray(SPECIES, program.linearUs(), 0);
        DoubleVector cubicUs = DoubleVector.fromArray(SPECIES, program.cubicUs(), 0);
        double[] ownUs = program.ownUs();
        double sodiumMv = membrane.sodiumMv();
        double potassiumMv = membrane.potassiumMv();
        for (int at = 0; at < c.length; at += LANES) {
            DoubleVector open = DoubleVector.fromArray(SPECIES, c, at);
            DoubleVector cubed = open.mul(open).mul(open);
            DoubleVector sodiumUs = persistentUs.mul(cubed);
            DoubleVector potassiumUs = DoubleVector.fromArray(SPECIES, d, at).mul(cubicUs.fma(cubed, linearUs));
            DoubleVector.fromArray(SPECIES, ownUs, at)
                    .add(sodiumUs)
                    .add(potassiumUs)
                    .intoArray(slowUs, at);
            sodiumUs.fma(DoubleVector.broadcast(SPECIES, sodiumMv), potassiumUs.mul(potassiumMv))
                    .intoArray(slowNa, at);
        }
    }

    @Override
    void eliminate() {
        double sodiumMv = membrane.sodiumMv();
        double[] sodiumUs = program.sodiumUs();
        double[] far = program.farUs();
        int[] slot = program.slot();
        DoubleVector capacityUs = DoubleVector.fromArray(SPECIES, program.capacityUs(), 0);
        DoubleVector fromLeftUs = DoubleVector.zero(SPECIES);
        DoubleVector fromLeftNa = DoubleVector.zero(SPECIES);
        DoubleVector carried = DoubleVector.zero(SPECIES);
        DoubleVector before = DoubleVector.zero(SPECIES);
        for (int site = 0, at = 0; site < slot.length; site++, at += LANES) {
            DoubleVector open = DoubleVector.fromArray(SPECIES, m, at);
            DoubleVector conductanceUs = DoubleVector.fromArray(SPECIES, sodiumUs, at)
                    .mul(open.mul(open).mul(open).mul(DoubleVector.fromArray(SPECIES, h, at)));
            DoubleVector current = capacityUs
                    .fma(
                            DoubleVector.fromArray(SPECIES, voltageMv, at),
                            conductanceUs.fma(
                                    DoubleVector.broadcast(SPECIES, sodiumMv),
                                    DoubleVector.fromArray(SPECIES, slowNa, at)))
                    .add(DoubleVector.fromArray(SPECIES, siteNa, at).add(DoubleVector.fromArray(SPECIES, toLeftNa, at)))
                    .add(fromLeftNa);
            DoubleVector own = DoubleVector.fromArray(SPECIES, slowUs, at).add(conductanceUs);
            DoubleVector inverse =
                    DoubleVector.broadcast(SPECIES, 1).div(fromLeftUs.neg().fma(before, own));
            DoubleVector toRightUs = DoubleVector.fromArray(SPECIES, far, slot[site] * LANES);
            carried = fromLeftUs.fma(carried, current).mul(inverse);
            before = toRightUs.mul(inverse);
            carried.intoArray(found, at);
            before.intoArray(pivot, at);
            fromLeftUs = toRightUs;
            fromLeftNa = DoubleVector.fromArray(SPECIES, toRightNa, at);
        }
    }

    @Override
    void substitute() {
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
        double[] state = this.state;
        DoubleVector evenNow = DoubleVector.fromArray(SPECIES, evenNowUs, slot * LANES);
        DoubleVector oddNow = DoubleVector.fromArray(SPECIES, oddNowUs, slot * LANES);
        DoubleVector keep0 = DoubleVector.fromArray(SPECIES, keep, with);
        DoubleVector keep1 = DoubleVector.fromArray(SPECIES, keep, with + LANES);
        DoubleVector keep2 = DoubleVector.fromArray(SPECIES, keep, with + 2 * LANES);
        DoubleVector keep3 = DoubleVector.fromArray(SPECIES, keep, with + 3 * LANES);
        DoubleVector keep4 = DoubleVector.fromArray(SPECIES, keep, oddWith);
        DoubleVector keep5 = DoubleVector.fromArray(SPECIES, keep, oddWith + LANES);
        DoubleVector keep6 = DoubleVector.fromArray(SPECIES, keep, oddWith + 2 * LANES);
        DoubleVector keep7 = DoubleVector.fromArray(SPECIES, keep, oddWith + 3 * LANES);
        DoubleVector weight0 = DoubleVector.fromArray(SPECIES, weightUs, with);
        DoubleVector weight1 = DoubleVector.fromArray(SPECIES, weightUs, with + LANES);
        DoubleVector weight2 = DoubleVector.fromArray(SPECIES, weightUs, with + 2 * LANES);
        DoubleVector weight3 = DoubleVector.fromArray(SPECIES, weightUs, with + 3 * LANES);
        DoubleVector weight4 = DoubleVector.fromArray(SPECIES, weightUs, oddWith);
        DoubleVector weight5 = DoubleVector.fromArray(SPECIES, weightUs, oddWith + LANES);
        DoubleVector weight6 = DoubleVector.fromArray(SPECIES, weightUs, oddWith + 2 * LANES);
        DoubleVector weight7 = DoubleVector.fromArray(SPECIES, weightUs, oddWith + 3 * LANES);
        DoubleVector rightFound = DoubleVector.zero(SPECIES);
        DoubleVector right = DoubleVector.zero(SPECIES);
        if (end < sites) {
            rightFound = DoubleVector.fromArray(SPECIES, found, end * LANES);
            right = DoubleVector.fromArray(SPECIES, voltageMv, end * LANES);
        }
        for (int at = (end - 1) * LANES; at >= start * LANES; at -= LANES) {
            DoubleVector x = DoubleVector.fromArray(SPECIES, pivot, at)
                    .fma(rightFound, DoubleVector.fromArray(SPECIES, found, at));
            DoubleVector v = x.sub(DoubleVector.fromArray(SPECIES, voltageMv, at))
                    .fma(DoubleVector.broadcast(SPECIES, carry), x);
            v.intoArray(voltageMv, at);
            DoubleVector sum = x.add(rightFound);
            DoubleVector difference = x.sub(rightFound);
            DoubleVector even = evenNow.mul(v.add(right));
            DoubleVector odd = oddNow.mul(v.sub(right));
            DoubleVector u0 = keep0.fma(DoubleVector.fromArray(SPECIES, state, at), sum);
            u0.intoArray(state, at);
            even = weight0.fma(u0, even);
            DoubleVector u1 = keep1.fma(DoubleVector.fromArray(SPECIES, state, at + row), sum);
            u1.intoArray(state, at + row);
            even = weight1.fma(u1, even);
            DoubleVector u2 = keep2.fma(DoubleVector.fromArray(SPECIES, state, at + 2 * row), sum);
            u2.intoArray(state, at + 2 * row);
            even = weight2.fma(u2, even);
            DoubleVector u3 = keep3.fma(DoubleVector.fromArray(SPECIES, state, at + 3 * row), sum);
            u3.intoArray(state, at + 3 * row);
            even = weight3.fma(u3, even);
            DoubleVector u4 = keep4.fma(DoubleVector.fromArray(SPECIES, state, at + odds), difference);
            u4.intoArray(state, at + odds);
            odd = weight4.fma(u4, odd);
            DoubleVector u5 = keep5.fma(DoubleVector.fromArray(SPECIES, state, at + odds + row), difference);
            u5.intoArray(state, at + odds + row);
            odd = weight5.fma(u5, odd);
            DoubleVector u6 = keep6.fma(DoubleVector.fromArray(SPECIES, state, at + odds + 2 * row), difference);
            u6.intoArray(state, at + odds + 2 * row);
            odd = weight6.fma(u6, odd);
            DoubleVector u7 = keep7.fma(DoubleVector.fromArray(SPECIES, state, at + odds + 3 * row), difference);
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
        double[] state = this.state;
        DoubleVector evenNow = DoubleVector.fromArray(SPECIES, evenNowUs, slot * LANES);
        DoubleVector oddNow = DoubleVector.fromArray(SPECIES, oddNowUs, slot * LANES);
        DoubleVector rightFound = DoubleVector.zero(SPECIES);
        DoubleVector right = DoubleVector.zero(SPECIES);
        if (end < sites) {
            rightFound = DoubleVector.fromArray(SPECIES, found, end * LANES);
            right = DoubleVector.fromArray(SPECIES, voltageMv, end * LANES);
        }
        for (int at = (end - 1) * LANES; at >= start * LANES; at -= LANES) {
            DoubleVector x = DoubleVector.fromArray(SPECIES, pivot, at)
                    .fma(rightFound, DoubleVector.fromArray(SPECIES, found, at));
            DoubleVector v = x.sub(DoubleVector.fromArray(SPECIES, voltageMv, at))
                    .fma(DoubleVector.broadcast(SPECIES, carry), x);
            v.intoArray(voltageMv, at);
            DoubleVector sum = x.add(rightFound);
            DoubleVector difference = x.sub(rightFound);
            DoubleVector even = evenNow.mul(v.add(right));
            DoubleVector odd = oddNow.mul(v.sub(right));
            int with = 2 * modes * slot * LANES;
            int to = at;
            for (int mode = 0; mode < count; mode++) {
                DoubleVector u = DoubleVector.fromArray(SPECIES, keep, with)
                        .fma(DoubleVector.fromArray(SPECIES, state, to), sum);
                u.intoArray(state, to);
                even = DoubleVector.fromArray(SPECIES, weightUs, with).fma(u, even);
                u = DoubleVector.fromArray(SPECIES, keep, with + modes * LANES)
                        .fma(DoubleVector.fromArray(SPECIES, state, to + modes * row), difference);
                u.intoArray(state, to + modes * row);
                odd = DoubleVector.fromArray(SPECIES, weightUs, with + modes * LANES)
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
