package org.rootlet.electrodiagnosis;

import java.util.List;
import java.util.stream.IntStream;
import org.rootlet.anatomy.PlexusVariant;
import org.rootlet.anatomy.Side;
import org.rootlet.lesion.LesionedFibers;
import org.rootlet.lesion.LoadedBody;
import org.rootlet.patient.Patient;
import org.rootlet.patient.Sex;
import org.rootlet.reflex.Limb;

/** The left legs on which the studies are tested: six young people and two old ones of different height, each with a seed. */
final class People {
    private static final LesionedFibers HEALTHY = LoadedBody.under();

    /** Ages 22 to 35 years, heights 158 to 186 cm. */
    static final List<Limb> YOUNG = young(HEALTHY);

    /** Ages 75 and 80 years, heights 165 and 172 cm. */
    static final List<Limb> OLD = legs(HEALTHY, new int[] {75, 80}, new int[] {165, 172});

    private People() {}

    /** Returns the legs of the young with given fibers. */
    static List<Limb> young(LesionedFibers fibers) {
        return legs(fibers, new int[] {22, 25, 28, 32, 35, 30}, new int[] {158, 164, 170, 174, 180, 186});
    }

    private static List<Limb> legs(LesionedFibers fibers, int[] ages, int[] heights) {
        return IntStream.range(0, ages.length)
                .mapToObj(i -> leg(fibers, ages[i], heights[i], i + 1))
                .toList();
    }

    /** Returns a healthy leg. */
    static Limb leg(double ageYears, double heightCm, long seed) {
        return leg(HEALTHY, ageYears, heightCm, seed);
    }

    /** Returns a leg with given fibers. */
    static Limb leg(LesionedFibers fibers, double ageYears, double heightCm, long seed) {
        Patient patient = new Patient(ageYears, Sex.MALE, heightCm, 75, 37, PlexusVariant.NORMAL, List.of());
        return new Limb(LoadedBody.ATLAS, fibers, patient, Side.LEFT, LoadedBody.LEDGER, seed);
    }

    static double norm(String name) {
        return LoadedBody.LEDGER.value("clinical.norm." + name);
    }
}
