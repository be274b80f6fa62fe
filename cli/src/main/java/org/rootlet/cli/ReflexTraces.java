package org.rootlet.cli;

import java.util.List;
import org.rootlet.electrodiagnosis.Mark;
import org.rootlet.electrodiagnosis.Recording;
import org.rootlet.report.SignalMark;
import org.rootlet.report.SignalTrace;
import org.rootlet.report.TracePicture;

/** Turns records of a study into what pictures draw. */
final class ReflexTraces {
    private static final double UV_PER_MV = 1000;

    private ReflexTraces() {}

    /** Returns a panel with one record and its marks. */
    static TracePicture.Panel panel(String title, Recording recording) {
        return new TracePicture.Panel(title, List.of(trace("EMG", recording)), marks(recording));
    }

    /** Returns a record as a signal. */
    static SignalTrace trace(String label, Recording recording) {
        return new SignalTrace(
                label, "mV", recording.grid().fromMs(), recording.grid().stepMs(), recording.mv());
    }

    /** Returns a record in microvolts as a signal. */
    static SignalTrace microvolts(String label, Recording recording) {
        double[] uv = recording.mv();
        for (int i = 0; i < uv.length; i++) {
            uv[i] *= UV_PER_MV;
        }
        return new SignalTrace(
                label, "uV", recording.grid().fromMs(), recording.grid().stepMs(), uv);
    }

    /** Returns the marks of a record. */
    static List<SignalMark> marks(Recording recording) {
        return recording.marks().stream()
                .map(mark -> mark.kind() == Mark.Kind.STIMULUS
                        ? SignalMark.stimulus(mark.label(), mark.timeMs())
                        : SignalMark.onset(mark.label(), mark.timeMs()))
                .toList();
    }
}
