package org.rootlet.lesion;

import org.rootlet.evidence.Ledger;

/**
 * How much of the room that roots need a lesion takes, from what imaging measures, and how posture changes it.
 *
 * <p>The narrowing is the share of the needed room that is gone: 0 where the lesion just touches the roots, negative where
 * there is room to spare. For a narrowed sac, recess or foramen it is one minus its size over the critical one; for a
 * herniation how far it reaches beyond the fat before the root, over the depth in which the root can give way.
 *
 * <p>Standing and walking extend the back and narrow sac, recess and foramen, sitting widens them (Schmid 1999; Takahashi
 * 1995); load on the disc drives a herniation further back (Wilke 1999, Reuber 1982). <b>Known limits.</b> The critical
 * sizes are those of the average body at one level; the recess is taken to change with posture as the sac does.
 */
final class RootRoom {
    private final Ledger ledger;

    RootRoom(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Returns the narrowing, at most one, that a measured lesion makes while the person lies. */
    double narrowing(ImagedSize size, Zone zone) {
        return switch (size.kind()) {
            case HERNIATION_MM -> Math.min(1, (size.value() - ledger.value(room(zone) + ".gap-mm")) / depthMm(zone));
            case SAC_AREA_MM2 -> 1 - size.value() / ledger.value("lesion.room.sac-critical-mm2");
            case RECESS_DEPTH_MM -> 1 - size.value() / ledger.value("lesion.room.recess-critical-mm");
            case FORAMEN_WIDTH_MM -> 1 - size.value() / ledger.value("lesion.room.foramen-critical-mm");
        };
    }

    /** Returns what becomes in a posture of a narrowing that a cause makes while the person lies. */
    double inPosture(double lying, Cause cause, Zone zone, Posture posture) {
        return switch (cause) {
            case DISC_HERNIATION -> {
                double loadMpa = discMpa(posture) - discMpa(Posture.LYING);
                yield lying + loadMpa * ledger.value("lesion.posture.bulge-mm-per-mpa") / depthMm(zone);
            }
            case STENOSIS -> {
                String passage = inForamen(zone) ? "foramen" : "canal";
                double change = ledger.value("lesion.posture.%s.%s-change".formatted(posture.label(), passage));
                yield 1 - (1 - lying) * (1 + change);
            }
            case TRAUMA, STRETCH, CYST, TUMOR, SCHWANNOMA, EPIDURAL_MASS, ZOSTER, ENTRAPMENT -> lying;
        };
    }

    private double discMpa(Posture posture) {
        return ledger.value("lesion.posture.%s.disc-mpa".formatted(posture.label()));
    }

    private double depthMm(Zone zone) {
        return ledger.value(room(zone) + ".depth-mm");
    }

    private static String room(Zone zone) {
        return inForamen(zone) ? "lesion.room.foramen" : "lesion.room.canal";
    }

    private static boolean inForamen(Zone zone) {
        return zone == Zone.FORAMINAL || zone == Zone.FAR_LATERAL;
    }
}
