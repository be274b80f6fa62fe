package org.rootlet.lesion;

import java.util.EnumMap;
import java.util.Map;
import org.rootlet.evidence.Ledger;

/**
 * Pressure between a lesion and the roots, from how much of their room it takes and from posture.
 *
 * <p><b>Law.</b> Schonstrom and Hansson (Spine 1988;13:385, doi:10.1097/00007632-198804000-00001) constricted the dural sac:
 * pressure among the roots rose from 0 at 77 mm2 to 50 mmHg after a further 19 % and to 100 mmHg after 26 %. The curve
 * through these points, carried on as a line, is taken for roots in a recess, a foramen or before a disc too, of the
 * share of room that they lose. Squeezed tissue gives way: of a narrowing that lasts,
 * {@code lesion.contact.relaxed-share} of the first pressure is left; a change of posture is quick and acts in full:
 *
 * <pre>{@code
 * pressure lying      = relaxed share x curve(narrowing)
 * pressure in posture = pressure lying + curve(narrowing in posture) - curve(narrowing lying)
 * }</pre>
 *
 * <p>Where a pressure is given instead of a size, the narrowing is the one that presses so. In walking the pressure comes in
 * waves, one to each step (Takahashi 1995); the value is that of their crest. <b>Known limits.</b> Only disc herniations and
 * stenoses change with posture here; cysts, which fill when a person stands, do not. Stiffness is that of cadavers.
 */
public final class ContactPressure {
    /** Schonstrom's pressures, at the narrowings that the ledger names after them, mmHg. */
    private static final double FIRST_MMHG = 50;

    private static final double SECOND_MMHG = 100;

    private final Ledger ledger;
    private final RootRoom room;
    private final double first;
    private final double second;

    /** Creates the law with the constants of a ledger. */
    public ContactPressure(Ledger ledger) {
        this.ledger = ledger;
        this.room = new RootRoom(ledger);
        this.first = ledger.value("lesion.contact.narrowing-at-50-mmhg");
        this.second = ledger.value("lesion.contact.narrowing-at-100-mmhg");
    }

    /** Returns the pressure of a measured lesion while the person lies still, mmHg, from 0. */
    public double lyingMmHg(ImagedSize size, Zone zone) {
        return limited(relaxedShare() * curveMmHg(room.narrowing(size, zone)));
    }

    /** Returns the contact pressure of a lesion in every posture, mmHg, from 0. */
    public Map<Posture, Double> byPosture(Lesion lesion) {
        Map<Posture, Double> pressures = new EnumMap<>(Posture.class);
        for (Posture posture : Posture.values()) {
            pressures.put(posture, mmHg(lesion, posture));
        }
        return pressures;
    }

    private double mmHg(Lesion lesion, Posture posture) {
        if (posture == Posture.LYING || !(lesion.place() instanceof Place.Spinal place)) {
            return lesion.pressureMmHg();
        }
        if (place.size().isEmpty() && lesion.pressureMmHg() == 0) {
            return 0;
        }
        double lying = place.size()
                .map(size -> room.narrowing(size, place.zone()))
                .orElseGet(() -> narrowingAt(lesion.pressureMmHg() / relaxedShare()));
        double here = room.inPosture(lying, lesion.cause(), place.zone(), posture);
        return limited(lesion.pressureMmHg() + curveMmHg(here) - curveMmHg(lying));
    }

    /** Returns the pressure right after roots have lost a share of the room that they need, mmHg. */
    double curveMmHg(double narrowing) {
        if (narrowing <= first) {
            return Math.max(0, narrowing) / first * FIRST_MMHG;
        }
        return FIRST_MMHG + (narrowing - first) / (second - first) * (SECOND_MMHG - FIRST_MMHG);
    }

    private double narrowingAt(double mmHg) {
        if (mmHg <= FIRST_MMHG) {
            return mmHg / FIRST_MMHG * first;
        }
        return first + (mmHg - FIRST_MMHG) / (SECOND_MMHG - FIRST_MMHG) * (second - first);
    }

    private double relaxedShare() {
        return ledger.value("lesion.contact.relaxed-share");
    }

    private double limited(double mmHg) {
        return Math.clamp(mmHg, 0, ledger.value("lesion.contact.most-mmhg"));
    }
}
