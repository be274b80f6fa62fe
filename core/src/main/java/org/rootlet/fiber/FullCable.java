package org.rootlet.fiber;

import static org.rootlet.fiber.InternodeModes.COMPARTMENTS_IN_HALF;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rootlet.fiber.kernel.Kernel;

/**
 * One fiber with every compartment: the reference that the fast kernels are held against.
 *
 * <p>Each compartment has two unknowns, the voltage inside and the periaxonal voltage, both against the outside beside it; they obey
 *
 * <pre>C_a d(V-e)/dt + g_a (V-e) = sum of axial currents inside,
 * C_m de/dt + g_m e - C_a d(V-e)/dt - g_a (V-e) = sum of axial currents in the periaxonal space</pre>
 *
 * with V counted from the reversal of the internodal leak, axolemma a and myelin m. At a node e is zero and the membrane has gates.
 * A step is one implicit solve of the whole block-tridiagonal system by elimination of 2 x 2 blocks (Golub and Van Loan, Matrix
 * Computations, section 4.5). Gates step by their exact exponential, from rates evaluated anew. An unmyelinated fiber is the same
 * with single unknowns.
 */
final class FullCable implements Kernel {
    private static final int COMPARTMENTS = 2 * COMPARTMENTS_IN_HALF;
    private static final int GATES = 4;
    private static final double WITHOUT_END_MS = 1e9;

    private final List<Gate> gates;
    private final double temperatureC;
    private final double zeroMv;
    private final SiteMembrane site;
    private final double sodiumMv;
    private final double potassiumMv;
    private final List<Double> sodium;
    private final double carry;
    private final double stepMs;
    private final double implicitMs;
    private final int unknowns;
    private final int perInternode;
    private final double[] axolemmaNf;
    private final double[] leakUs;
    private final double[] sheathNf;
    private final double[] sheathUs;
    /** Conductances from each compartment to the next, inside and periaxonal. */
    private final double[] axoplasmUs;

    private final double[] periaxonalUs;
    private final double[] inside;
    private final double[] periaxonal;
    private final double[] gate;
    private final double[] injectedNa;
    private final List<double[]> fieldInsideNa = new ArrayList<>();
    private final List<double[]> fieldPeriaxonalNa = new ArrayList<>();
    private final double[] amplitude;
    private final BlockTridiagonal matrix;

    FullCable(FiberModels models, Fiber fiber, List<Stimulus.PointSource> sources, Scheme scheme, double stepMs) {
        gates = models.gates(fiber);
        temperatureC = fiber.temperatureC();
        zeroMv = models.zeroMv(fiber);
        site = models.site(fiber);
        sodiumMv = models.sodiumMv(fiber);
        potassiumMv = models.potassiumMv(fiber);
        sodium = fiber.sodium();
        perInternode = fiber.myelinated() ? COMPARTMENTS : 0;
        unknowns = fiber.sites() + (fiber.sites() - 1) * perInternode;
        axolemmaNf = new double[unknowns];
        leakUs = new double[unknowns];
        sheathNf = new double[unknowns];
        sheathUs = new double[unknowns];
        axoplasmUs = new double[unknowns];
        periaxonalUs = new double[unknowns];
        inside = new double[unknowns];
        periaxonal = new double[unknowns];
        gate = new double[fiber.sites() * GATES];
        injectedNa = new double[unknowns];
        amplitude = new double[sources.size()];
        layOut(models, fiber);
        for (Stimulus.PointSource source : sources) {
            addField(models, fiber, source);
        }
        double[] restMv = RestingState.voltagesMv(models, fiber);
        for (int i = 0; i < fiber.sites(); i++) {
            inside[i * (perInternode + 1)] = restMv[i];
            for (int g = 0; g < GATES; g++) {
                gate[i * GATES + g] = gates.get(g).steadyState(restMv[i] + zeroMv, temperatureC);
            }
        }
        this.stepMs = stepMs;
        implicitMs = stepMs * scheme.implicitPart();
        carry = scheme == Scheme.BACKWARD_EULER ? 0 : 1;
        matrix = new BlockTridiagonal(axoplasmUs, periaxonalCouplingUs());
        // The nodes rest already; a step without end brings the internodes to rest between them.
        solve(WITHOUT_END_MS, 0);
    }

