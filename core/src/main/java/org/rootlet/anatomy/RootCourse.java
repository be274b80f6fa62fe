package org.rootlet.anatomy;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The course of a root's two halves through the cauda equina to the exit.
 *
 * @param root the root
 * @param exit level or opening by which it leaves the canal
 * @param dorsalLengthMm dorsal root from cord to ganglion, mm at the reference height
 * @param ventralLengthMm ventral root from cord past the ganglion to the spinal nerve, mm at the reference height
 * @param dorsalRootlets rootlets of the dorsal root, where counted
 * @param ventralRootlets rootlets of the ventral root, where counted
 * @param dorsalDiameterMm diameter of the dorsal root, mm, where measured
 * @param ventralDiameterMm diameter of the ventral root, mm, where measured
 * @param duralTakeOffMm depth at which its sleeve leaves the thecal sac, mm below the middle of the L1-L2 disc
 * @param provenance source and grade
 */
public record RootCourse(
        Root root,
        String exit,
        double dorsalLengthMm,
        double ventralLengthMm,
        OptionalInt dorsalRootlets,
        OptionalInt ventralRootlets,
        OptionalDouble dorsalDiameterMm,
        OptionalDouble ventralDiameterMm,
        double duralTakeOffMm,
        Provenance provenance) {}
