package org.rootlet.casefile;

/**
 * A reported finding beside the simulated one.
 *
 * @param reported what the source says
 * @param simulated what the model gives, in words
 * @param verdict agrees, differs, or that the model does not give such a finding
 */
public record Comparison(ReportedFinding reported, String simulated, Verdict verdict) {
    /** Outcome of the comparison. */
    public enum Verdict {
        AGREES,
        DIFFERS,
        NOT_MODELED
    }
}