    /** Periaxonal conductances without those that lead to a node, where the periaxonal voltage is held at zero. */
    private double[] periaxonalCouplingUs() {
        double[] coupling = periaxonalUs.clone();
        for (int at = 0; at < unknowns; at++) {
            if (isNode(at) || isNode(at + 1)) {
                coupling[at] = 0;
            }
        }
        return coupling;
    }

    private boolean isNode(int at) {
        return at % (perInternode + 1) == 0;
    }

    private void layOut(FiberModels models, Fiber fiber) {
        Map<InternodeState, HalfInternode> halves = new LinkedHashMap<>();
        for (int i = 0; i < fiber.sites(); i++) {
            int node = i * (perInternode + 1);
            axolemmaNf[node] = site.capacityNf();
            leakUs[node] = site.leakUs();
            if (i == fiber.sites() - 1) {
                return;
            }
            InternodeState state = fiber.internodes().get(i);
            if (!fiber.myelinated()) {
                axoplasmUs[node] = models.atRest(fiber, state).farUs();
                continue;
            }
            HalfInternode half = halves.computeIfAbsent(state, s -> models.half(fiber, s));
            for (int j = 0; j < COMPARTMENTS; j++) {
                int mirrored = Math.min(j, COMPARTMENTS - 1 - j);
                int at = node + 1 + j;
                axolemmaNf[at] = half.axolemmaNf(mirrored);
                leakUs[at] = half.leakUs(mirrored);
                sheathNf[at] = half.sheathNf(mirrored);
                sheathUs[at] = half.sheathUs(mirrored);
            }
            for (int j = 0; j <= COMPARTMENTS; j++) {
                int mirrored = Math.min(j, COMPARTMENTS - j);
                axoplasmUs[node + j] = half.axoplasmUs(mirrored);
                periaxonalUs[node + j] = half.periaxonalUs(mirrored);
            }
        }
    }

    private void addField(FiberModels models, Fiber fiber, Stimulus.PointSource source) {
        double[] outsideMv = new double[unknowns];
        for (int i = 0; i < fiber.sites(); i++) {
            int node = i * (perInternode + 1);
            outsideMv[node] = OutsidePotential.at(source, 1000 * i * fiber.siteMm());
            if (perInternode > 0 && i < fiber.sites() - 1) {
                HalfInternode half = models.half(fiber, fiber.internodes().get(i));
                double[] left = OutsidePotential.ofHalf(half, fiber, source, i, true);
                double[] right = OutsidePotential.ofHalf(half, fiber, source, i, false);
                for (int j = 0; j < COMPARTMENTS_IN_HALF; j++) {
                    outsideMv[node + 1 + j] = left[j + 1];
                    outsideMv[node + COMPARTMENTS - j] = right[j + 1];
                }
            }
        }
        double[] insideNa = new double[unknowns];
        double[] periaxonalNa = new double[unknowns];
        for (int at = 0; at < unknowns - 1; at++) {
            double dropMv = outsideMv[at + 1] - outsideMv[at];
            insideNa[at] += axoplasmUs[at] * dropMv;
            insideNa[at + 1] -= axoplasmUs[at] * dropMv;
            periaxonalNa[at] += periaxonalUs[at] * dropMv;
            periaxonalNa[at + 1] -= periaxonalUs[at] * dropMv;
        }
        fieldInsideNa.add(insideNa);
        fieldPeriaxonalNa.add(periaxonalNa);
    }

    @Override
    public int lanes() {
        return 1;
    }

    @Override
    public double voltageMv(int node, int lane) {
        return inside[node * (perInternode + 1)];
    }

    @Override
    public void read(int[] places, double[] voltagesMv) {
        for (int i = 0; i < places.length; i++) {
            voltagesMv[i] = voltageMv(places[i], 0);
        }
    }

