package org.rootlet.simulation;

import java.util.List;
import org.rootlet.exam.DenervationFinding;
import org.rootlet.exam.Examination;

/**
 * One day of a course.
 *
 * @param day days since the onset of the oldest lesion
 * @param examination what an examiner finds and the person reports
 * @param fibers what became of the fibers at every load
 * @param responses distal responses of nerves, left before right
 * @param denervation muscle fibers without an axon, muscle by muscle, left before right
 */
public record CourseDay(
        double day,
        Examination examination,
        List<FiberCount> fibers,
        List<NerveResponse> responses,
        List<DenervationFinding> denervation) {
    public CourseDay {
        fibers = List.copyOf(fibers);
        responses = List.copyOf(responses);
        denervation = List.copyOf(denervation);
    }
}
