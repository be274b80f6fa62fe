package org.rootlet.simulation;

import org.rootlet.exam.MotorFinding;
import org.rootlet.exam.ReflexFinding;
import org.rootlet.exam.SensoryFinding;

/** Findings on the other side of the body. */
final class Mirror {
    private Mirror() {}

    static MotorFinding of(MotorFinding finding) {
        return new MotorFinding(finding.muscle(), finding.side().opposite(), finding.mrc(), finding.forceFraction());
    }

    static SensoryFinding of(SensoryFinding finding) {
        return new SensoryFinding(
                finding.region(),
                finding.side().opposite(),
                finding.modality(),
                finding.result(),
                finding.survivingFraction(),
                finding.threshold());
    }

    static ReflexFinding of(ReflexFinding finding) {
        return new ReflexFinding(
                finding.name(), finding.side().opposite(), finding.grade(), finding.responseFraction());
    }
}
