package org.rootlet.muscle;

/**
 * What one motor unit does when it fires.
 *
 * @param twitchN peak force of a twitch at the tendon, N
 * @param contractionMs time from the start of a twitch to its peak, ms
 * @param tetanusOverTwitch force of a fused tetanus over that of a twitch
 * @param saturation how soon summed twitches approach the tetanus: b of the SOCDS model, without unit
 * @param potentialMv peak of the unit's potential with no tissue between it and the electrode, mV
 * @param lambdaMs time constant of that potential, ms
 */
public record UnitProperties(
        double twitchN,
        double contractionMs,
        double tetanusOverTwitch,
        double saturation,
        double potentialMv,
        double lambdaMs) {
    /** Returns the force of a fused tetanus, N. */
    public double tetanusN() {
        return twitchN * tetanusOverTwitch;
    }
}
