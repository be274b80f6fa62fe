package org.rootlet.lesion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.RootStation;
import org.rootlet.anatomy.RootStation.Compartment;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.Site;
import org.rootlet.evidence.Evidence;
import org.rootlet.evidence.Ledger;

/**
 * From where a lesion sits to the places on nerves that it loads. Which roots a mass at a level and zone meets follows
 * from where the atlas says the roots lie at that level; how much of its pressure reaches each compartment is in the
 * ledger.
 */
public final class LesionMechanics {
    private final Atlas atlas;
    private final Ledger ledger;

    /** Creates the mechanics over an atlas. */
    public LesionMechanics(Atlas atlas, Ledger ledger) {
        this.atlas = atlas;
        this.ledger = ledger;
    }

    /** Returns the loads of a lesion, left before right, from the highest root down; none where no pressure arrives. */
    public List<Load> loads(Lesion lesion) {
        List<Load> loads = new ArrayList<>();
        for (Side side : Side.values()) {
            double share = sideShare(lesion, side);
            if (share > 0) {
                switch (lesion.place()) {
                    case Place.Spinal spinal -> addSpinal(loads, lesion, spinal, side, share);
                    case Place.Ganglion ganglion -> addGanglion(loads, lesion, ganglion, side, share);
                    case Place.Nerve nerve ->
                        loads.add(load(
                                lesion,
                                "%s nerve at the %s".formatted(nerve.nerve(), nerve.at()),
                                side,
                                List.of(atlas.nervePlace(nerve.nerve(), nerve.at())),
                                share,
                                false));
                }
            }
        }
        return List.copyOf(loads);
    }

    private void addSpinal(List<Load> loads, Lesion lesion, Place.Spinal place, Side side, double sideShare) {
        for (RootStation station : atlas.stations(place.level())) {
            double share = sideShare * compartmentShare(place.zone(), station.compartment());
            if (share > 0) {
                String where = "%s root in the %s at %s"
                        .formatted(
                                station.root(),
                                station.compartment()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', ' '),
                                place.level());
                boolean inSpine = station.compartment() != Compartment.EXTRAFORAMINAL;
                loads.add(load(lesion, where, side, station.sites(), share, inSpine));
            }
        }
    }

    private void addGanglion(List<Load> loads, Lesion lesion, Place.Ganglion place, Side side, double sideShare) {
        List<Site> ganglion = List.of(new Site("ganglion:" + place.root(), 0.5));
        loads.add(load(lesion, place.root() + " ganglion", side, ganglion, sideShare, false));
        List<Site> ventral = List.of(new Site("root:" + place.root() + ":ventral", 1));
        double ventralShare = sideShare * ledger.value("lesion.zoster.ventral-share");
        loads.add(load(lesion, place.root() + " ventral root beside the ganglion", side, ventral, ventralShare, false));
    }

    private Load load(Lesion lesion, String where, Side side, List<Site> sites, double share, boolean inSpine) {
        double lengthMm =
                ledger.value("lesion.length.%s-mm".formatted(key(lesion.cause().label())));
        return new Load(
                lesion,
                where,
                side,
                sites,
                lesion.pressureMmHg() * share,
                lesion.inflammation() * share,
                lengthMm,
                inSpine);
    }

    private double compartmentShare(Zone zone, Compartment compartment) {
        String name = "lesion.zone.%s.%s-share".formatted(key(zone.label()), key(compartment.name()));
        return ledger.find(name).map(Evidence::value).orElse(0.0);
    }

    private double sideShare(Lesion lesion, Side side) {
        if (lesion.side().sides().contains(side)) {
            return 1;
        }
        boolean central = lesion.place() instanceof Place.Spinal spinal && spinal.zone() == Zone.CENTRAL;
        return ledger.value(central ? "lesion.zone.central-opposite-side-share" : "lesion.zone.opposite-side-share");
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }
}
