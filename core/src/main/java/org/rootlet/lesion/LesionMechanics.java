package org.rootlet.lesion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.RootStation;
import org.rootlet.anatomy.RootStation.Compartment;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.Site;
import org.rootlet.evidence.Evidence;
import org.rootlet.evidence.Ledger;

/**
 * From where the lesions of a person sit to the places on nerves that they load. Which roots a mass at a level and zone
 * meets follows from where the atlas says the roots lie at that level; how much of its pressure reaches each compartment is
 * in the ledger, how hard it presses in each posture in {@link ContactPressure}, what it meets along a root in the geometry
 * of the atlas. A root that is pressed at two levels knows it, since blood then fails between them at less pressure.
 *
 * <p><b>Known limits.</b> A level counts from the first day to the last, relieved or not. A stretch acts on the named place
 * and does not spread along the nerve.
 */
public final class LesionMechanics {
    private final Atlas atlas;
    private final Ledger ledger;
    private final ContactPressure contact;
    private final RootReach reach;

    /** A load, and for one on a root the level of the spine at which it lies. */
    private record Placed(Load load, Optional<Root> root, String level) {}

    /** One root on one side. */
    private record SidedRoot(Root root, Side side) {}

    /** Creates the mechanics over an atlas. */
    public LesionMechanics(Atlas atlas, Ledger ledger) {
        this.atlas = atlas;
        this.ledger = ledger;
        this.contact = new ContactPressure(ledger);
        this.reach = new RootReach(atlas);
    }

    /** Returns the loads of the only lesion of a person; see {@link #loads(List)}. */
    public List<Load> loads(Lesion lesion) {
        return loads(List.of(lesion));
    }

    /**
     * Returns the loads of all lesions of a person, in the order of the lesions, left before right, from the highest root
     * down; none where nothing of a lesion arrives.
     */
    public List<Load> loads(List<Lesion> lesions) {
        List<Placed> all = new ArrayList<>();
        for (Lesion lesion : lesions) {
            for (Side side : Side.values()) {
                double share = sideShare(lesion, side);
                if (share > 0) {
                    switch (lesion.place()) {
                        case Place.Spinal spinal -> addSpinal(all, lesion, spinal, side, share);
                        case Place.Ganglion ganglion -> addGanglion(all, lesion, ganglion, side, share);
                        case Place.Nerve nerve -> addNerve(all, lesion, nerve, side, share);
                    }
                }
            }
        }
        return counted(all);
    }

    /** Tells every load on a root at how many levels that root is pressed on that side. */
    private static List<Load> counted(List<Placed> all) {
        Map<SidedRoot, Set<String>> pressed = new HashMap<>();
        for (Placed placed : all) {
            if (placed.load().pressureMmHg() > 0) {
                placed.root().ifPresent(root -> levels(pressed, root, placed).add(placed.level()));
            }
        }
        return all.stream()
                .map(placed -> placed.root()
                        .map(root -> with(
                                placed.load(), levels(pressed, root, placed).size()))
                        .orElse(placed.load()))
                .toList();
    }

    private static Set<String> levels(Map<SidedRoot, Set<String>> pressed, Root root, Placed placed) {
        return pressed.computeIfAbsent(new SidedRoot(root, placed.load().side()), key -> new HashSet<>());
    }

    private static Load with(Load load, int levels) {
        return new Load(
                load.lesion(),
                load.where(),
                load.side(),
                load.sites(),
                load.pressureByPosture(),
                load.strainPercent(),
                load.inflammation(),
                load.lengthMm(),
                Math.max(1, levels),
                load.inSpine());
    }

