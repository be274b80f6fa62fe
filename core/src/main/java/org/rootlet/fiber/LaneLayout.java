package org.rootlet.fiber;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rootlet.fiber.kernel.Fields;
import org.rootlet.fiber.kernel.LaneProgram;

/** Lays fibers of one model and temperature side by side: from their descriptions to the arrays of a {@link LaneProgram}. */
final class LaneLayout {
    /** Half of an internode on either side of its middle: rows of the modes. */
    private static final int ROWS = InternodeModes.MODES;

    private final FiberModels models;
    private final List<Fiber> fibers;
    private final int lanes;
    private final int sites;

    /**
     * Creates a layout.
     *
     * @param fibers one to as many fibers as there are lanes; lanes without a fiber stay silent
     */
    LaneLayout(FiberModels models, List<Fiber> fibers, int lanes) {
        this.models = models;
        this.fibers = fibers;
        this.lanes = lanes;
        sites = fibers.stream().mapToInt(Fiber::sites).max().orElseThrow();
    }

    int sites() {
        return sites;
    }

    /** Steps of the internodes of one fiber, each state solved once. */
    private final class Steps {
        private final Fiber fiber;
        private final Scheme scheme;
        private final double stepMs;
        private final Map<InternodeState, InternodeStep> byState = new LinkedHashMap<>();

        private Steps(Fiber fiber, Scheme scheme, double stepMs) {
            this.fiber = fiber;
            this.scheme = scheme;
            this.stepMs = stepMs;
        }

        private InternodeStep at(int internode) {
            return byState.computeIfAbsent(
                    fiber.internodes().get(internode), state -> models.internodeStep(fiber, state, scheme, stepMs));
        }
    }

    /** Returns the numbers of a step. */
    LaneProgram program(Scheme scheme, double stepMs) {
        double[] capacityUs = new double[lanes];
        double[] ownUs = new double[sites * lanes];
        double[] sodiumUs = new double[sites * lanes];
        double[] baseNa = new double[sites * lanes];
        double[] persistentUs = new double[lanes];
        double[] linearUs = new double[lanes];
        double[] cubicUs = new double[lanes];
        Arrays.fill(ownUs, 1);
        List<List<InternodeStep>> stepsByLane = new ArrayList<>();
        for (int lane = 0; lane < fibers.size(); lane++) {
            Fiber fiber = fibers.get(lane);
            SiteMembrane site = models.site(fiber);
            Steps steps = new Steps(fiber, scheme, stepMs);
            List<InternodeStep> internodes = new ArrayList<>();
            capacityUs[lane] = site.capacityNf() / (stepMs * scheme.implicitPart());
            persistentUs[lane] = site.persistentUs();
            linearUs[lane] = site.linearUs();
            cubicUs[lane] = site.cubicUs();
            for (int i = 0; i < fiber.sites(); i++) {
                int at = i * lanes + lane;
                ownUs[at] = capacityUs[lane] + site.leakUs();
                sodiumUs[at] = fiber.sodium().get(i) * site.sodiumUs();
                baseNa[at] = site.leakUs() * site.leakMv();
            }
            for (int i = 0; i < fiber.sites() - 1; i++) {
                InternodeStep step = steps.at(i);
                internodes.add(step);
                ownUs[i * lanes + lane] += step.ownUs();
                ownUs[(i + 1) * lanes + lane] += step.ownUs();
            }
            stepsByLane.add(internodes);
        }
        return slotted(scheme, capacityUs, ownUs, sodiumUs, baseNa, persistentUs, linearUs, cubicUs, stepsByLane);
    }

