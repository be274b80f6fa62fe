package org.rootlet.reflex;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.rootlet.evidence.Ledger;

/**
 * A pool of motoneurons of two compartments, soma and dendrite, that fire by pulse-based conductances.
 *
 * <p><b>Equations.</b> C dV/dt = -gLeak V - gCoupling (V - Vother) + synapses + noise, in the soma also sodium gNa m3 h (120 - V), fast
 * potassium gKf n4 (-10 - V) and slow potassium gKs q2 (-10 - V). When the soma passes its threshold, a pulse of 0.6 ms opens m, n, q
 * and closes h, which otherwise relax exponentially (Destexhe 1997, doi:10.1162/neco.1997.9.3.503; Cisi and Kohn 2008,
 * doi:10.1007/s10827-008-0092-8). Excitation sits on the dendrite, inhibition on the soma; all synapses of a kind on a cell are one
 * difference of exponentials. Voltages are above rest, mV; conductances uS; currents nA; capacitances nF.
 *
 * <p><b>Scheme.</b> Both compartments together by the trapezoidal rule with synaptic conductances averaged exactly over the step; gates in closed form of the time
 * since the spike; crossings of the threshold interpolated within the step. Noise is drawn on a grid of its own, so that a
 * halved step sees the same noise.
 *
 * <p><b>Known limits.</b> No persistent inward currents: rates rise less steeply than in man at the onset of a contraction.
 */
final class Motoneurons implements SynapticTarget {
    private static final double NEVER = Double.NEGATIVE_INFINITY;
    /** After this long m, h and n are back at rest, ms. */
    private static final double SPIKE_MS = 10;
    /** Grid of the tabulated spike conductances, ms. */
    private static final double TABLE_MS = 0.005;

    private final int count;
    private final double stepMs;
    private final MotoneuronConstants constants;

    private final double[] thresholdMv;
    private final double[] somaLeak;
    private final double[] dendriteLeak;
    private final double[] coupling;
    private final double[] somaOverHalfStep;
    private final double[] dendriteOverHalfStep;
    private final double[] sodium;
    private final double[] fastPotassium;
    private final double[] slowPotassium;
    private final double[] slowDecay;
    private final double[] slowPerStep;
    private final double[] noiseNa;
    private final double[] sodiumShape;
    private final double[] potassiumShape;

    private final double[] soma;
    private final double[] dendrite;
    private final double[] slow;
    private final double[] slowAtSpike;
    private final double[] lastSpikeMs;
    private final double[] slowExcitation;
    private final double[] fastExcitation;
    private final double[] slowInhibition;
    private final double[] fastInhibition;
    private final double[] amendExcitation;
    private final double[] amendInhibition;
    private final double[] noiseBefore;
    private final double[] noiseAfter;

    private final double excitationSlowPerStep;
    private final double excitationFastPerStep;
    private final double inhibitionSlowPerStep;
    private final double inhibitionFastPerStep;
    private final double excitationSlowMean;
    private final double excitationFastMean;
    private final double inhibitionSlowMean;
    private final double inhibitionFastMean;

    private final int[] fired;
    private final double[] firedMs;
    private int firedCount;

    Motoneurons(List<MotorUnit> units, MotoneuronTable table, Ledger ledger, double stepMs, RandomGenerator random) {
        count = units.size();
        this.stepMs = stepMs;
        constants = MotoneuronConstants.of(ledger);
        thresholdMv = new double[count];
        somaLeak = new double[count];
        dendriteLeak = new double[count];
        coupling = new double[count];
        somaOverHalfStep = new double[count];
        dendriteOverHalfStep = new double[count];
        sodium = new double[count];
        fastPotassium = new double[count];
        slowPotassium = new double[count];
        slowDecay = new double[count];
        slowPerStep = new double[count];
        noiseNa = new double[count];
        for (int i = 0; i < count; i++) {
            size(i, units.get(i), table, random);
        }
        int entries = (int) Math.round(SPIKE_MS / TABLE_MS) + 2;
        sodiumShape = new double[entries];
        potassiumShape = new double[entries];
        for (int k = 0; k < entries; k++) {
            sodiumShape[k] = constants.sodiumShape(k * TABLE_MS);
            potassiumShape[k] = constants.potassiumShape(k * TABLE_MS);
        }
        soma = new double[count];
        dendrite = new double[count];
        slow = new double[count];
        slowAtSpike = new double[count];
        lastSpikeMs = new double[count];
        Arrays.fill(lastSpikeMs, NEVER);
        slowExcitation = new double[count];
        fastExcitation = new double[count];
        slowInhibition = new double[count];
        fastInhibition = new double[count];
        amendExcitation = new double[count];
        amendInhibition = new double[count];
        noiseBefore = new double[count];
        noiseAfter = new double[count];
        excitationSlowPerStep = Math.exp(-stepMs / constants.excitation().decayMs());
        excitationFastPerStep = Math.exp(-stepMs / constants.excitation().riseMs());
        inhibitionSlowPerStep = Math.exp(-stepMs / constants.inhibition().decayMs());
        inhibitionFastPerStep = Math.exp(-stepMs / constants.inhibition().riseMs());
        excitationSlowMean = constants.excitation().slowMean(stepMs);
        excitationFastMean = constants.excitation().fastMean(stepMs);
        inhibitionSlowMean = constants.inhibition().slowMean(stepMs);
        inhibitionFastMean = constants.inhibition().fastMean(stepMs);
        fired = new int[count];
        firedMs = new double[count];
    }