    private void addSpinal(List<Placed> all, Lesion lesion, Place.Spinal place, Side side, double sideShare) {
        for (RootStation station : atlas.stations(place.level())) {
            double share = sideShare * compartmentShare(lesion.cause(), place.zone(), station.compartment());
            if (share > 0) {
                String where = " in the %s at %s".formatted(words(station.compartment()), place.level());
                boolean inSpine = station.compartment() != Compartment.EXTRAFORAMINAL;
                List<Site> sites = reach.sites(station, lengthMm(lesion));
                List<Site> ventral =
                        sites.stream().filter(LesionMechanics::isVentral).toList();
                double ventralShare = ventralShare(lesion.cause());
                if (ventralShare == 1 || ventral.isEmpty()) {
                    Load load = load(lesion, station.root() + " root" + where, side, sites, share, inSpine);
                    all.add(new Placed(load, Optional.of(station.root()), place.level()));
                } else {
                    List<Site> sensory =
                            sites.stream().filter(site -> !isVentral(site)).toList();
                    Load first = load(lesion, station.root() + " dorsal root" + where, side, sensory, share, inSpine);
                    Load second = load(
                            lesion,
                            station.root() + " ventral root" + where,
                            side,
                            ventral,
                            share * ventralShare,
                            inSpine);
                    all.add(new Placed(first, Optional.of(station.root()), place.level()));
                    all.add(new Placed(second, Optional.of(station.root()), place.level()));
                }
            }
        }
    }

    private void addGanglion(List<Placed> all, Lesion lesion, Place.Ganglion place, Side side, double sideShare) {
        Root root = place.root();
        List<Site> ganglion = List.of(new Site("ganglion:" + root, 0.5));
        List<Site> ventral = List.of(new Site("root:" + root + ":ventral", 1));
        double ventralShare = lesion.cause() == Cause.SCHWANNOMA
                ? ventralShare(lesion.cause())
                : ledger.value("lesion.zoster.ventral-share");
        String level = root + " ganglion";
        Load onGanglion = load(lesion, level, side, ganglion, sideShare, false);
        Load beside = load(
                lesion, root + " ventral root beside the ganglion", side, ventral, sideShare * ventralShare, false);
        all.add(new Placed(onGanglion, Optional.of(root), level));
        all.add(new Placed(beside, Optional.of(root), level));
    }

    private void addNerve(List<Placed> all, Lesion lesion, Place.Nerve place, Side side, double sideShare) {
        String where = "%s nerve at the %s".formatted(place.nerve(), place.at());
        List<Site> site = List.of(atlas.nervePlace(place.nerve(), place.at()));
        all.add(new Placed(load(lesion, where, side, site, sideShare, false), Optional.empty(), where));
    }

    private Load load(Lesion lesion, String where, Side side, List<Site> sites, double share, boolean inSpine) {
        Map<Posture, Double> pressures = new EnumMap<>(Posture.class);
        contact.byPosture(lesion).forEach((posture, mmHg) -> pressures.put(posture, mmHg * share));
        return new Load(
                lesion,
                where,
                side,
                sites,
                pressures,
                lesion.strainPercent() * share,
                lesion.inflammation() * share,
                lengthMm(lesion),
                1,
                inSpine);
    }

    private double lengthMm(Lesion lesion) {
        return ledger.value("lesion.length.%s-mm".formatted(key(lesion.cause().label())));
    }

    /** Share of the load on the sensory half of a root that reaches its motor half. */
    private double ventralShare(Cause cause) {
        String name = "lesion.%s.ventral-share".formatted(key(cause.label()));
        return ledger.find(name).map(Evidence::value).orElse(1.0);
    }

    private double compartmentShare(Cause cause, Zone zone, Compartment compartment) {
        String compartmentShare = key(compartment.name()) + "-share";
        String zoneName = "lesion.zone." + key(zone.label());
        return ledger.find("%s.%s.%s".formatted(zoneName, key(cause.label()), compartmentShare))
                .or(() -> ledger.find("%s.%s".formatted(zoneName, compartmentShare)))
                .map(Evidence::value)
                .orElse(0.0);
    }

    private double sideShare(Lesion lesion, Side side) {
        if (lesion.side().sides().contains(side)) {
            return 1;
        }
        boolean central = lesion.place() instanceof Place.Spinal spinal && spinal.zone() == Zone.CENTRAL;
        return ledger.value(central ? "lesion.zone.central-opposite-side-share" : "lesion.zone.opposite-side-share");
    }

    private static boolean isVentral(Site site) {
        return site.structureId().endsWith(":ventral") && site.structureId().startsWith("root:");
    }

    private static String words(Compartment compartment) {
        return compartment.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String key(String words) {
        return words.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }
}
