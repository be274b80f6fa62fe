package org.rootlet.lesion;

import java.util.OptionalDouble;
import org.rootlet.evidence.Ledger;

/**
 * One lesion as a case file describes it.
 *
 * @param cause what harms the nerve
 * @param place where it sits
 * @param side side or sides
 * @param pressureMmHg pressure between the mass and the nerve while the person lies still, mmHg, 0 to 400
 * @param strainPercent lasting stretch of the nerve, percent of its length, 0 to 30
 * @param onset how fast it came
 * @param daysSinceOnset days between onset and the examination, 0 or more
 * @param inflammation chemical irritation of the nerve on the day of the examination, 0 (none) to 1 (as in a fresh extrusion or zoster)
 * @param relievedOnDay days from onset to the day on which pressure and stretch ended, as by decompression; empty if they last
 */
public record Lesion(
        Cause cause,
        Place place,
        LesionSide side,
        double pressureMmHg,
        double strainPercent,
        Onset onset,
        double daysSinceOnset,
        double inflammation,
        OptionalDouble relievedOnDay) {

    /** Creates a lesion that presses, does not stretch, and lasts. */
    public Lesion(
            Cause cause,
            Place place,
            LesionSide side,
            double pressureMmHg,
            Onset onset,
            double daysSinceOnset,
            double inflammation) {
        this(cause, place, side, pressureMmHg, 0, onset, daysSinceOnset, inflammation, OptionalDouble.empty());
    }

    /**
     * Returns the same lesion on another day. Inflammation rises and falls with the time constant of the cause.
     *
     * @param days days since onset, 0 or more
     * @param ledger where the time constants stand
     */
    public Lesion on(double days, Ledger ledger) {
        double decayDays = ledger.value(
                "lesion.inflammation.%s-decay-days".formatted(cause.label().replace(' ', '-')));
        double then = inflammation * Math.exp((daysSinceOnset - days) / decayDays);
        return new Lesion(
                cause, place, side, pressureMmHg, strainPercent, onset, days, Math.min(1, then), relievedOnDay);
    }

    /** Returns for how many days the load has acted by the day of the examination. */
    public double loadedDays() {
        return Math.min(daysSinceOnset, relievedOnDay.orElse(Double.POSITIVE_INFINITY));
    }

    /** Returns how many days ago the load ended; 0 while it lasts. */
    public double relievedDays() {
        return daysSinceOnset - loadedDays();
    }
}