    @Override
    public void range(double[] highestMv, double[] lowestMv) {
        highestMv[0] = Double.NEGATIVE_INFINITY;
        lowestMv[0] = Double.POSITIVE_INFINITY;
        for (int node = 0; node < sodium.size(); node++) {
            highestMv[0] = Math.max(highestMv[0], voltageMv(node, 0));
            lowestMv[0] = Math.min(lowestMv[0], voltageMv(node, 0));
        }
    }

    @Override
    public double gate(int which, int node, int lane) {
        return gate[node * GATES + which];
    }

    /** Returns the voltages of a compartment behind a node: axolemma, then periaxonal, mV. */
    double[] compartmentMv(int node, int compartment) {
        int at = node * (perInternode + 1) + 1 + compartment;
        return new double[] {inside[at] - periaxonal[at], periaxonal[at]};
    }

    @Override
    public void inject(int node, int lane, double currentNa) {
        injectedNa[node * (perInternode + 1)] = currentNa;
    }

    @Override
    public void drive(int field, int lane, double value) {
        amplitude[field] = value;
    }

    @Override
    public void step() {
        solve(implicitMs, carry);
        for (int i = 0; i < sodium.size(); i++) {
            double voltageMv = inside[i * (perInternode + 1)] + zeroMv;
            for (int g = 0; g < GATES; g++) {
                Gate each = gates.get(g);
                double keep = StrictMath.exp(-stepMs / each.timeConstantMs(voltageMv, temperatureC));
                double rest = each.steadyState(voltageMv, temperatureC);
                gate[i * GATES + g] = rest + (gate[i * GATES + g] - rest) * keep;
            }
        }
    }

    /** One implicit solve over a time; the voltages are then carried on to the end of the step. */
    private void solve(double overMs, double onward) {
        for (int at = 0; at < unknowns; at++) {
            double insideUs = axoplasmUs[at] + (at == 0 ? 0 : axoplasmUs[at - 1]);
            double sleeveUs = periaxonalUs[at] + (at == 0 ? 0 : periaxonalUs[at - 1]);
            double insideNa = injectedNa[at];
            double periaxonalNa = 0;
            for (int field = 0; field < amplitude.length; field++) {
                insideNa += amplitude[field] * fieldInsideNa.get(field)[at];
                periaxonalNa += amplitude[field] * fieldPeriaxonalNa.get(field)[at];
            }
            double storedNa = axolemmaNf[at] / overMs * (inside[at] - periaxonal[at]);
            double membraneUs = axolemmaNf[at] / overMs + leakUs[at];
            if (isNode(at)) {
                int node = at / (perInternode + 1);
                int g = node * GATES;
                double cubed = gate[g + 2] * gate[g + 2] * gate[g + 2];
                double fastUs = sodium.get(node) * site.sodiumUs() * gate[g] * gate[g] * gate[g] * gate[g + 1];
                double sodiumUs = fastUs + site.persistentUs() * cubed;
                double potassiumUs = gate[g + 3] * (site.linearUs() + site.cubicUs() * cubed);
                double ionNa = leakUs[at] * site.leakMv() + sodiumUs * sodiumMv + potassiumUs * potassiumMv;
                matrix.setRow(at, membraneUs + sodiumUs + potassiumUs + insideUs, 0, 1, storedNa + ionNa + insideNa, 0);
            } else {
                double sheathUsOver = sheathNf[at] / overMs + sheathUs[at];
                matrix.setRow(
                        at,
                        membraneUs + insideUs,
                        -membraneUs,
                        membraneUs + sheathUsOver + sleeveUs,
                        storedNa + insideNa,
                        sheathNf[at] / overMs * periaxonal[at] - storedNa + periaxonalNa);
            }
        }
        matrix.solve();
        for (int at = 0; at < unknowns; at++) {
            inside[at] = matrix.first(at) + onward * (matrix.first(at) - inside[at]);
            periaxonal[at] = matrix.second(at) + onward * (matrix.second(at) - periaxonal[at]);
        }
    }
}
