package org.rootlet.sensation;

import java.util.EnumMap;
import java.util.Map;
import org.rootlet.evidence.Evidence;
import org.rootlet.evidence.Ledger;

/**
 * Thresholds as quantitative sensory testing reads them (protocol of Rolke 2006, doi:10.1016/j.pain.2006.01.041): force of a
 * filament and of a pinprick (mN), a 64 Hz Rydel-Seiffer fork (0 to 8, less is worse), cooling and warming from 32 degrees C.
 * Intact skin has the normal value of the foot; loss raises it as {@link AfferentDetection} says.
 *
 * <p>The fork: its triangles cross where the swing has fallen to the share {@code 1 - reading / 8} of what reads 0, by their
 * geometry, so the swing that is just felt is a multiple of the one at the normal reading.
 *
 * <p>Known limits: one norm for all regions, ages and both sexes, that of a young foot.
 */
public final class SensoryThresholds {
    private final Map<Modality, Instrument> instruments = new EnumMap<>(Modality.class);

    /** Reads the instruments from {@code sensation.threshold.*}. */
    public SensoryThresholds(Ledger ledger) {
        int afferents = (int) ledger.value("sensation.threshold.afferents");
        int answering = (int) ledger.value("sensation.threshold.answering");
        for (Modality modality : Modality.values()) {
            String name = "sensation.threshold." + modality.label();
            Evidence normal = ledger.find(name + "-normal").orElseThrow();
            instruments.put(
                    modality,
                    new Instrument(
                            ledger.value(name + "-zero"),
                            normal.value(),
                            ledger.value(name + "-limit"),
                            normal.unit(),
                            new AfferentDetection(afferents, answering, ledger.value(name + "-spread-ln"))));
        }
    }

    /**
     * Returns the threshold of a modality.
     *
     * @param surviving share of its afferents that conduct, 0 to 1
     */
    public Threshold at(Modality modality, double surviving) {
        Instrument instrument = instruments.get(modality);
        if (instrument == null) {
            throw new IllegalStateException("No instrument tests " + modality);
        }
        return instrument.threshold(surviving);
    }

    /**
     * One instrument. Intensity is the distance of a reading from its zero.
     *
     * @param zero reading without a stimulus
     * @param normal reading at the threshold of healthy skin
     * @param limit reading at the strongest stimulus, on the same side of zero
     * @param unit unit of the readings
     * @param detection how loss raises the threshold
     */
    private record Instrument(double zero, double normal, double limit, String unit, AfferentDetection detection) {
        Threshold threshold(double surviving) {
            double reading = zero + (normal - zero) * detection.rise(surviving);
            boolean felt = Math.abs(reading - zero) <= Math.abs(limit - zero);
            return new Threshold(felt ? reading : limit, normal, unit, felt);
        }
    }
}
