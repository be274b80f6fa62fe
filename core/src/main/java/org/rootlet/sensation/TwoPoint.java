package org.rootlet.sensation;

import java.util.Optional;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.evidence.Evidence;
import org.rootlet.evidence.Ledger;

/**
 * The least distance at which two touches are felt apart. It goes with the spacing of touch afferents, so with one over the square
 * root of their density; Corniani and Saal 2020 (doi:10.1152/jn.00313.2020) find acuity and density to go together over the body.
 * Regions that the ledger gives a norm are tested ({@code sensation.two-point.<region>-mm}).
 *
 * <p>Known limits: the afferents that are left are taken to be spread evenly; norms of young adults.
 */
public final class TwoPoint {
    private final Ledger ledger;
    private final double limitMm;

    /** Reads the norms from the ledger. */
    public TwoPoint(Ledger ledger) {
        this.ledger = ledger;
        limitMm = ledger.value("sensation.two-point.limit-mm");
    }

    /**
     * Returns the distance in a region; empty where no norm is known.
     *
     * @param surviving share of the touch afferents that conduct, 0 to 1
     * @param touch whether touch is felt there at all
     */
    public Optional<Threshold> at(SkinRegion region, double surviving, boolean touch) {
        return ledger.find("sensation.two-point.%s-mm".formatted(region.name().replace(' ', '-')))
                .map(Evidence::value)
                .map(normalMm -> threshold(normalMm, surviving, touch));
    }

    private Threshold threshold(double normalMm, double surviving, boolean touch) {
        double distanceMm = normalMm / Math.sqrt(surviving);
        boolean felt = touch && distanceMm <= limitMm;
        return new Threshold(felt ? distanceMm : limitMm, normalMm, "mm", felt);
    }
}
