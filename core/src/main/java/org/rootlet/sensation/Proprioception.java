package org.rootlet.sensation;

import java.util.Map;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.fiber.FiberClass;
import org.rootlet.lesion.LesionedFibers;

/**
 * Sense of position and movement of a joint: the share of the spindle afferents of the muscles that move it that still conduct.
 * Each direction of movement counts alike and within it each muscle, since a movement is told by the muscles that it stretches.
 *
 * <p>Known limits: no afferents of joint and skin; the ankle bends up and down only; the roots of a muscle's afferents are those of its motor axons.
 */
public final class Proprioception {
    private final Atlas atlas;
    private final LesionedFibers fibers;

    /** Creates the joint sense of one person. */
    public Proprioception(Atlas atlas, LesionedFibers fibers) {
        this.atlas = atlas;
        this.fibers = fibers;
    }

    /** Returns the share of the afferents of a joint that conduct, 0 to 1. */
    public double surviving(Joint joint, Side side) {
        return joint.actions().stream()
                .mapToDouble(action -> atlas.muscles().stream()
                        .filter(muscle -> muscle.action().equals(action))
                        .mapToDouble(muscle -> surviving(muscle, side))
                        .average()
                        .orElseThrow())
                .average()
                .orElseThrow();
    }

    private double surviving(Muscle muscle, Side side) {
        double surviving = 0;
        for (Map.Entry<Root, Double> share : muscle.roots().byRoot().entrySet()) {
            surviving += share.getValue()
                    * fibers.conducting(atlas.afferentPathway(muscle, share.getKey()), side, FiberClass.STRETCH);
        }
        return Math.min(1, surviving);
    }
}
