package org.rootlet.fiber;

import java.util.List;

/**
 * A step of an internode, mode by mode, in the normalized form that the kernels take.
 *
 * <p>A mode y' = -r y + d S, with S the sum (even) or difference (odd) of the two node voltages and X the S that the implicit solve finds,
 * becomes u' = keep u + X with y = gain u + lag S, and its share in the voltage next to a node, averaged as the scheme wants it, is
 * weight u + now S + at-once X. For S that changes evenly over a step h, with E = exp(-r h):
 *
 * <pre>y(h) = E y(0) + a S(0) + b S(h),  b = d (1/r - (1 - E)/(r^2 h)),  a = d (1 - E)/r - b,
 * lag = (b - a)/(1 + E),  gain = 2 (b - lag),
 * mean of y = (1 - E)/(r h) gain u + 2 lag/(r h) S(0) + (d/r - (gain + 2 lag)/(r h)) X</pre>
 *
 * (exponential time differencing: Cox and Matthews 2002, doi:10.1006/jcph.2002.6995, section 2).
 *
 * <p>Few modes matter one by one. Of the others, those much faster than an action potential follow the nodes with a lag, y = d/r S - d/r^2 S',
 * and those slower are merged into one that keeps the sums of d and of d/r.
 */
final class InternodeStep {
    private final double farUs;
    private final double ownUs;
    private final double evenNowUs;
    private final double oddNowUs;
    private final double[] keep;
    private final double[] weightUs;
    private final double[] kick;
    private final double[] share;
    private final List<ModeLumps> lumps;

    private InternodeStep(
            double farUs,
            double ownUs,
            double evenNowUs,
            double oddNowUs,
            double[] keep,
            double[] weightUs,
            double[] kick,
            double[] share,
            List<ModeLumps> lumps) {
        this.farUs = farUs;
        this.ownUs = ownUs;
        this.evenNowUs = evenNowUs;
        this.oddNowUs = oddNowUs;
        this.keep = keep;
        this.weightUs = weightUs;
        this.kick = kick;
        this.share = share;
        this.lumps = lumps;
    }

    private static InternodeStep withoutModes(double farUs, double ownUs) {
        double[] none = new double[0];
        return new InternodeStep(farUs, ownUs, 0, 0, none, none, none, none, List.of());
    }

    /** Returns the step of a plain conductance between two cells, uS. */
    static InternodeStep coupling(double conductanceUs) {
        return withoutModes(conductanceUs, conductanceUs);
    }

    /**
     * Returns the step of an internode in its modes.
     *
     * @param modes the modes
     * @param scheme scheme; the exponential one lumps modes that need not be stepped by themselves
     * @param stepMs step, ms
     */
    static InternodeStep of(InternodeModes modes, Scheme scheme, double stepMs) {
        double g = modes.nodeCouplingUs();
        List<ModeLumps> lumps = scheme == Scheme.EXPONENTIAL
                ? modes.lumps()
                : List.of(ModeLumps.all(modes, InternodeModes.EVEN), ModeLumps.all(modes, InternodeModes.ODD));
        int perSymmetry = Math.max(lumps.get(0).count(), lumps.get(1).count());
        double[] keep = new double[2 * perSymmetry];
        double[] weightUs = new double[2 * perSymmetry];
        double[] kick = new double[2 * perSymmetry];
        double[] share = new double[2 * perSymmetry];
        double[] atOnce = new double[2];
        double[] now = new double[2];
        for (int symmetry = 0; symmetry < 2; symmetry++) {
            ModeLumps lumped = lumps.get(symmetry);
            for (int mode = 0; mode < lumped.count(); mode++) {
                ModeStep step = ModeStep.of(lumped.rate(mode), lumped.drive(mode), scheme, stepMs);
                int to = symmetry * perSymmetry + mode;
                keep[to] = step.keep();
                weightUs[to] = g * step.weight();
                kick[to] = step.kick();
                share[to] = step.shareOfField();
                atOnce[symmetry] += step.atOnce();
                now[symmetry] += step.now();
            }
            double lagged = scheme == Scheme.EXPONENTIAL ? 2 * lumped.lag() / stepMs : 0;
            atOnce[symmetry] += lumped.atOnce() - lagged;
            now[symmetry] += lagged;
        }
        return new InternodeStep(
                g * (atOnce[0] - atOnce[1]),
                g * (1 - atOnce[0] - atOnce[1]),
                g * now[0],
                g * now[1],
                keep,
                weightUs,
                kick,
                share,
                lumps);
    }

