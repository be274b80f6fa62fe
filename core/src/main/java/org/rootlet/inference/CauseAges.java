package org.rootlet.inference;

import org.rootlet.evidence.Ledger;

/**
 * How much commoner or rarer a cause is at an age than among all who come to a spine clinic, in whose ages particles are drawn: discs herniate
 * in the middle of life, spines narrow late ({@code variation.disc-herniation.*}, {@code variation.stenosis.*}). Nothing is known of the others.
 */
public final class CauseAges {
    private final Ledger ledger;
    private final double stenosisShare;
    private final double lapse;

    /** Creates it with the constants of a ledger. */
    public CauseAges(Ledger ledger) {
        this.ledger = ledger;
        stenosisShare = ledger.value("variation.spine-clinic.stenosis-share");
        lapse = ledger.value("inference.person.lapse");
    }

    /** Returns the factor, above 0; 1 where an age tells nothing. */
    public double factor(CauseGroup cause, double ageYears) {
        double disc = density("disc-herniation", ageYears);
        double stenosis = density("stenosis", ageYears);
        double all = (1 - stenosisShare) * disc + stenosisShare * stenosis;
        return switch (cause) {
            case DISC -> lapse + (1 - lapse) * disc / all;
            case STENOSIS -> lapse + (1 - lapse) * stenosis / all;
            default -> 1;
        };
    }

    private double density(String cause, double ageYears) {
        double sd = ledger.value("variation." + cause + ".age-sd-years");
        double z = (ageYears - ledger.value("variation." + cause + ".age-mean-years")) / sd;
        return Math.exp(-z * z / 2) / sd;
    }
}
