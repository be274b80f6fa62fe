package org.rootlet.fiber.kernel;

/**
 * The numbers that a step of a batch of fibers needs. Every array holds the lanes of one entry side by side: entry e of lane l
 * stands at {@code e * lanes + l}.
 *
 * <p>Sites (nodes, or cells of an unmyelinated fiber) form a chain. Site i obeys over a step, with x the voltage found by the
 * implicit solve,
 *
 * <pre>(own_i + g_Na,i + g_K,i) x_i - far_(i-1) x_(i-1) - far_i x_(i+1) = capacity v_i + g_Na,i E_Na + g_K,i E_K + base_i
 *                                                                       + (current from the internodes' modes)</pre>
 *
 * <p>and then steps to v_i = x_i + carry (x_i - v_i). Internode i lies between sites i and i+1 and has {@link #modes} even and as
 * many odd modes, each with a state u that steps to keep u + (x_i +- x_(i+1)); the modes send sum(weight u) + now (v_i +- v_(i+1)) to
 * either node over the next step, the odd ones with opposite signs. Internodes that are the same in every lane share a slot of
 * coefficients. The last slot is the way out behind the last site: all zeros. A fiber shorter than the batch has sites with
 * {@code own} = 1 and zeros elsewhere behind its end.
 *
 * @param sites number of sites of the longest fiber
 * @param lanes number of lanes
 * @param modes largest number of modes of each symmetry, 0 for a plain chain
 * @param carry 1 where the solve gives the middle of a step, 0 where it gives its end
 * @param capacityUs by lane: capacitance of a site over the implicit part of a step, uS
 * @param ownUs by site: capacity, leak and coupling, uS
 * @param sodiumUs by site: fast sodium, uS
 * @param baseNa by site: leak current at zero voltage, nA
 * @param persistentUs by lane: persistent sodium, uS
 * @param linearUs by lane: potassium that opens with d, uS
 * @param cubicUs by lane: potassium that opens with c^3 d, uS
 * @param slot by site: slot of the internode on its right
 * @param slotModes by slot: how many modes of each symmetry its internodes have in any lane; what is stored beyond them is zero
 * @param farUs by slot: how a site follows its neighbor at once, uS
 * @param evenNowUs by slot: weight of the sum of the voltages at the start of the step, uS
 * @param oddNowUs by slot: weight of their difference, uS
 * @param keep by slot and mode, even modes first
 * @param weightUs by slot and mode, uS
 */
public record LaneProgram(
        int sites,
        int lanes,
        int modes,
        double carry,
        double[] capacityUs,
        double[] ownUs,
        double[] sodiumUs,
        double[] baseNa,
        double[] persistentUs,
        double[] linearUs,
        double[] cubicUs,
        int[] slot,
        int[] slotModes,
        double[] farUs,
        double[] evenNowUs,
        double[] oddNowUs,
        double[] keep,
        double[] weightUs) {}