    /** Returns what lies between the nodes once all currents are steady. */
    static InternodeStep steady(InternodeModes modes) {
        double g = modes.nodeCouplingUs();
        double even = ModeLumps.steady(modes, InternodeModes.EVEN).atOnce();
        double odd = ModeLumps.steady(modes, InternodeModes.ODD).atOnce();
        return withoutModes(g * (even - odd), g * (1 - even - odd));
    }

    /** Returns how a node follows the node at the other end at once, uS. */
    double farUs() {
        return farUs;
    }

    /** Returns what the internode adds to the conductance of either node, uS. */
    double ownUs() {
        return ownUs;
    }

    double evenNowUs() {
        return evenNowUs;
    }

    double oddNowUs() {
        return oddNowUs;
    }

    /** Returns the number of modes of each symmetry that are stepped. */
    int modes() {
        return keep.length / 2;
    }

    double keep(int symmetry, int mode) {
        return mode < modes() ? keep[symmetry * modes() + mode] : 0;
    }

    double weightUs(int symmetry, int mode) {
        return mode < modes() ? weightUs[symmetry * modes() + mode] : 0;
    }

    /** Returns what sources of one unit into all modes of a symmetry add to the state of a stepped mode. */
    double kick(int symmetry, int mode, double[] sources) {
        return mode < lumps.get(symmetry).count()
                ? kick[symmetry * modes() + mode] * lumps.get(symmetry).gathered(mode, sources)
                : 0;
    }

    /** Returns what such sources add to the mean voltage next to a node in the same step. */
    double share(int symmetry, double[] sources) {
        double sum = lumps.get(symmetry).atOnce(sources);
        for (int mode = 0; mode < lumps.get(symmetry).count(); mode++) {
            sum += share[symmetry * modes() + mode] * lumps.get(symmetry).gathered(mode, sources);
        }
        return sum;
    }

    /** One mode. */
    private record ModeStep(double keep, double weight, double now, double atOnce, double kick, double shareOfField) {
        static ModeStep of(double rate, double drive, Scheme scheme, double stepMs) {
            double part = stepMs * scheme.implicitPart();
            return switch (scheme) {
                case BACKWARD_EULER -> {
                    double keep = 1 / (1 + rate * part);
                    double gain = part * drive * keep;
                    yield new ModeStep(keep, keep * gain, 0, gain, kick(part * keep, gain), part * keep);
                }
                case CRANK_NICOLSON -> {
                    double middle = 1 / (1 + rate * part);
                    double gain = 2 * part * drive * middle;
                    yield new ModeStep(
                            2 * middle - 1, middle * gain, 0, gain / 2, kick(2 * part * middle, gain), part * middle);
                }
                case EXPONENTIAL -> exponential(rate, drive, stepMs);
            };
        }

        private static double kick(double added, double gain) {
            return gain == 0 ? 0 : added / gain;
        }

        private static ModeStep exponential(double rate, double drive, double stepMs) {
            double x = rate * stepMs;
            double lost = -StrictMath.expm1(-x);
            double keep = 1 - lost;
            double meanKeep = lost / x;
            double ramp = ramp(x);
            double b = drive * ramp / rate;
            double a = drive * lost / rate - b;
            double lag = (b - a) / (1 + keep);
            double gain = 2 * (b - lag);
            return new ModeStep(
                    keep,
                    meanKeep * gain,
                    2 * lag / x,
                    drive / rate - (gain + 2 * lag) / x,
                    kick(lost / rate, gain),
                    ramp / rate);
        }

        /** 1 - (1 - exp(-x))/x, by its series where the difference would lose digits. */
        private static double ramp(double x) {
            return x < 0.01
                    ? x * (1.0 / 2 - x * (1.0 / 6 - x * (1.0 / 24 - x * (1.0 / 120 - x / 720))))
                    : 1 + StrictMath.expm1(-x) / x;
        }
    }
}
