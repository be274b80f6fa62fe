package org.rootlet.simulation;

import java.util.List;
import org.rootlet.exam.Examination;
import org.rootlet.fiber.SpaceTime;
import org.rootlet.patient.Patient;

/**
 * All that a run of the forward model gives.
 *
 * @param patient who was simulated
 * @param seed seed of the run
 * @param examination what an examiner finds and the person reports
 * @param fibers counts behind it, for every root and class that a lesion meets
 * @param contacts structures met
 * @param reserves functions of either leg, what they ask for and what is left
 * @param supports fibers behind each motor, reflex and sensory finding
 * @param triads the S1 triad, left and right
 * @param intactFiber an action potential in a healthy fiber of the worst-hit root; empty list when there is no lesion
 * @param lesionedFiber the same fiber with the lesion; empty list when there is no lesion
 * @param warnings what a reader must know about the limits of this run
 */
public record Simulation(
        Patient patient,
        long seed,
        Examination examination,
        List<FiberCount> fibers,
        List<Contact> contacts,
        List<LegReserve> reserves,
        List<Support> supports,
        List<Triad> triads,
        List<SpaceTime> intactFiber,
        List<SpaceTime> lesionedFiber,
        List<String> warnings) {
    public Simulation {
        fibers = List.copyOf(fibers);
        contacts = List.copyOf(contacts);
        reserves = List.copyOf(reserves);
        supports = List.copyOf(supports);
        triads = List.copyOf(triads);
        intactFiber = List.copyOf(intactFiber);
        lesionedFiber = List.copyOf(lesionedFiber);
        warnings = List.copyOf(warnings);
    }
}
