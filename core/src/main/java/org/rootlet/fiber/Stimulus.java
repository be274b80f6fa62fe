package org.rootlet.fiber;

/** A current that excites a fiber. */
public sealed interface Stimulus {
    /** Returns the current over time: nA inside, mA outside. */
    Waveform waveform();

    /** Returns the same stimulus with its current multiplied by a factor. */
    Stimulus times(double factor);

    /**
     * An electrode inside a node or cell.
     *
     * @param site which one
     * @param waveform current into it, nA
     */
    record Inside(int site, Waveform waveform) implements Stimulus {
        @Override
        public Stimulus times(double factor) {
            return new Inside(site, waveform.times(factor));
        }
    }

    /**
     * A point source beside the fiber. Cathodal (negative) current excites.
     *
     * @param alongMm place along the fiber from site 0, mm
     * @param distanceMm distance from the fiber, mm, above 0
     * @param medium what lies between
     * @param waveform current from the source into the medium, mA
     */
    record PointSource(double alongMm, double distanceMm, Medium medium, Waveform waveform) implements Stimulus {
        @Override
        public Stimulus times(double factor) {
            return new PointSource(alongMm, distanceMm, medium, waveform.times(factor));
        }
    }
}
