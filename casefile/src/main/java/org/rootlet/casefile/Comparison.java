package org.rootlet.casefile;

/**
 * A reported finding beside the simulated one.
 *
 * @param reported what the source says
 * @param simulated what the model gives, in words
 * @param verdict agrees, differs, that the model does not give such a finding, or that the source says nothing of it
 */
public record Comparison(ReportedFinding reported, String simulated, Verdict verdict) {
    /** Outcome of the comparison. */
    public enum Verdict {
        AGREES,
        DIFFERS,
        /** The source reports it; the model gives no such finding. */
        NOT_MODELED,
        /** The model finds it abnormal; the source says nothing of it. */
        NOT_REPORTED
    }
}
