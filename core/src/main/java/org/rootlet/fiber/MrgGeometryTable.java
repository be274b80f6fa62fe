package org.rootlet.fiber;

import java.util.List;
import java.util.Optional;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.InputException;
import org.rootlet.evidence.Ledger;

/**
 * Geometry of the MRG axon for any diameter, as the literature does it: the published diameters exactly; every other diameter from
 * 2 to 16 um by the polynomial fits published with ASCENT and PyFibers; between 1 and 2 um linearly, since no fit covers it; above
 * 16 um continued linearly from the last two rows, which nothing published supports, hence {@link #warning}.
 *
 * <p>The fits do not pass through the published rows: next to 10 um the velocity steps by about 2 %.
 */
public final class MrgGeometryTable {
    private record Fit(
            String quantity, double fromUm, double belowUm, double quadratic, double linear, double constant) {}

    private final List<MrgGeometry> published;
    private final List<Fit> fits;
    private final double thinnestUm;
    private final double thickestUm;

    private MrgGeometryTable(List<MrgGeometry> published, List<Fit> fits, double thinnestUm, double thickestUm) {
        this.published = published;
        this.fits = fits;
        this.thinnestUm = thinnestUm;
        this.thickestUm = thickestUm;
    }

    /** Reads the data files. */
    public static MrgGeometryTable load() {
        return load(Ledger.load());
    }

    static MrgGeometryTable load(Ledger ledger) {
        List<MrgGeometry> published = DataTable.beside(MrgGeometryTable.class, "mrg-geometry.csv").rows().stream()
                .map(row -> new MrgGeometry(
                        row.number("diameter_um"),
                        row.number("axon_um"),
                        row.number("node_um"),
                        row.number("spacing_um"),
                        row.number("flut_um"),
                        row.number("lamellae")))
                .toList();
        List<Fit> fits = DataTable.beside(MrgGeometryTable.class, "mrg-fits.csv").rows().stream()
                .map(row -> new Fit(
                        row.required("quantity"),
                        row.number("from_um"),
                        row.number("below_um"),
                        row.number("quadratic"),
                        row.number("linear"),
                        row.number("constant")))
                .toList();
        return new MrgGeometryTable(
                published, fits, ledger.value("fiber.mrg.thinnest-um"), ledger.value("fiber.mrg.thickest-um"));
    }

    /** Returns the published rows, thinnest first. */
    public List<MrgGeometry> published() {
        return published;
    }

    /**
     * Returns the geometry at a diameter.
     *
     * @param diameterUm fiber diameter, 1 to 22 um
     * @throws InputException if the diameter is outside that range
     */
    public MrgGeometry at(double diameterUm) {
        if (!(diameterUm >= thinnestUm && diameterUm <= thickestUm)) {
            throw new InputException("Diameter of a myelinated fiber is %s um; allowed is %s to %s um."
                    .formatted(diameterUm, thinnestUm, thickestUm));
        }
        for (MrgGeometry row : published) {
            if (row.diameterUm() == diameterUm) {
                return row;
            }
        }
        MrgGeometry last = published.getLast();
        if (diameterUm > last.diameterUm()) {
            return between(published.get(published.size() - 2), last, diameterUm);
        }
        if (diameterUm < published.get(1).diameterUm()) {
            return between(published.get(0), published.get(1), diameterUm);
        }
        return new MrgGeometry(
                diameterUm,
                fitted("axon", diameterUm),
                fitted("node", diameterUm),
                fitted("spacing", diameterUm),
                fitted("flut", diameterUm),
                fitted("lamellae", diameterUm));
    }

    /** Returns a sentence to show where the diameter lies outside the published 1 to 16 um. */
    public Optional<String> warning(double diameterUm) {
        double thickest = published.getLast().diameterUm();
        return diameterUm > thickest
                ? Optional.of("Diameter %s um is above the published %s um; its geometry is extrapolated."
                        .formatted(diameterUm, thickest))
                : Optional.empty();
    }

    private static MrgGeometry between(MrgGeometry low, MrgGeometry high, double diameterUm) {
        return low.towards(high, (diameterUm - low.diameterUm()) / (high.diameterUm() - low.diameterUm()));
    }

    private double fitted(String quantity, double diameterUm) {
        for (Fit fit : fits) {
            if (fit.quantity().equals(quantity) && diameterUm >= fit.fromUm() && diameterUm < fit.belowUm()) {
                return (fit.quadratic() * diameterUm + fit.linear()) * diameterUm + fit.constant();
            }
        }
        throw new InputException("mrg-fits.csv has no fit of %s at %s um.".formatted(quantity, diameterUm));
    }
}