    private LaneProgram slotted(
            Scheme scheme,
            double[] capacityUs,
            double[] ownUs,
            double[] sodiumUs,
            double[] baseNa,
            double[] persistentUs,
            double[] linearUs,
            double[] cubicUs,
            List<List<InternodeStep>> stepsByLane) {
        int[] slot = new int[sites];
        Map<List<Object>, Integer> slots = new LinkedHashMap<>();
        List<Integer> firstOfSlot = new ArrayList<>();
        IdentityHashMap<InternodeStep, Integer> numbers = new IdentityHashMap<>();
        for (int i = 0; i < sites; i++) {
            List<Object> here = new ArrayList<>(fibers.size());
            for (List<InternodeStep> steps : stepsByLane) {
                here.add(i < steps.size() ? numbers.computeIfAbsent(steps.get(i), step -> numbers.size() + 1) : 0);
            }
            Integer known = slots.get(here);
            if (known == null) {
                known = slots.size();
                slots.put(here, known);
                firstOfSlot.add(i);
            }
            slot[i] = known;
        }
        int count = slots.size();
        int[] slotModes = new int[count];
        for (int s = 0; s < count; s++) {
            for (List<InternodeStep> steps : stepsByLane) {
                int internode = firstOfSlot.get(s);
                if (internode < steps.size()) {
                    slotModes[s] = Math.max(slotModes[s], steps.get(internode).modes());
                }
            }
        }
        int modes = Arrays.stream(slotModes).max().orElse(0);
        double[] farUs = new double[count * lanes];
        double[] evenNowUs = new double[count * lanes];
        double[] oddNowUs = new double[count * lanes];
        double[] keep = new double[count * 2 * modes * lanes];
        double[] weightUs = new double[count * 2 * modes * lanes];
        for (int s = 0; s < count; s++) {
            int internode = firstOfSlot.get(s);
            for (int lane = 0; lane < stepsByLane.size(); lane++) {
                List<InternodeStep> steps = stepsByLane.get(lane);
                if (internode >= steps.size()) {
                    continue;
                }
                InternodeStep step = steps.get(internode);
                farUs[s * lanes + lane] = step.farUs();
                evenNowUs[s * lanes + lane] = step.evenNowUs();
                oddNowUs[s * lanes + lane] = step.oddNowUs();
                for (int mode = 0; mode < 2 * modes; mode++) {
                    int at = (s * 2 * modes + mode) * lanes + lane;
                    keep[at] = step.keep(mode / modes, mode % modes);
                    weightUs[at] = step.weightUs(mode / modes, mode % modes);
                }
            }
        }
        return new LaneProgram(
                sites,
                lanes,
                modes,
                scheme == Scheme.BACKWARD_EULER ? 0 : 1,
                capacityUs,
                ownUs,
                sodiumUs,
                baseNa,
                persistentUs,
                linearUs,
                cubicUs,
                slot,
                slotModes,
                farUs,
                evenNowUs,
                oddNowUs,
                keep,
                weightUs);
    }

    /**
     * Returns what outside electrodes do.
     *
     * @param sources electrodes of each fiber
     * @param modes modes of each symmetry that the program steps
     */
    Fields fields(List<List<Stimulus.PointSource>> sources, Scheme scheme, double stepMs, int modes) {
        int count = sources.stream().mapToInt(List::size).max().orElse(0);
        if (count == 0) {
            return Fields.NONE;
        }
        double[] siteNa = new double[count * sites * lanes];
        double[] modeKick = new double[count * 2 * modes * sites * lanes];
        for (int lane = 0; lane < fibers.size(); lane++) {
            for (int field = 0; field < sources.get(lane).size(); field++) {
                Fiber fiber = fibers.get(lane);
                Stimulus.PointSource source = sources.get(lane).get(field);
                Steps steps = new Steps(fiber, scheme, stepMs);
                for (int i = 0; i < fiber.sites() - 1; i++) {
                    if (fiber.myelinated()) {
                        addInternode(fiber, source, i, steps.at(i), field, lane, modes, siteNa, modeKick);
                    } else {
                        double flowNa = steps.at(i).farUs() * (siteMv(fiber, source, i + 1) - siteMv(fiber, source, i));
                        siteNa[(field * sites + i) * lanes + lane] += flowNa;
                        siteNa[(field * sites + i + 1) * lanes + lane] -= flowNa;
                    }
                }
            }
        }
        return new Fields(count, siteNa, modeKick);
    }

    private static double siteMv(Fiber fiber, Stimulus.PointSource source, int site) {
        return OutsidePotential.at(source, 1000 * site * fiber.siteMm());
    }

    private void addInternode(
            Fiber fiber,
            Stimulus.PointSource source,
            int internode,
            InternodeStep step,
            int field,
            int lane,
            int modes,
            double[] siteNa,
            double[] modeKick) {
        InternodeState state = fiber.internodes().get(internode);
        HalfInternode half = models.half(fiber, state);
        InternodeModes shapes = models.modes(fiber, state);
        double[] left = OutsidePotential.ofHalf(half, fiber, source, internode, true);
        double[] right = OutsidePotential.ofHalf(half, fiber, source, internode, false);
        double[] meanMv = new double[2];
        double[][] driveOf = new double[2][ROWS];
        for (int symmetry = 0; symmetry < 2; symmetry++) {
            double sign = symmetry == InternodeModes.EVEN ? 1 : -1;
            for (int mode = 0; mode < ROWS; mode++) {
                double drive = 0;
                for (int row = 0; row < ROWS; row++) {
                    drive += shapes.projection(symmetry, mode, row)
                            * (half.activatingNa(row, left) + sign * half.activatingNa(row, right));
                }
                driveOf[symmetry][mode] = drive;
            }
            meanMv[symmetry] = step.share(symmetry, driveOf[symmetry]);
        }
        double g = half.nodeCouplingUs();
        siteNa[(field * sites + internode) * lanes + lane] += g * (meanMv[0] + meanMv[1] + left[1] - left[0]);
        siteNa[(field * sites + internode + 1) * lanes + lane] += g * (meanMv[0] - meanMv[1] + right[1] - right[0]);
        for (int mode = 0; mode < 2 * modes; mode++) {
            int at = ((field * 2 * modes + mode) * sites + internode) * lanes + lane;
            modeKick[at] = step.kick(mode / modes, mode % modes, driveOf[mode / modes]);
        }
    }
}
