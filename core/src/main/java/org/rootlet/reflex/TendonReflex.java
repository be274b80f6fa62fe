package org.rootlet.reflex;

import java.util.List;
import java.util.Map;
import org.rootlet.anatomy.Atlas;
import org.rootlet.anatomy.Muscle;
import org.rootlet.anatomy.Pathway;
import org.rootlet.anatomy.ReflexArc;
import org.rootlet.anatomy.Root;
import org.rootlet.anatomy.Side;
import org.rootlet.evidence.Ledger;
import org.rootlet.fiber.FiberClass;
import org.rootlet.lesion.FiberOutcome;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.patient.Patient;

/**
 * The response to a tap on a tendon, as a fraction of that of a young healthy adult.
 *
 * <p><b>Algorithm.</b> Spindle afferents of the arc's muscles fire together. Each reaches the cord after its path over its
 * velocity plus its delays in lesions, or not at all. Their summed potential, times a gain that falls with age, recruits
 * the share of the pool whose thresholds it passes; those units pull as far as their axons conduct.
 *
 * <p><b>Known limits.</b> One gain stands for spindle, synapse and drive; recruited units are those of average size; a
 * brisk reflex of an upper motor neuron lesion is not modeled.
 */
public final class TendonReflex {
    private final Atlas atlas;
    private final LesionedFibers fibers;
    private final Patient patient;
    private final Ledger ledger;
    private final MotoneuronPool pool;

    /** Creates the reflexes of one person. */
    public TendonReflex(Atlas atlas, LesionedFibers fibers, Patient patient, Ledger ledger) {
        this.atlas = atlas;
        this.fibers = fibers;
        this.patient = patient;
        this.ledger = ledger;
        pool = new MotoneuronPool(ledger);
    }

    /** Returns the response over that of a young healthy adult, 0 or more. */
    public double response(ReflexArc arc, Side side) {
        AfferentVolley volley = new AfferentVolley(ledger);
        AfferentVolley healthy = new AfferentVolley(ledger);
        double motor = 0;
        for (Map.Entry<Root, Double> supply : arc.roots().byRoot().entrySet()) {
            Root root = supply.getKey();
            List<Muscle> muscles = arc.muscles().stream()
                    .filter(muscle -> muscle.roots().weight(root) > 0)
                    .toList();
            for (Muscle muscle : muscles) {
                double share = supply.getValue() / muscles.size();
                Pathway afferent = atlas.afferentPathway(muscle, root);
                double lengthMm = atlas.lengthMm(afferent.referenceLengthMm(), patient.heightCm());
                add(healthy, fibers.healthy(FiberClass.STRETCH), lengthMm, share);
                add(volley, fibers.along(afferent, side, FiberClass.STRETCH), lengthMm, share);
                motor += share * fibers.conducting(atlas.pathway(muscle, root), side, FiberClass.MOTOR);
            }
        }
        double potential = gain(arc) * volley.peak() / healthy.peak();
        return pool.recruited(potential) / pool.recruited(1) * motor;
    }

    private static void add(AfferentVolley volley, List<FiberOutcome> afferents, double lengthMm, double share) {
        for (FiberOutcome fiber : afferents) {
            if (fiber.fate().conducts()) {
                // A meter per second is a millimeter per millisecond.
                volley.add(lengthMm / fiber.velocityMPerS() + fiber.delayMs(), share / afferents.size());
            }
        }
    }

    private double gain(ReflexArc arc) {
        double years = Math.max(0, patient.ageYears() - ledger.value("reflex.gain.full-until-years"));
        String decline = "reflex.gain.%s-decline-per-year".formatted(arc.name().replace(' ', '-'));
        return Math.exp(-ledger.value(decline) * years);
    }
}
