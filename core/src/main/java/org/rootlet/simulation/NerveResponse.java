package org.rootlet.simulation;

import org.rootlet.anatomy.Side;

/**
 * What nerves of a leg answer beyond a lesion of the spine.
 *
 * @param side side of the body
 * @param tibialMv motor response of abductor hallucis to a shock at the ankle, negative peak, mV
 * @param peronealMv motor response of extensor digitorum brevis to a shock at the fibular head, negative peak, mV
 * @param suralUv antidromic sensory response of the sural nerve, peak to peak, uV
 */
public record NerveResponse(Side side, double tibialMv, double peronealMv, double suralUv) {}