    private void size(int i, MotorUnit unit, MotoneuronTable table, RandomGenerator random) {
        double cmPerUm = 1e-4;
        double somaCm = table.value("soma-size", unit) * cmPerUm;
        double diameterCm = table.value("dendrite-diameter", unit) * cmPerUm;
        double lengthCm = table.value("dendrite-length", unit) * cmPerUm;
        double somaCm2 = Math.PI * somaCm * somaCm;
        double dendriteCm2 = Math.PI * diameterCm * lengthCm;
        // S to uS, uF to nF, mS to uS.
        somaLeak[i] = 1e6 * somaCm2 / table.value("soma-resistance", unit);
        dendriteLeak[i] = 1e6 * dendriteCm2 / table.value("dendrite-resistance", unit);
        double somaOhm = constants.axialOhmCm() * somaCm / (Math.PI * somaCm * somaCm / 4);
        double dendriteOhm = constants.axialOhmCm() * lengthCm / (Math.PI * diameterCm * diameterCm / 4);
        coupling[i] = 2e6 / (somaOhm + dendriteOhm);
        somaOverHalfStep[i] = 2e3 * constants.membraneUfPerCm2() * somaCm2 / stepMs;
        dendriteOverHalfStep[i] = 2e3 * constants.membraneUfPerCm2() * dendriteCm2 / stepMs;
        sodium[i] = 1e3 * table.value("sodium", unit) * somaCm2;
        fastPotassium[i] = 1e3 * table.value("fast-potassium", unit) * somaCm2;
        slowPotassium[i] = 1e3 * table.value("slow-potassium", unit) * somaCm2;
        slowDecay[i] = table.value("slow-potassium-decay", unit);
        slowPerStep[i] = Math.exp(-slowDecay[i] * stepMs);
        thresholdMv[i] = table.value("threshold", unit) * (1 + constants.thresholdVariation() * random.nextGaussian());
        double input = somaLeak[i] + dendriteLeak[i] * coupling[i] / (dendriteLeak[i] + coupling[i]);
        noiseNa[i] = constants.noiseMv() * input;
    }

    /** Puts all cells at rest, without noise. */
    void reset() {
        for (double[] state : new double[][] {
            soma,
            dendrite,
            slow,
            slowAtSpike,
            slowExcitation,
            fastExcitation,
            slowInhibition,
            fastInhibition,
            amendExcitation,
            amendInhibition,
            noiseBefore,
            noiseAfter
        }) {
            Arrays.fill(state, 0);
        }
        Arrays.fill(lastSpikeMs, NEVER);
        firedCount = 0;
    }

    @Override
    public void excite(int cell, double slowUs, double fastUs, double amendUsMs) {
        slowExcitation[cell] += slowUs;
        fastExcitation[cell] += fastUs;
        amendExcitation[cell] += amendUsMs;
    }

    @Override
    public void inhibit(int cell, double slowUs, double fastUs, double amendUsMs) {
        slowInhibition[cell] += slowUs;
        fastInhibition[cell] += fastUs;
        amendInhibition[cell] += amendUsMs;
    }

    /** Moves the noise on by one interval of its grid. */
    void drawNoise(RandomGenerator random) {
        double kept = Math.exp(-constants.noiseGridMs() / constants.noiseCorrelationMs());
        double fresh = Math.sqrt(1 - kept * kept);
        for (int i = 0; i < count; i++) {
            noiseBefore[i] = noiseAfter[i];
            noiseAfter[i] = kept * noiseAfter[i] + fresh * random.nextGaussian();
        }
    }

    /** Sets the noise to its long-run spread. */
    void startNoise(RandomGenerator random) {
        for (int i = 0; i < count; i++) {
            noiseAfter[i] = random.nextGaussian();
        }
    }

