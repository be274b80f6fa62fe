package org.rootlet.electrodiagnosis;

import java.util.Arrays;
import java.util.List;
import org.rootlet.muscle.SampleGrid;

/**
 * One record of a pair of electrodes. Samples are copied in and out.
 *
 * @param label what was recorded, such as {@code soleus left}
 * @param grid times of the samples, ms
 * @param mv the samples, mV
 * @param marks shocks and onsets, in order of time
 */
public record Recording(String label, SampleGrid grid, double[] mv, List<Mark> marks) {
    /** Copies samples and marks, and checks that there is a sample for each time. */
    public Recording {
        mv = mv.clone();
        marks = List.copyOf(marks);
        if (mv.length != grid.samples()) {
            throw new IllegalArgumentException("%d samples on a grid of %d".formatted(mv.length, grid.samples()));
        }
    }

    /** Returns a copy of the samples, mV. */
    @Override
    public double[] mv() {
        return mv.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recording that
                && label.equals(that.label)
                && grid.equals(that.grid)
                && Arrays.equals(mv, that.mv)
                && marks.equals(that.marks);
    }

    @Override
    public int hashCode() {
        return 31 * label.hashCode() + Arrays.hashCode(mv);
    }

    @Override
    public String toString() {
        return "Recording[%s, %s, %s]".formatted(label, grid, marks);
    }
}
