package org.rootlet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.rootlet.evidence.InputException;
import org.rootlet.fiber.Fiber;
import org.rootlet.fiber.ThresholdStudy;
import org.rootlet.fiber.VelocityStudy;

/** What the commands that look for thresholds share: a fiber, an electrode, and the question put to it. */
final class FiberThresholds {
    private static final double LONGEST_PULSE_MS = 1000;

    private FiberThresholds() {}

    /**
     * One pulse to one fiber.
     *
     * @param subject the fiber
     * @param distanceMm distance of the electrode, mm; empty inside
     * @param pulseMs duration of the pulse, ms
     */
    record Case(VelocityStudy.Subject subject, OptionalDouble distanceMm, double pulseMs) {}

    /** Returns every fiber with every place of the electrode and every pulse. */
    static List<Case> cases(FiberOptions fibers, FiberElectrode electrode, List<Double> pulsesMs) {
        List<Case> places = FiberOptions.each(
                fibers.subjects(), electrode.distances(), subject -> distance -> new Case(subject, distance, 0));
        return FiberOptions.each(
                places, pulsesMs, place -> pulseMs -> new Case(place.subject(), place.distanceMm(), pulseMs));
    }

    /** Returns the thresholds, in the unit of the electrode; empty where nothing excites. */
    static List<OptionalDouble> find(
            List<Case> cases,
            FiberOptions fibers,
            FiberSites sites,
            FiberElectrode electrode,
            FiberEngineOptions engine) {
        List<ThresholdStudy.Question> questions = new ArrayList<>();
        for (Case each : cases) {
            checkPulse(each.pulseMs());
            Fiber fiber = sites.fiber(fibers, each.subject());
            questions.add(ThresholdStudy.Question.ofRest(
                    fiber,
                    electrode.unit(fiber, each.distanceMm(), each.pulseMs()),
                    electrode.guess(fiber, each.distanceMm()),
                    sites.watched(fiber)));
        }
        return new ThresholdStudy(engine.engine(fibers.myelinated())).thresholds(questions);
    }

    static void checkPulse(double pulseMs) {
        if (!(pulseMs > 0 && pulseMs <= LONGEST_PULSE_MS)) {
            throw new InputException("A pulse is %s ms long; allowed is above 0 to %s ms."
                    .formatted(NumberList.plain(pulseMs), NumberList.plain(LONGEST_PULSE_MS)));
        }
    }

    /** Returns the sentence on a fiber that nothing excites, where there is one. */
    static List<String> warnings(
            FiberOptions fibers, VelocityStudy.Subject subject, FiberEngineOptions engine, boolean everyPulseExcites) {
        List<String> warnings = new ArrayList<>(fibers.warnings(subject, engine));
        if (!everyPulseExcites) {
            warnings.add("Not excited by any current that was tried: diameter %s um, temperature %s degrees C."
                    .formatted(subject.diameterUm(), subject.temperatureC()));
        }
        return warnings;
    }
}