    /**
     * Advances all cells by one step.
     *
     * @param timeMs beginning of the step, ms
     * @param noiseShare where the middle of the step lies between two moments of the noise, 0 to 1
     */
    // One plain loop over arrays: it takes nearly all the time of a run (ReflexBenchmark).
    void step(double timeMs, double noiseShare) {
        firedCount = 0;
        double eE = constants.excitation().reversalMv();
        double eI = constants.inhibition().reversalMv();
        double eNa = constants.sodiumMv();
        double eK = constants.potassiumMv();
        double midMs = timeMs + stepMs / 2;
        double endMs = timeMs + stepMs;
        for (int i = 0; i < count; i++) {
            double a = slowExcitation[i];
            double b = fastExcitation[i];
            double gE = a * excitationSlowMean - b * excitationFastMean + amendExcitation[i] / stepMs;
            amendExcitation[i] = 0;
            a *= excitationSlowPerStep;
            b *= excitationFastPerStep;
            slowExcitation[i] = a;
            fastExcitation[i] = b;
            double c = slowInhibition[i];
            double d = fastInhibition[i];
            double gI = c * inhibitionSlowMean - d * inhibitionFastMean + amendInhibition[i] / stepMs;
            amendInhibition[i] = 0;
            c *= inhibitionSlowPerStep;
            d *= inhibitionFastPerStep;
            slowInhibition[i] = c;
            fastInhibition[i] = d;

            double sinceMs = Math.max(0, midMs - lastSpikeMs[i]);
            double gNa = 0;
            double gK = 0;
            double q;
            if (sinceMs < SPIKE_MS) {
                double at = sinceMs / TABLE_MS;
                int k = (int) at;
                double share = at - k;
                gNa = sodium[i] * (sodiumShape[k] + share * (sodiumShape[k + 1] - sodiumShape[k]));
                gK = fastPotassium[i] * (potassiumShape[k] + share * (potassiumShape[k + 1] - potassiumShape[k]));
                q = constants.slowGate(sinceMs, slowAtSpike[i], slowDecay[i]);
                slow[i] = constants.slowGate(Math.max(0, endMs - lastSpikeMs[i]), slowAtSpike[i], slowDecay[i]);
            } else {
                double before = slow[i];
                slow[i] = before * slowPerStep[i];
                q = 0.5 * (before + slow[i]);
            }
            gK += slowPotassium[i] * q * q;

            double noise = noiseNa[i] * (noiseBefore[i] + noiseShare * (noiseAfter[i] - noiseBefore[i]));
            double gC = coupling[i];
            double gS = somaLeak[i] + gC + gNa + gK + gI;
            double gD = dendriteLeak[i] + gC + gE;
            double iS = gNa * eNa + gK * eK + gI * eI + noise;
            double iD = gE * eE;
            double vS = soma[i];
            double vD = dendrite[i];
            double rS = (somaOverHalfStep[i] - gS) * vS + gC * vD + 2 * iS;
            double rD = (dendriteOverHalfStep[i] - gD) * vD + gC * vS + 2 * iD;
            double mS = somaOverHalfStep[i] + gS;
            double mD = dendriteOverHalfStep[i] + gD;
            double determinant = mS * mD - gC * gC;
            double next = (rS * mD + gC * rD) / determinant;
            soma[i] = next;
            dendrite[i] = (rD * mS + gC * rS) / determinant;
            double threshold = thresholdMv[i];
            if (next >= threshold && endMs - lastSpikeMs[i] >= constants.refractoryMs()) {
                double crossedMs = vS < threshold ? timeMs + stepMs * (threshold - vS) / (next - vS) : endMs;
                fire(i, crossedMs);
                fired[firedCount] = i;
                firedMs[firedCount++] = crossedMs;
            }
        }
    }

    private void fire(int cell, double whenMs) {
        slowAtSpike[cell] = slow[cell];
        lastSpikeMs[cell] = whenMs;
    }

    double noiseGridMs() {
        return constants.noiseGridMs();
    }

    /** Returns how many cells fired in the last step. */
    int firedCount() {
        return firedCount;
    }

    /** Returns the n-th cell that fired in the last step. */
    int firedCell(int n) {
        return fired[n];
    }

    /** Returns when it fired, ms. */
    double firedMs(int n) {
        return firedMs[n];
    }

    /**
     * An action potential comes up the axon.
     *
     * @return whether the soma fires
     */
    boolean invade(int cell, double whenMs) {
        if (whenMs - lastSpikeMs[cell] < constants.invasionRefractoryMs()) {
            return false;
        }
        fire(cell, whenMs);
        return true;
    }

    /** Returns how far a cell is depolarized, as a share of its threshold. */
    double depolarization(int cell) {
        return soma[cell] / thresholdMv[cell];
    }
}
