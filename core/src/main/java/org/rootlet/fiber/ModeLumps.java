package org.rootlet.fiber;

import java.util.Arrays;

/**
 * The modes of one symmetry of an internode, those that matter most by themselves and the rest lumped: see {@link InternodeStep}.
 *
 * <p>A mode answers a drive of angular frequency w with d/(r + iw). At w of an upstroke, to follow at once with a lag instead, d/r (1 - iw/r),
 * is wrong by d/r (w/r)^2 where r is larger than w; where r is smaller, the answer is about d/(iw) whatever r, which merging keeps.
 * The two measures rank the modes. As many are kept by themselves as it takes for the answer of all to be right from an upstroke down to the
 * slow afterpotentials: wrong by no more than a thousandth of what the capacitance of the node takes and a fiftieth of its leak.
 */
final class ModeLumps {
    /** Angular frequency of the steepest part of an upstroke. */
    private static final double UPSTROKE_PER_MS = 100;
    /** Frequencies at which the answer is checked. */
    private static final double[] CHECKED_PER_MS = {0.3, 1, 3, 10, 30, 100};

    private static final double CAPACITANCE_TOLERANCE = 1e-3;
    private static final double LEAK_TOLERANCE = 0.02;
    /** The kernels are quickest with this many, so that fewer gain nothing. */
    private static final int FEWEST = 4;

    private static final int FAST = -1;

    private final InternodeModes modes;
    private final int symmetry;
    private final int[] lumpOf;
    private final double[] rate;
    private final double[] drive;
    private double atOnce;
    private double lag;

    private ModeLumps(InternodeModes modes, int symmetry, int count) {
        this.modes = modes;
        this.symmetry = symmetry;
        lumpOf = new int[InternodeModes.MODES];
        rate = new double[count];
        drive = new double[count];
    }

    /** Steps every mode by itself. */
    static ModeLumps all(InternodeModes modes, int symmetry) {
        ModeLumps lumps = new ModeLumps(modes, symmetry, InternodeModes.MODES);
        Arrays.setAll(lumps.lumpOf, mode -> mode);
        lumps.sum();
        return lumps;
    }

    /** Lets all modes follow at once without lag, as they do in the end. */
    static ModeLumps steady(InternodeModes modes, int symmetry) {
        ModeLumps lumps = new ModeLumps(modes, symmetry, 0);
        Arrays.fill(lumps.lumpOf, FAST);
        lumps.sum();
        lumps.lag = 0;
        return lumps;
    }

    /**
     * Lumps all modes but those that must be stepped by themselves.
     *
     * @param node membrane of the nodes
     */
    static ModeLumps few(InternodeModes modes, int symmetry, SiteMembrane node) {
        for (int count = FEWEST; count < InternodeModes.MODES; count++) {
            ModeLumps lumps = ranked(modes, symmetry, count);
            if (lumps.answersLikeAll(node)) {
                return lumps;
            }
        }
        return all(modes, symmetry);
    }

    private static ModeLumps ranked(InternodeModes modes, int symmetry, int count) {
        ModeLumps lumps = new ModeLumps(modes, symmetry, count);
        lumps.rank(count);
        lumps.sum();
        return lumps;
    }

    private boolean answersLikeAll(SiteMembrane node) {
        for (double perMs : CHECKED_PER_MS) {
            double toleratedUs = CAPACITANCE_TOLERANCE * perMs * node.capacityNf() + LEAK_TOLERANCE * node.leakUs();
            if (modes.nodeCouplingUs() * errorAt(perMs) > toleratedUs) {
                return false;
            }
        }
        return true;
    }

    /** Returns by how much the answer of the lumps at an angular frequency, 1/ms, differs from that of all modes. */
    double errorAt(double perMs) {
        double real = -atOnce;
        double imaginary = lag * perMs;
        for (int mode = 0; mode < lumpOf.length; mode++) {
            double r = modes.rate(symmetry, mode);
            double answer = modes.drive(symmetry, mode) / (r * r + perMs * perMs);
            real += answer * r;
            imaginary -= answer * perMs;
        }
        for (int lump = 0; lump < rate.length; lump++) {
            double answer = drive[lump] / (rate[lump] * rate[lump] + perMs * perMs);
            real -= answer * rate[lump];
            imaginary += answer * perMs;
        }
        return Math.hypot(real, imaginary);
    }

    private void rank(int count) {
        for (int mode = 0; mode < lumpOf.length; mode++) {
            lumpOf[mode] = modes.rate(symmetry, mode) < UPSTROKE_PER_MS ? count - 1 : FAST;
        }
        boolean[] ranked = new boolean[lumpOf.length];
        for (int lump = 0; lump < count - 1; lump++) {
            int best = -1;
            for (int mode = 0; mode < lumpOf.length; mode++) {
                if (!ranked[mode] && (best < 0 || fault(mode) > fault(best))) {
                    best = mode;
                }
            }
            ranked[best] = true;
            lumpOf[best] = lump;
        }
    }

    private void sum() {
        double[] steady = new double[rate.length];
        for (int mode = 0; mode < lumpOf.length; mode++) {
            double r = modes.rate(symmetry, mode);
            double d = modes.drive(symmetry, mode);
            if (lumpOf[mode] == FAST) {
                atOnce += d / r;
                lag += d / (r * r);
            } else {
                drive[lumpOf[mode]] += d;
                steady[lumpOf[mode]] += d / r;
            }
        }
        for (int lump = 0; lump < rate.length; lump++) {
            rate[lump] = steady[lump] == 0 ? 1 : drive[lump] / steady[lump];
        }
    }

    private double fault(int mode) {
        double r = modes.rate(symmetry, mode);
        double d = modes.drive(symmetry, mode);
        return r > UPSTROKE_PER_MS ? d / r * (UPSTROKE_PER_MS / r) * (UPSTROKE_PER_MS / r) : d / UPSTROKE_PER_MS;
    }

    /** Returns the number of stepped modes. */
    int count() {
        return rate.length;
    }

    /** Returns the decay rate of a stepped mode, 1/ms. */
    double rate(int lump) {
        return rate[lump];
    }

    /** Returns how strongly the nodes drive a stepped mode, 1/ms. */
    double drive(int lump) {
        return drive[lump];
    }

    /** Returns the sum of d/r over the modes that follow at once. */
    double atOnce() {
        return atOnce;
    }

    /** Returns the sum of d/r^2 over them, ms. */
    double lag() {
        return lag;
    }

    /** Returns what sources into all modes amount to in a stepped mode. */
    double gathered(int lump, double[] sources) {
        double sum = 0;
        for (int mode = 0; mode < lumpOf.length; mode++) {
            sum += lumpOf[mode] == lump ? sources[mode] : 0;
        }
        return sum;
    }

    /** Returns what sources into the modes that follow at once add to the voltage next to a node. */
    double atOnce(double[] sources) {
        double sum = 0;
        for (int mode = 0; mode < lumpOf.length; mode++) {
            sum += lumpOf[mode] == FAST ? sources[mode] / modes.rate(symmetry, mode) : 0;
        }
        return sum;
    }
}
