package org.rootlet.muscle;

import java.util.List;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.Side;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.LoadedBody;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;
import org.rootlet.reflex.Limb;

/** Forces of people whose fibers are given. */
final class Forces {
    static final Patient MAN = new Patient(40, Sex.MALE, 172, 75, 37, PlexusVariant.NORMAL, List.of());

    private Forces() {}

    static MuscleForce of(LesionedFibers fibers, Patient patient) {
        return new MuscleForce(limb(fibers, patient, Side.LEFT), limb(fibers, patient, Side.RIGHT), UnitTable.load());
    }

    static Limb limb(LesionedFibers fibers, Patient patient, Side side) {
        return new Limb(LoadedBody.ATLAS, fibers, patient, side, LoadedBody.LEDGER, 1);
    }
}
