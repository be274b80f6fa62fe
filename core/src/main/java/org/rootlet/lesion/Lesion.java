package org.rootlet.lesion;

/**
 * One lesion as a case file describes it.
 *
 * @param cause what harms the nerve
 * @param place where it sits
 * @param side side or sides
 * @param pressureMmHg pressure between the mass and the nerve at rest, mmHg, 0 to 400
 * @param onset how fast it came
 * @param daysSinceOnset days between onset and the examination, 0 or more
 * @param inflammation chemical irritation of the nerve, 0 (none) to 1 (as in a fresh extrusion or zoster)
 */
public record Lesion(
        Cause cause,
        Place place,
        LesionSide side,
        double pressureMmHg,
        Onset onset,
        double daysSinceOnset,
        double inflammation) {}
