package org.rootlet.exam;

import java.util.ArrayList;
import java.util.List;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Side;
import org.rootlet.anatomy.SkinRegion;
import org.rootlet.evidence.Ledger;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.sensation.Joint;
import org.rootlet.sensation.Modality;
import org.rootlet.sensation.Proprioception;
import org.rootlet.sensation.SensoryThresholds;
import org.rootlet.sensation.SkinSensation;
import org.rootlet.sensation.Threshold;
import org.rootlet.sensation.TwoPoint;

/** Tests what is felt: skin by modality, position of joints, two points apart. */
final class SensoryExaminer {
    private final Atlas atlas;
    private final SkinSensation skin;
    private final SensoryThresholds thresholds;
    private final Proprioception sense;
    private final TwoPoint twoPoint;

    SensoryExaminer(Atlas atlas, LesionedFibers fibers, Ledger ledger) {
        this.atlas = atlas;
        skin = new SkinSensation(atlas, fibers, ledger);
        thresholds = new SensoryThresholds(ledger);
        sense = new Proprioception(atlas, fibers);
        twoPoint = new TwoPoint(ledger);
    }

    SkinSensation skinSensation() {
        return skin;
    }

    Proprioception proprioception() {
        return sense;
    }

    List<SensoryFinding> sensation() {
        List<SensoryFinding> findings = new ArrayList<>();
        for (SkinRegion region : atlas.regions()) {
            for (Side side : Side.values()) {
                for (Modality modality : Modality.values()) {
                    double surviving = skin.surviving(region, side, modality);
                    findings.add(new SensoryFinding(
                            region.name(),
                            side,
                            modality,
                            skin.result(surviving),
                            surviving,
                            thresholds.at(modality, surviving)));
                }
            }
        }
        return findings;
    }

    List<JointFinding> joints() {
        List<JointFinding> findings = new ArrayList<>();
        for (Joint joint : Joint.values()) {
            for (Side side : Side.values()) {
                double surviving = sense.surviving(joint, side);
                findings.add(new JointFinding(joint, side, skin.result(surviving), surviving));
            }
        }
        return findings;
    }

    /** Returns two-point discrimination where a norm is known, from what touch left there. */
    List<TwoPointFinding> twoPoint(List<SensoryFinding> sensation) {
        List<TwoPointFinding> findings = new ArrayList<>();
        for (SensoryFinding touch : sensation) {
            if (touch.modality() == Modality.TOUCH) {
                Threshold force = touch.threshold();
                twoPoint.at(atlas.region(touch.region()), touch.survivingFraction(), force.felt())
                        .ifPresent(
                                distance -> findings.add(new TwoPointFinding(touch.region(), touch.side(), distance)));
            }
        }
        return findings;
    }
}
